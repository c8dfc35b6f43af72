import { type Account, idsOf, Peer } from '../testing/peer';

describe('the X API on the wire', () => {
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

  it('gives what it finds by ids and names what it does not', async () => {
    const [one] = await peer.seed({ handle: 'ida', text: 'a' });
    const reply = await shop.get('/2/tweets', { ids: `${one},5` });
    expect(reply.status).toBe(200);
    expect(idsOf(reply)).toEqual([one]);
    expect(reply.body['errors']).toMatchObject([{ value: '5', parameter: 'ids', title: 'Not Found Error' }]);
  });

  it('searches the last seven days, newest first, and refuses a time that is too new', async () => {
    const old = new Date(Date.now() - 8 * 24 * 3_600_000).toISOString();
    const [, recent, newest] = await peer.seed(
      { handle: 'ida', text: 'havblik sofa', createdAt: old },
      { handle: 'ida', text: 'havblik sofa' },
      { handle: 'bo', text: 'SOFA fra Havblik' },
    );
    const reply = await shop.get('/2/tweets/search/recent', { query: 'havblik sofa' });
    expect(idsOf(reply)).toEqual([newest, recent]);
    const tooNew = await shop.get('/2/tweets/search/recent', { query: 'sofa', end_time: new Date().toISOString() });
    expect(tooNew.status).toBe(400);
    expect(JSON.stringify(tooNew.body)).toContain('a minimum of 10 seconds prior');
    const tooOld = await shop.get('/2/tweets/search/recent', { query: 'sofa', since_id: '12345' });
    expect(tooOld.status).toBe(400);
  });

  describe('limits', () => {
    it('counts down per endpoint and account, and answers 429 until the window ends', async () => {
      await peer.control('POST', '/limits', { limits: [{ endpoint: 'mentions', limit: 2 }] });
      const other = await peer.signIn('other');
      const first = await shop.mentions();
      const second = await shop.mentions();
      const third = await shop.mentions();
      expect([first, second, third].map((reply) => reply.status)).toEqual([200, 200, 429]);
      expect([first, second, third].map((reply) => reply.headers.get('x-rate-limit-remaining'))).toEqual([
        '1',
        '0',
        '0',
      ]);
      expect(third.body).toEqual({
        title: 'Too Many Requests',
        detail: 'Too Many Requests',
        type: 'about:blank',
        status: 429,
      });
      const resetSec = Number(third.headers.get('x-rate-limit-reset'));
      expect(Math.abs(resetSec - Date.now() / 1000 - 900)).toBeLessThan(5);
      expect((await other.mentions()).status).toBe(200);
      expect((await shop.get('/2/users/me')).status).toBe(200);
      await peer.control('POST', '/clock', { offsetMs: 901_000 });
      expect((await shop.mentions()).status).toBe(200);
    });

    it('grants what X grants', async () => {
      const granted = {
        mentions: (await shop.mentions()).headers,
        publish: (await shop.post('hello')).headers,
      };
      expect(granted.mentions.get('x-rate-limit-limit')).toBe('300');
      expect(granted.publish.get('x-rate-limit-limit')).toBe('100');
      expect(granted.publish.get('x-app-limit-24hour-remaining')).toBe('9999');
    });
  });

  it('has the time of its own clock in the Date header', async () => {
    await peer.control('POST', '/clock', { offsetMs: -600_000 });
    const reply = await shop.mentions();
    const skewMs = Date.parse(reply.headers.get('date') ?? '') - Date.now();
    expect(Math.abs(skewMs + 600_000)).toBeLessThan(5000);
  });

  it('shows a post with its thread to people', async () => {
    const [root] = await peer.seed({ handle: 'ida', name: 'Ida <b>', text: '@havblik <script>' });
    await shop.post('Hej & velkommen', root);
    const page = await peer.ask(`/ida/status/${root}`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.body['text']).toContain('@havblik &lt;script&gt;');
    expect(page.body['text']).toContain('Hej &amp; velkommen');
    expect(page.body['text']).not.toContain('<script>');
    expect((await peer.ask('/ida/status/1')).status).toBe(404);
  });
});
