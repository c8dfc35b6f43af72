import type { PostRevisions } from '@genklang/contract';
import { newId } from '@genklang/platform';
import { AgentFixture } from '../agent.fixture';

const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1');

describe('what hangs on posts', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const signIn = async () => await fixture.signIn('Mette', { workspace: newId() });
  /** A picture of a post, as far fetched as is said. */
  const given = async (
    workspaceId: string,
    state: 'ready' | 'failed' | null,
  ): Promise<{ id: string; conversationId: string }> => {
    const [conversation] = await fixture.givenConversations(workspaceId, 1);
    const id = newId();
    await fixture.db.query(
      `insert into mention_media (workspace_id, id, mention_id, position, kind, picture_url, alt_text, width, height)
       values ($1, $2, $3, 0, 'image', 'https://a.example/1.gif', 'En sofa', 3, 2)`,
      [workspaceId, id, conversation?.mentionId],
    );
    if (state !== null) {
      await fixture.db.query(
        `insert into media_file (workspace_id, media_id, state, content_type, content, wanted_at, ended_at)
         values ($1, $2, $3, 'image/gif', $4, now(), now())`,
        [workspaceId, id, state, state === 'ready' ? GIF : null],
      );
    }
    return { id, conversationId: conversation?.id ?? '' };
  };

  it('names a post’s media in the thread, and never where they lie on the network', async () => {
    const mette = await signIn();
    const { id, conversationId } = await given(mette.workspaceId, null);
    const { entries } = await mette.open(conversationId);
    const shown = { id, kind: 'image', altText: 'En sofa', width: 3, height: 2, hasPicture: true };
    expect(entries[0]).toMatchObject({ type: 'mention', media: [shown] });
    expect(JSON.stringify(entries)).not.toContain('a.example');
  });

  it('hands out a picture as a picture, and as nothing else', async () => {
    const mette = await signIn();
    const { id } = await given(mette.workspaceId, 'ready');
    const response = await mette.fetch(`/api/media/${id}`);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(GIF);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/gif',
      'content-disposition': 'attachment; filename="picture"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=604800, immutable',
    });
  });

  it('hands nothing out to another workspace, nor to somebody who is signed out', async () => {
    const mette = await signIn();
    const { id } = await given(mette.workspaceId, 'ready');
    const other = await signIn();
    expect((await other.fetch(`/api/media/${id}`)).status).toBe(404);
    expect((await fetch(`${fixture.url}/api/media/${id}`)).status).toBe(401);
  });

  it('says that a picture could not be had, and lets nothing keep that answer', async () => {
    const mette = await signIn();
    const { id } = await given(mette.workspaceId, 'failed');
    const response = await mette.fetch(`/api/media/${id}`);
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ code: 'picture_unavailable' });
    expect(response.headers.get('cache-control') ?? '').not.toContain('max-age=604800');
  });

  it('asks for a picture that nobody has looked at yet', async () => {
    const mette = await signIn();
    const { id } = await given(mette.workspaceId, null);
    const answer = mette.fetch(`/api/media/${id}`);
    for (let changed = 0; changed === 0;) {
      const rows = await fixture.db.query(
        `update media_file set state = 'ready', content_type = 'image/gif', content = $2
         where media_id = $1 and state = 'wanted' returning 1`,
        [id, GIF],
      );
      changed = rows.flat().length;
    }
    expect((await answer).status).toBe(200);
  });

  it('tells what a post said before its edits, newest first, to its own workspace only', async () => {
    const mette = await signIn();
    const [conversation] = await fixture.givenConversations(mette.workspaceId, 1);
    for (const [version, text] of [
      [1, 'først'],
      [2, 'så'],
    ]) {
      await fixture.db.query(
        `insert into mention_revision (workspace_id, mention_id, version, text, replaced_at) values ($1, $2, $3, $4, $5)`,
        [mette.workspaceId, conversation?.mentionId, version, text, new Date('2026-11-22T08:00:00Z')],
      );
    }
    const path = `/api/mentions/${conversation?.mentionId}/revisions`;
    const { revisions } = await mette.get<PostRevisions>(path);
    expect(revisions.map((revision) => revision.text)).toEqual(['så', 'først']);
    const other = await signIn();
    expect((await other.fetch(path)).status).toBe(404);
  });
});
