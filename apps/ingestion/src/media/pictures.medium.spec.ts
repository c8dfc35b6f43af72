import { Outbound } from '@genklang/channels';
import { MediaRepository } from '@genklang/entities';
import { FakeClock, ForeignServer } from '@genklang/testing';
import { IntakeFixture, post } from '../intake/intake.fixture';
import { PicturesService } from './pictures.service';

const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1');

describe('the pictures of posts', () => {
  const media = new MediaRepository();
  const clock = new FakeClock();
  let fixture: IntakeFixture;
  let server: ForeignServer;
  let base: string;
  let outbound: Outbound;
  let pictures: PicturesService;

  beforeAll(async () => {
    fixture = await IntakeFixture.start();
    server = await ForeignServer.start((request, response) => {
      response.end(request.url === '/page' ? '<svg/>' : GIF);
    });
    ({ base } = server);
    outbound = new Outbound([server.host]);
    pictures = new PicturesService(fixture.db.database, outbound, clock);
  });
  afterAll(async () => {
    await outbound.close();
    await server.stop();
    await fixture.stop();
  });
  beforeEach(async () => {
    server.asked.length = 0;
    await fixture.begin();
  });

  /** A post with one picture. @returns the picture's id. */
  const given = async (pictureUrl: string): Promise<string> => {
    const item = { kind: 'image' as const, pictureUrl, altText: null, width: null, height: null };
    await fixture.receive({ posts: [{ ...post({ id: '1' }), media: [item] }] });
    const [row] = await fixture.query<{ id: string }>('select id from mention_media where workspace_id = $1');
    return row?.id ?? '';
  };
  const want = async (id: string): Promise<void> =>
    await fixture.db.database.inWorkspace(
      fixture.workspaceId,
      async (scope) => await media.want(scope, id, clock.now()),
    );
  const wanted = async (): Promise<string[]> =>
    await fixture.db.database.inWorkspace(
      fixture.workspaceId,
      async (scope) => await media.listWanted(scope, clock.now()),
    );
  const file = async (): Promise<object | undefined> =>
    (await fixture.query('select state, content_type, content, problem from media_file where workspace_id = $1'))[0];

  it('fetches nothing that nobody looks at', async () => {
    const id = await given(`${base}/a`);
    expect(await wanted()).toEqual([]);
    await pictures.fetch(fixture.workspaceId, id);
    expect(server.asked).toEqual([]);
  });

  it('fetches a picture once, however many ask at once', async () => {
    const id = await given(`${base}/a`);
    await want(id);
    await want(id);
    expect(await wanted()).toEqual([id]);
    await Promise.all([1, 2, 3].map(async () => await pictures.fetch(fixture.workspaceId, id)));
    expect(server.asked).toEqual(['/a']);
    expect(await file()).toEqual({ state: 'ready', content_type: 'image/gif', content: GIF, problem: null });
    await want(id);
    expect(await wanted()).toEqual([]);
  });

  it('takes up again what a dead worker had in hand', async () => {
    const id = await given(`${base}/a`);
    await want(id);
    await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
      const now = clock.now();
      await media.claim(scope, id, { now, until: new Date(now.getTime() + 20_000) });
    });
    expect(await wanted()).toEqual([]);
    clock.advance(20_000);
    expect(await wanted()).toEqual([id]);
    await pictures.fetch(fixture.workspaceId, id);
    expect(await file()).toMatchObject({ state: 'ready' });
  });

  it.each([
    ['what is no picture', () => `${base}/page`, 'neither'],
    ['an address in our own network', () => 'https://169.254.169.254/latest', 'private network'],
  ])('writes down why it has not got %s, and tries again when somebody looks again', async (_name, url, problem) => {
    const id = await given(url());
    await want(id);
    await pictures.fetch(fixture.workspaceId, id);
    expect(await file()).toMatchObject({ state: 'failed', content: null, problem: expect.stringContaining(problem) });
    expect(await wanted()).toEqual([]);
    await want(id);
    expect(await wanted()).toEqual([id]);
  });
});
