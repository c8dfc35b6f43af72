import type { LinkPreviewAnswer, SessionInfo } from '@genklang/contract';
import { newId } from '@genklang/platform';
import { AgentFixture } from '../agent.fixture';

const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1');
const LINK = 'https://havblik.example/sofa';

describe('previews of links', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  /** A workspace with one post, and somebody who looks at it. */
  const given = async (options: { text: string; isOn: boolean }) => {
    const mette = await fixture.signIn('Mette', { workspace: newId(), role: 'admin' });
    const [conversation] = await fixture.givenConversations(mette.workspaceId, 1);
    const mentionId = conversation?.mentionId ?? '';
    await fixture.db.query('update mention set text = $2 where id = $1', [mentionId, options.text]);
    if (options.isOn) {
      const settings = { claimMinutes: 0, undoSeconds: 10, linkPreviews: true, asksFault: true };
      await mette.must('workspace.change-settings', settings);
    }
    return { mette, mentionId, path: `/api/mentions/${mentionId}/preview` };
  };
  const known = async (workspaceId: string) =>
    await fixture.db.query<{ url: string; state: string }>(
      'select url, state from link_preview where workspace_id = $1',
      [workspaceId],
    );
  const giveKnown = async (workspaceId: string, change: { state: string; expiresAt: string }): Promise<string> => {
    const id = newId();
    const isReady = change.state === 'ready';
    await fixture.db.query(
      `insert into link_preview (workspace_id, id, url, state, title, site_name, picture_type, picture, wanted_at, ended_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, now(), now(), now() + $9::interval)`,
      [
        ...[workspaceId, id, LINK, change.state],
        ...(isReady ? ['Fjord', 'Havblik', 'image/gif', GIF] : [null, null, null, null]),
        change.expiresAt,
      ],
    );
    return id;
  };

  it('are off until somebody switches them on: nothing is asked for, and the answer says so', async () => {
    const { mette, path } = await given({ text: `Se ${LINK}`, isOn: false });
    expect((await mette.get<SessionInfo>('/api/session')).linkPreviews).toBe(false);
    expect(await mette.get<LinkPreviewAnswer>(path)).toEqual({ state: 'off' });
    expect(await known(mette.workspaceId)).toEqual([]);
  });

  it('are of the first link that stands in a post of one’s own workspace, and of nothing else', async () => {
    const { mette, path } = await given({ text: `Se ${LINK}, eller https://andet.example`, isOn: true });
    expect((await mette.get<SessionInfo>('/api/session')).linkPreviews).toBe(true);
    const id = await giveKnown(mette.workspaceId, { state: 'ready', expiresAt: '1 day' });
    // An address that the asker names is not even looked at.
    expect(await mette.get<LinkPreviewAnswer>(`${path}?url=http://169.254.169.254/`)).toEqual({
      state: 'ready',
      preview: { url: LINK, title: 'Fjord', description: null, siteName: 'Havblik', pictureId: id },
    });
    expect((await known(mette.workspaceId)).map(({ url }) => url)).toEqual([LINK]);
    const picture = await mette.fetch(`/api/media/${id}`);
    expect(picture.headers.get('content-type')).toBe('image/gif');
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(GIF);

    const { mette: other } = await given({ text: 'Hej', isOn: true });
    expect((await other.fetch(path)).status).toBe(404);
    expect((await other.fetch(`/api/media/${id}`)).status).toBe(404);
    expect((await mette.fetch(`/api/mentions/${newId()}/preview`)).status).toBe(404);
    expect((await fetch(`${fixture.url}${path}`)).status).toBe(401);
  });

  it('are none where there is no link, the page says nothing, or the post is gone', async () => {
    const plain = await given({ text: 'Se havblik.example', isOn: true });
    expect(await plain.mette.get<LinkPreviewAnswer>(plain.path)).toEqual({ state: 'none' });
    expect(await known(plain.mette.workspaceId)).toEqual([]);
    const silent = await given({ text: LINK, isOn: true });
    await giveKnown(silent.mette.workspaceId, { state: 'failed', expiresAt: '1 hour' });
    expect(await silent.mette.get<LinkPreviewAnswer>(silent.path)).toEqual({ state: 'none' });
    await fixture.db.query('update mention set deleted_at = now() where id = $1', [silent.mentionId]);
    expect((await silent.mette.fetch(silent.path)).status).toBe(404);
  });

  it.each(['ready', 'failed'])('are asked for anew when what is known has expired (%s)', async (state) => {
    const { mette, path } = await given({ text: LINK, isOn: true });
    const id = await giveKnown(mette.workspaceId, { state, expiresAt: '-1 second' });
    const answer = mette.get<LinkPreviewAnswer>(path);
    for (let changed = 0; changed === 0;) {
      const rows = await fixture.db.query(
        `update link_preview set state = 'ready', title = 'Ny', site_name = 'Havblik', picture = null, expires_at = now() + '1 day'::interval
         where id = $1 and state = 'wanted' returning 1`,
        [id],
      );
      changed = rows.flat().length;
    }
    expect(await answer).toMatchObject({ state: 'ready', preview: { title: 'Ny', pictureId: null } });
  });

  it('are switched by those who administer people, and by nobody else', async () => {
    const { mette } = await given({ text: LINK, isOn: true });
    expect(await mette.get('/api/workspace-settings')).toMatchObject({ linkPreviews: true, asksFault: true });
    const sara = await fixture.signIn('Sara', { workspace: newId() });
    expect(
      await sara.ask('workspace.change-settings', {
        claimMinutes: 0,
        undoSeconds: 10,
        linkPreviews: true,
        asksFault: true,
      }),
    ).toMatchObject({ code: 'forbidden' });
  });
});
