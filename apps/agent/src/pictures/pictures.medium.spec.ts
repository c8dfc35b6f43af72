import { randomUUID } from 'node:crypto';
import type { ReplyEntry, UploadedPicture } from '@genklang/contract';
import { newId } from '@genklang/platform';
import { AgentFixture } from '../agent.fixture';
import type { GivenConversation, TestClient } from '../agent.fixture';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1');

describe('pictures of replies', () => {
  let fixture: AgentFixture;
  let mette: TestClient & { workspaceId: string };
  let workspace = '';
  let conversation: GivenConversation;

  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    workspace = `Havblik ${newId()}`;
    mette = await fixture.signIn('Mette', { workspace });
    conversation = await givenOn('mastodon');
  });

  const givenOn = async (network: string): Promise<GivenConversation> => {
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    await fixture.db.query('update channel set network = $2 where workspace_id = $1', [mette.workspaceId, network]);
    return given ?? { id: '', mentionId: '' };
  };
  const upload = async (client: TestClient, content: Buffer): Promise<Response> =>
    await client.fetch(`/api/conversations/${conversation.id}/pictures`, {
      method: 'POST',
      // What the sender calls it is not believed.
      headers: { 'content-type': 'image/png' },
      body: new Uint8Array(content),
    });
  const uploaded = async (client = mette): Promise<string> =>
    ((await (await upload(client, PNG)).json()) as UploadedPicture).id;
  const request = (pictures: unknown, change: object = {}): object => ({
    conversationId: conversation.id,
    clientKey: randomUUID(),
    text: 'Se her.',
    inReplyToMentionId: conversation.mentionId,
    lastSeenReplyId: null,
    pictures,
    ...change,
  });

  it('UX 35: a reply takes its pictures along, in order, each with its description', async () => {
    const [first, second] = [await uploaded(), await uploaded()];
    const pictures = [
      { id: second, alt: ' En sofa ' },
      { id: first, alt: '' },
    ];
    const reply: ReplyEntry = await mette.must('reply.send', request(pictures));
    expect(reply.media).toEqual([
      { id: second, kind: 'image', altText: 'En sofa', width: 1, height: 1, hasPicture: true },
      { id: first, kind: 'image', altText: null, width: 1, height: 1, hasPicture: true },
    ]);
    const response = await mette.fetch(`/api/media/${second}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PNG);
  });

  it('UX 35: what the network does not take is refused before anything is kept', async () => {
    const answers = [await upload(mette, GIF), await upload(mette, Buffer.from('<svg/>'))];
    answers.push(await upload(mette, Buffer.concat([PNG, Buffer.alloc(8 * 1024 * 1024)])));
    expect(await Promise.all(answers.map(async (answer) => await answer.json()))).toMatchObject([
      { code: 'picture_type_wrong' },
      { code: 'picture_type_wrong' },
      { code: 'picture_too_large' },
    ]);
    expect(
      await fixture.db.query('select 1 from reply_picture where workspace_id = $1', [mette.workspaceId]),
    ).toHaveLength(0);
  });

  it('takes none where the network takes none', async () => {
    await givenOn('feed');
    expect(await (await upload(mette, PNG)).json()).toMatchObject({ code: 'pictures_too_many' });
  });

  it('takes no more than the network does, and none twice', async () => {
    const ids = [await uploaded(), await uploaded()];
    const [id = ''] = ids;
    expect(await mette.ask('reply.send', request(Array.from({ length: 5 }, () => ({ id, alt: null }))))).toMatchObject({
      ok: false,
    });
    const twice = request([
      { id, alt: null },
      { id, alt: null },
    ]);
    expect(await mette.ask('reply.send', twice)).toMatchObject({ ok: false, code: 'picture_gone' });
  });

  it('shows and lends an unsent picture to nobody but its uploader', async () => {
    const id = await uploaded();
    const sara = await fixture.signIn('Sara', { workspace });
    const stranger = await fixture.signIn('Bo', { workspace: newId() });
    expect((await sara.fetch(`/api/media/${id}`)).status).toBe(404);
    expect((await stranger.fetch(`/api/media/${id}`)).status).toBe(404);
    expect((await upload(stranger, PNG)).status).toBe(404);
    expect(await sara.ask('reply.send', request([{ id, alt: null }]))).toMatchObject({
      ok: false,
      code: 'picture_gone',
    });
    const watcher = await fixture.signIn('Ulla', { workspace, role: 'marketer' });
    expect((await upload(watcher, PNG)).status).toBe(403);
  });

  it('UX 35: a reply that is taken back gives its pictures back, and the next one takes them along', async () => {
    const pictures = [{ id: await uploaded(), alt: 'En sofa' }];
    const reply = await mette.must('reply.send', request(pictures));
    expect(await mette.must('reply.cancel', { replyId: reply.id })).toMatchObject({ pictures });
    expect(await mette.must('reply.send', request(pictures))).toMatchObject({ media: [{ altText: 'En sofa' }] });
  });
});
