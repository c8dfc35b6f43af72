import { Outbound } from '@genklang/channels';
import { LinkPreviewRepository } from '@genklang/entities';
import { FakeClock, ForeignServer } from '@genklang/testing';
import { IntakeFixture } from '../intake/intake.fixture';
import { PreviewsService } from './previews.service';

const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1');
const HOUR = 3_600_000;

describe('the pages behind links', () => {
  const previews = new LinkPreviewRepository();
  const clock = new FakeClock();
  let fixture: IntakeFixture;
  let server: ForeignServer;
  let base: string;
  let outbound: Outbound;
  let service: PreviewsService;

  beforeAll(async () => {
    fixture = await IntakeFixture.start();
    server = await ForeignServer.start((request, response) => {
      if (request.url === '/sofa.gif') {
        response.end(GIF);
      } else if (request.url === '/inside') {
        response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
      } else {
        const picture = request.url === '/sofa' ? '/sofa.gif' : 'https://127.0.0.1/secret.png';
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(`<title>Fjord</title><meta name="description" content="Tre pladser">
          <meta property="og:image" content="${picture}">`);
      }
    });
    ({ base } = server);
    outbound = new Outbound([server.host]);
    service = new PreviewsService(fixture.db.database, outbound, clock);
  });
  afterAll(async () => {
    await outbound.close();
    await server.stop();
    await fixture.stop();
  });
  beforeEach(async () => {
    server.asked.length = 0;
    await fixture.begin();
    await switchTo(true);
  });

  const inScope = async <T>(work: Parameters<typeof fixture.db.database.inWorkspace<T>>[1]): Promise<T> =>
    await fixture.db.database.inWorkspace(fixture.workspaceId, work);
  const switchTo = async (isOn: boolean): Promise<void> => {
    await fixture.db.query(
      `insert into workspace_setting (workspace_id, claim_minutes, link_previews) values ($1, 0, $2)
       on conflict (workspace_id) do update set link_previews = $2`,
      [fixture.workspaceId, isOn],
    );
  };
  const want = async (url: string) => await inScope(async (scope) => await previews.want(scope, url, clock.now()));
  const wanted = async () => await inScope(async (scope) => await previews.listWanted(scope, clock.now()));

  it('are read once, however many look, and kept for a day', async () => {
    const { id } = await want(`${base}/sofa`);
    expect((await want(`${base}/sofa`)).id).toBe(id);
    expect(await wanted()).toEqual([id]);
    await Promise.all([1, 2, 3].map(async () => await service.fetch(fixture.workspaceId, id)));
    expect(server.asked).toEqual(['/sofa', '/sofa.gif']);
    const known = { id, state: 'ready', title: 'Fjord', description: 'Tre pladser', siteName: '127.0.0.1' };
    expect(await want(`${base}/sofa`)).toEqual({ ...known, hasPicture: true });
    expect(await inScope(async (scope) => await previews.findPicture(scope, id))).toEqual({
      contentType: 'image/gif',
      content: GIF,
    });
    clock.advance(24 * HOUR - 1);
    expect((await want(`${base}/sofa`)).state).toBe('ready');
    clock.advance(1);
    expect((await want(`${base}/sofa`)).state).toBe('wanted');
    expect(await wanted()).toEqual([id]);
  });

  it('are shown without a picture that may not be fetched', async () => {
    const { id } = await want(`${base}/other`);
    await service.fetch(fixture.workspaceId, id);
    expect(await want(`${base}/other`)).toMatchObject({ state: 'ready', hasPicture: false });
  });

  it.each([
    ['an address of our own network', () => 'http://127.0.0.1:1/', 'only the web'],
    ['what the cloud tells its machines', () => 'http://169.254.169.254/latest', 'private network'],
    ['a page that leads inside', () => `${base}/inside`, 'private network'],
    ['a picture', () => `${base}/sofa.gif`, 'another type'],
  ])('are not read of %s; it is asked again after an hour', async (_name, url, problem) => {
    const { id } = await want(url());
    await service.fetch(fixture.workspaceId, id);
    const [row] = await fixture.query('select state, title, problem from link_preview where workspace_id = $1');
    expect(row).toEqual({ state: 'failed', title: null, problem: expect.stringContaining(problem) });
    clock.advance(HOUR - 1);
    expect((await want(url())).state).toBe('failed');
    clock.advance(1);
    expect((await want(url())).state).toBe('wanted');
  });

  it('are neither read nor handed out after the workspace has switched them off', async () => {
    const sofa = await want(`${base}/sofa`);
    await service.fetch(fixture.workspaceId, sofa.id);
    const other = await want(`${base}/other`);
    server.asked.length = 0;
    await switchTo(false);
    expect(await wanted()).toEqual([]);
    await service.fetch(fixture.workspaceId, other.id);
    expect(server.asked).toEqual([]);
    expect(await inScope(async (scope) => await previews.findPicture(scope, sofa.id))).toBeNull();
  });

  it('are forgotten when they have expired', async () => {
    const { id } = await want(`${base}/sofa`);
    await service.fetch(fixture.workspaceId, id);
    const count = async () => (await fixture.query('select 1 from link_preview where workspace_id = $1')).length;
    await inScope(async (scope) => await previews.prune(scope, clock.now()));
    expect(await count()).toBe(1);
    clock.advance(24 * HOUR + 1);
    await inScope(async (scope) => await previews.prune(scope, clock.now()));
    expect(await count()).toBe(0);
  });
});
