import { type Account, idsOf, Peer } from '../testing/peer';

describe('the control API', () => {
  let peer: Peer;
  let shop: Account;

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    shop = await peer.signIn('havblik');
  });

  it('keeps the id of an account whose name changes', async () => {
    const renamed = await peer.control('POST', '/accounts', { handle: 'Havblik', name: 'Havblik A/S', followers: 9 });
    expect(renamed.body).toMatchObject({ id: shop.id, handle: 'havblik', name: 'Havblik A/S', followers: 9 });
  });

  it('takes a thousand posts in one call', async () => {
    const posts = Array.from({ length: 1000 }, (_unused, index) => ({
      handle: `h${index % 50}`,
      text: `@havblik ${index}`,
    }));
    const ids = await peer.seed(...posts);
    expect(new Set(ids).size).toBe(1000);
  });

  it('lets a post arrive late under a lower id, where since_id misses it', async () => {
    const [, second] = await peer.seed(
      { handle: 'ida', text: '@havblik one', id: '2000000000000000000' },
      { handle: 'ida', text: '@havblik two', id: '2000000000000000002' },
    );
    await peer.seed({ handle: 'bo', text: '@havblik late', id: '2000000000000000001' });
    expect(idsOf(await shop.mentions({ since_id: second ?? '' }))).toEqual([]);
    expect(idsOf(await shop.mentions())).toEqual(['2000000000000000002', '2000000000000000001', '2000000000000000000']);
  });

  it('tells what is visible, oldest first, with the address of each page', async () => {
    const [root] = await peer.seed(
      { handle: 'ida', text: '@havblik a', lang: 'da', metrics: { views: 10 }, createdAt: '2026-01-01T10:00:00Z' },
      { handle: 'ida', text: '@havblik gone' },
    );
    const answer = await shop.post('b', root);
    const answerId = (answer.body['data'] as { id: string }).id;
    const all = (await peer.control('GET', '/posts')).body['posts'] as { id: string; text: string }[];
    await peer.control('DELETE', `/posts/${all.find((post) => post.text === '@havblik gone')?.id}`);
    expect((await peer.control('GET', '/posts')).body['posts']).toMatchObject([
      {
        id: root,
        text: '@havblik a',
        createdAt: '2026-01-01T10:00:00.000Z',
        url: `/ida/status/${root}`,
        metrics: { views: 10, replies: 1 },
      },
      { id: answerId, text: 'b', handle: 'havblik', inReplyTo: root },
    ]);
    expect((await peer.control('GET', `/posts?inReplyTo=${root}`)).body['posts']).toMatchObject([{ id: answerId }]);
    expect((await peer.control('GET', '/posts?handle=nobody')).body['posts']).toEqual([]);
  });

  it('writes down each wire request without tokens, and what it created', async () => {
    const before = (await peer.control('GET', '/journal')).body['entries'] as unknown[];
    expect(before).toEqual([]);
    await shop.mentions({ max_results: '7' });
    const created = (await shop.post('hej')).body['data'] as { id: string };
    const { body } = await peer.control('GET', '/journal');
    expect(body['entries']).toMatchObject([
      { n: 1, method: 'GET', path: `/2/users/${shop.id}/mentions`, query: { max_results: '7' }, status: 200 },
      { n: 2, method: 'POST', path: '/2/tweets', status: 201, createdPostId: created.id },
    ]);
    expect(JSON.stringify(body)).not.toContain(shop.tokens.accessToken);
    expect((await peer.control('GET', '/journal?since=1')).body['entries']).toMatchObject([{ n: 2 }]);
  });

  it('changes metrics and leaves the others', async () => {
    const [id] = await peer.seed({ handle: 'ida', text: '@havblik a', metrics: { views: 5, likes: 1 } });
    const reply = await peer.control('POST', `/posts/${id}/metrics`, { views: 90_000 });
    expect(reply.body).toMatchObject({ id, metrics: { views: 90_000, likes: 1 } });
    const wire = await shop.mentions({ 'tweet.fields': 'public_metrics' });
    expect(wire.body['data']).toMatchObject([{ public_metrics: { impression_count: 90_000, like_count: 1 } }]);
  });

  it('forgets everything on reset', async () => {
    await peer.seed({ handle: 'ida', text: '@havblik a' });
    await peer.control('POST', '/faults', { faults: [{ kind: 'hang', times: 3 }] });
    await peer.control('POST', '/clock', { offsetMs: 5000 });
    await peer.control('POST', '/reset');
    expect((await peer.control('GET', '/posts')).body['posts']).toEqual([]);
    expect((await peer.control('GET', '/faults')).body['faults']).toEqual([]);
    expect((await shop.mentions()).status).toBe(401);
    expect(Math.abs(Date.parse((await peer.ask('/health')).headers.get('date') ?? '') - Date.now())).toBeLessThan(3000);
  });

  it.each([
    ['/accounts', {}, 'handle'],
    ['/accounts', { handle: 'two words' }, 'handle'],
    ['/accounts', { handle: 'a', colour: 1 }, 'colour'],
    ['/tokens', { handle: 'nobody' }, 'handle'],
    ['/posts', {}, 'posts'],
    ['/posts', { posts: [{ handle: 'a', text: 'a' }, { handle: 'a' }] }, 'posts[1].text'],
    ['/posts', { posts: [{ handle: 'a', text: 'a', inReplyTo: '7' }] }, 'posts[0].inReplyTo'],
    ['/posts', { posts: [{ handle: 'a', text: 'a', createdAt: 'soon' }] }, 'posts[0].createdAt'],
    ['/posts', { posts: [{ handle: 'a', text: 'a', metrics: { views: -1 } }] }, 'posts[0].metrics.views'],
    ['/posts/1/metrics', { views: 1 }, 'id'],
    ['/faults', { faults: [{ kind: 'bug' }] }, 'faults[0].kind'],
    ['/faults', { faults: [{ kind: 'html', path: 'x' }] }, 'faults[0].path'],
    ['/limits', { limits: [{ endpoint: 'mentions' }] }, 'limits[0].limit'],
    ['/clock', { offsetMs: 'later' }, 'offsetMs'],
    ['/story', { pace: 2 }, 'running'],
  ])('POST %s %j is refused and names %s', async (path, body, field) => {
    const reply = await peer.control('POST', path, body);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ error: 'bad-request', field });
    expect(reply.body['message']).toContain(field);
  });

  it('refuses what is not JSON, and addresses that it does not have', async () => {
    const reply = await peer.ask('/__control/accounts', { method: 'POST', body: '{' });
    expect([reply.status, reply.body['field']]).toEqual([400, 'body']);
    expect((await peer.control('GET', '/nothing')).status).toBe(404);
  });
});
