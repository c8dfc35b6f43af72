import { createHash } from 'node:crypto';
import { Peer, type Reply } from '../testing/peer';

const US = 'havblik';

describe('the Mastodon double', () => {
  let peer: Peer;
  let token: string;
  let ourId: string;

  const control = async (path: string, body: object): Promise<Record<string, unknown>> =>
    (await peer.control('POST', `/mastodon/${path}`, body)).body;
  const write = async (...posts: object[]): Promise<string[]> =>
    ((await control('posts', { posts }))['posts'] as { id: string }[]).map(({ id }) => id);
  const get = async (path: string, bearer = token): Promise<Reply> =>
    await peer.ask(path, { headers: bearer === '' ? {} : { authorization: `Bearer ${bearer}` } });
  const post = async (path: string, body: object, headers: Record<string, string> = {}): Promise<Reply> =>
    await peer.ask(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const list = async (path: string): Promise<{ ids: string[]; link: string }> => {
    const answer = await fetch(`${peer.base}${path}`, { headers: { authorization: `Bearer ${token}` } });
    const items = (await answer.json()) as { id: string }[];
    return { ids: items.map(({ id }) => id), link: answer.headers.get('link') ?? '' };
  };

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    await control('accounts', { acct: US });
    const granted = await control('tokens', { acct: US });
    [token, ourId] = [String(granted['accessToken']), String(granted['accountId'])];
  });

  it('tells a wrong token, a revoked one and one that may not', async () => {
    expect([(await get('/api/v1/notifications', 'x')).status, (await get('/api/v1/notifications', '')).status]).toEqual(
      [401, 401],
    );
    const narrow = String((await control('tokens', { acct: US, scope: 'read:statuses' }))['accessToken']);
    expect((await get('/api/v1/notifications', narrow)).body).toEqual({
      error: 'This action is outside the authorized scopes',
    });
    await control('tokens/revoke', { acct: US });
    expect((await get('/api/v1/notifications')).body).toEqual({ error: 'The access token was revoked' });
  });

  it('writes the end of a window as a date', async () => {
    const { headers } = await get('/api/v1/notifications');
    expect(headers.get('x-ratelimit-limit')).toBe('300');
    expect(headers.get('x-ratelimit-reset')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    // Windows end by the clock: one may end on the way, two cannot.
    let refused = await get('/api/v2/search?q=a');
    for (let request = 2; request < 600 && refused.status === 200; request += 1) {
      refused = await get('/api/v2/search?q=a');
    }
    expect([refused.status, refused.body, refused.headers.get('x-ratelimit-remaining')]).toEqual([
      429,
      { error: 'Too many requests' },
      '0',
    ]);
  });

  describe('pages', () => {
    beforeEach(async () => {
      await write(...Array.from({ length: 7 }, (_, index) => ({ acct: 'ida', text: `@${US} ${index}` })));
    });

    it('cuts below max_id, above since_id, and just above min_id', async () => {
      const all = (await list('/api/v1/notifications')).ids;
      expect(all).toHaveLength(7);
      const page = async (query: string): Promise<string[]> =>
        (await list(`/api/v1/notifications?limit=2&${query}`)).ids;
      expect(await page(`max_id=${all[1]}`)).toEqual(all.slice(2, 4));
      expect(await page(`since_id=${all[5]}`)).toEqual(all.slice(0, 2));
      expect(await page(`min_id=${all[5]}`)).toEqual(all.slice(3, 5));
    });

    it('links to the pages beside it with the same wishes, and to none from an empty one', async () => {
      const first = await list('/api/v1/notifications?limit=3&types[]=mention&types[]=reblog');
      expect(first.link).toBe(
        `<${peer.base}/api/v1/notifications?limit=3&types%5B%5D=mention&types%5B%5D=reblog&max_id=${first.ids[2]}>; rel="next", ` +
          `<${peer.base}/api/v1/notifications?limit=3&types%5B%5D=mention&types%5B%5D=reblog&min_id=${first.ids[0]}>; rel="prev"`,
      );
      expect((await list('/api/v1/notifications?types[]=poll')).link).toBe('');
    });

    it('links on from an account’s posts only when the page is full, and clamps a limit', async () => {
      await write(...Array.from({ length: 45 }, (_, index) => ({ acct: US, text: `${index}` })));
      const full = await list(`/api/v1/accounts/${ourId}/statuses?limit=900`);
      expect([full.ids.length, full.link.includes('rel="next"')]).toEqual([40, true]);
      const rest = await list(`/api/v1/accounts/${ourId}/statuses?limit=40&max_id=${full.ids[39]}`);
      expect([rest.ids.length, rest.link.includes('rel="next"')]).toEqual([5, false]);
    });
  });

  describe('publishing', () => {
    it('answers the same post to the same key for an hour', async () => {
      const send = async (): Promise<unknown> =>
        (await post('/api/v1/statuses', { status: 'hej' }, { 'idempotency-key': 'k' })).body['id'];
      const first = await send();
      expect(await send()).toBe(first);
      await peer.control('POST', '/clock', { offsetMs: 3_601_000 });
      expect(await send()).not.toBe(first);
    });

    it.each([
      ['nothing', { status: ' ' }, 422, "Validation failed: Text can't be blank"],
      ['too much', { status: 'a'.repeat(501) }, 422, 'Validation failed: Text character limit of 500 exceeded'],
      [
        'too much with its warning',
        { status: 'a'.repeat(498), spoiler_text: 'abc' },
        422,
        'Validation failed: Text character limit of 500 exceeded',
      ],
      [
        'an answer to nothing',
        { status: 'a', in_reply_to_id: '5' },
        404,
        'The post you are trying to reply to does not appear to exist.',
      ],
      [
        'an unknown audience',
        { status: 'a', visibility: 'friends' },
        422,
        'Validation failed: Visibility is not included in the list',
      ],
    ])('refuses %s', async (_what, body, status, error) => {
      const reply = await post('/api/v1/statuses', body);
      expect([reply.status, reply.body]).toEqual([status, { error }]);
    });

    it.each([
      ['graphemes', '👨‍👩‍👧'.repeat(500)],
      ['a link as 23', `https://havblik.dk/${'x'.repeat(300)} ${'a'.repeat(476)}`],
      ['a handle without its host', `@ida@${'b'.repeat(50)}.example ${'a'.repeat(495)}`],
    ])('counts %s', async (_what, status) => {
      expect((await post('/api/v1/statuses', { status })).status).toBe(200);
      expect((await post('/api/v1/statuses', { status: `${status}a` })).status).toBe(422);
    });

    it('makes HTML with hidden halves of links', async () => {
      await control('accounts', { acct: 'ida@b.example' });
      const status = 'Hej @ida@b.example <3\nse https://www.havblik.dk/en/meget/lang/adresse/her #Sofa\n\nTak';
      const { content } = (await post('/api/v1/statuses', { status })).body as { content: string };
      expect(content).toContain(
        '<span class="h-card" translate="no"><a href="https://b.example/@ida" class="u-url mention">@<span>ida</span></a></span> &lt;3<br />se ',
      );
      expect(content).toContain(
        '<span class="invisible">https://www.</span><span class="ellipsis">havblik.dk/en/meget/lang/adres</span><span class="invisible">se/her</span>',
      );
      expect(content).toMatch(/class="mention hashtag" rel="tag">#<span>Sofa<\/span><\/a><\/p><p>Tak<\/p>$/);
    });

    it('shows a private post to those who are named in it only', async () => {
      const [hidden, shown] = await write(
        { acct: 'ida', text: 'til @bo', visibility: 'direct' },
        { acct: 'ida', text: `til @${US}`, visibility: 'direct' },
      );
      expect((await get(`/api/v1/statuses/${hidden}`)).body).toEqual({ error: 'Record not found' });
      expect((await get(`/api/v1/statuses/${shown}`)).status).toBe(200);
    });
  });

  it('keeps an id through an edit, and tells those who passed the post on', async () => {
    const [id = ''] = await write({ acct: 'ida', text: 'før' });
    await post(`/api/v1/statuses/${id}/reblog`, {});
    await peer.control('PATCH', `/mastodon/posts/${id}`, { text: 'efter' });
    const { body } = await get(`/api/v1/statuses/${id}`);
    expect(body).toMatchObject({
      id,
      content: '<p>efter</p>',
      edited_at: expect.any(String) as unknown,
      reblogs_count: 1,
    });
    expect((await list('/api/v1/notifications?types[]=update')).ids).toHaveLength(1);
  });

  it('takes a post with all its traces away', async () => {
    const [id = ''] = await write({ acct: 'ida', text: `@${US} hej` });
    await peer.control('DELETE', `/mastodon/posts/${id}`);
    expect((await list('/api/v1/notifications')).ids).toEqual([]);
    expect((await list(`/api/v1/statuses?id[]=${id}`)).ids).toEqual([]);
    expect((await get(`/api/v1/statuses/${id}/context`)).status).toBe(404);
  });

  describe('apps', () => {
    const redirect = 'https://genklang.example/return';
    const register = async (): Promise<{ client_id: string; client_secret: string }> =>
      (await post('/api/v1/apps', { client_name: 'A', redirect_uris: redirect, scopes: 'read write:statuses' }))
        .body as {
        client_id: string;
        client_secret: string;
      };
    const authorise = async (app: { client_id: string }, more: Record<string, string>): Promise<URLSearchParams> => {
      const query = new URLSearchParams({
        response_type: 'code',
        client_id: app.client_id,
        redirect_uri: redirect,
        ...more,
      });
      const answer = await fetch(`${peer.base}/oauth/authorize?${query.toString()}`, { redirect: 'manual' });
      return new URL(answer.headers.get('location') ?? 'about:blank').searchParams;
    };

    it('asks for the proof that was announced, and takes a code once', async () => {
      const app = await register();
      const challenge = createHash('sha256').update('verifier').digest('base64url');
      const asked = { scope: 'read:notifications', state: 's', account: US, code_challenge: challenge };
      const trade = async (code: string, verifier: string): Promise<Reply> =>
        await post('/oauth/token', {
          grant_type: 'authorization_code',
          code,
          client_id: app.client_id,
          client_secret: app.client_secret,
          redirect_uri: redirect,
          code_verifier: verifier,
        });
      const wrong = await trade((await authorise(app, asked)).get('code') ?? '', 'guess');
      expect([wrong.status, wrong.body['error']]).toEqual([400, 'invalid_grant']);
      const code = (await authorise(app, asked)).get('code') ?? '';
      const right = await trade(code, 'verifier');
      expect(right.body).toMatchObject({ token_type: 'Bearer', scope: 'read:notifications' });
      expect((await get('/api/v1/notifications', String(right.body['access_token']))).status).toBe(200);
      expect((await trade(code, 'verifier')).status).toBe(400);
    });

    it('grants no more than the app registered for, and nothing to an unknown one', async () => {
      const app = await register();
      expect((await authorise(app, { scope: 'write:media', account: US })).get('error')).toBe('invalid_scope');
      expect((await get(`/oauth/authorize?response_type=code&client_id=x&redirect_uri=${redirect}`)).status).toBe(400);
      expect((await post('/oauth/token', { client_id: 'x' })).body['error']).toBe('invalid_client');
      expect((await post('/api/v1/apps', { client_name: 'A' })).status).toBe(422);
    });
  });

  it.each([
    ['accounts', { acct: 'to ord' }, 'acct'],
    ['tokens', { acct: 'nobody' }, 'acct'],
    ['posts', { posts: [{ acct: 'ida', text: 'a', inReplyTo: '5' }] }, 'posts[0].inReplyTo'],
    ['posts', { posts: [{ acct: 'ida', text: 'a', visibility: 'x' }] }, 'posts[0].visibility'],
    ['posts/5/reblogs', { acct: 'ida' }, 'id'],
  ])('refuses the command %s %j and names %s', async (path, body, field) => {
    const reply = await peer.control('POST', `/mastodon/${path}`, body);
    expect([reply.status, reply.body['field']]).toEqual([400, field]);
  });
});
