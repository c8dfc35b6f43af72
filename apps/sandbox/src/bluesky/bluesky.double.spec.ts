import { Peer, type Reply } from '../testing/peer';

const US = 'havblik.test';

describe('the Bluesky double', () => {
  let peer: Peer;
  let did: string;
  let appPassword: string;
  let accessJwt: string;
  let refreshJwt: string;

  const control = async (path: string, body: object): Promise<Record<string, unknown>> =>
    (await peer.control('POST', `/bluesky/${path}`, body)).body;
  const write = async (...posts: object[]): Promise<string[]> =>
    ((await control('posts', { posts }))['posts'] as { uri: string }[]).map((post) => post.uri);
  const get = async (method: string, query: Record<string, string> = {}, jwt = accessJwt): Promise<Reply> =>
    await peer.ask(`/xrpc/${method}?${new URLSearchParams(query).toString()}`, {
      headers: jwt === '' ? {} : { authorization: `Bearer ${jwt}` },
    });
  const post = async (method: string, body?: object, jwt = accessJwt): Promise<Reply> =>
    await peer.ask(`/xrpc/${method}`, {
      method: 'POST',
      headers: {
        ...(jwt === '' ? {} : { authorization: `Bearer ${jwt}` }),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
    });
  const record = (text: string, more: object = {}): object => ({
    $type: 'app.bsky.feed.post',
    text,
    createdAt: '2026-11-22T12:00:00.000Z',
    ...more,
  });
  const put = async (rkey: string, value: object): Promise<Reply> =>
    await post('com.atproto.repo.putRecord', { repo: did, collection: 'app.bsky.feed.post', rkey, record: value });

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    ({ did, appPassword } = (await control('accounts', { handle: US })) as { did: string; appPassword: string });
    const opened = await post('com.atproto.server.createSession', { identifier: US, password: appPassword }, '');
    ({ accessJwt, refreshJwt } = opened.body as { accessJwt: string; refreshJwt: string });
  });

  describe('sessions', () => {
    it('answers a wrong password with 401 and a wrong token with 400', async () => {
      const login = await post('com.atproto.server.createSession', { identifier: US, password: 'x' }, '');
      expect([login.status, login.body['error']]).toEqual([401, 'AuthenticationRequired']);
      const none = await get('com.atproto.server.getSession', {}, '');
      expect([none.status, none.body['error']]).toEqual([401, 'AuthMissing']);
      const wrong = await get('com.atproto.server.getSession', {}, 'x.y.z');
      expect([wrong.status, wrong.body['error']]).toEqual([400, 'InvalidToken']);
      const mixed = await get('com.atproto.server.getSession', {}, refreshJwt);
      expect([mixed.status, mixed.body['error']]).toEqual([400, 'InvalidToken']);
    });

    it('says in the token when it ends, and ends it then', async () => {
      const claims = JSON.parse(Buffer.from(accessJwt.split('.')[1] ?? '', 'base64url').toString()) as {
        exp: number;
        iat: number;
      };
      expect(claims.exp - claims.iat).toBe(7_200);
      await peer.control('POST', '/clock', { offsetMs: 7_201_000 });
      const late = await get('com.atproto.server.getSession');
      expect([late.status, late.body['error']]).toEqual([400, 'ExpiredToken']);
    });

    it('takes an old refresh token again for two hours', async () => {
      const renew = async (): Promise<number> =>
        (await post('com.atproto.server.refreshSession', undefined, refreshJwt)).status;
      expect([await renew(), await renew()]).toEqual([200, 200]);
      await peer.control('POST', '/clock', { offsetMs: 7_201_000 });
      expect(await renew()).toBe(400);
    });

    it('lets an account log in thirty times in five minutes', async () => {
      const statuses: number[] = [];
      for (let time = 0; time < 30; time += 1) {
        const reply = await post('com.atproto.server.createSession', { identifier: US, password: appPassword }, '');
        statuses.push(reply.status);
      }
      expect(statuses.slice(0, 29)).toEqual(Array(29).fill(200));
      expect(statuses[29]).toBe(429);
    });
  });

  it('writes its limits as Bluesky does, and has no Retry-After', async () => {
    const { headers } = await get('com.atproto.server.getSession');
    expect(headers.get('ratelimit-policy')).toBe('3000;w=300');
    expect(Number(headers.get('ratelimit-reset')) - Date.now() / 1_000).toBeGreaterThan(200);
    expect(headers.get('retry-after')).toBeNull();
  });

  describe('notifications', () => {
    const list = async (query: Record<string, string> = {}): Promise<{ uris: string[]; cursor?: string }> => {
      const { body } = await get('app.bsky.notification.listNotifications', query);
      const items = body['notifications'] as { uri: string }[];
      return { uris: items.map(({ uri }) => uri), cursor: body['cursor'] as string | undefined };
    };

    it('loses what shares a millisecond across the edge of a page, as the AppView does', async () => {
      const createdAt = new Date(Date.now() - 60_000).toISOString();
      await write(...Array.from({ length: 5 }, (_, n) => ({ handle: 'ida.test', text: `@${US} ${n}`, createdAt })));
      const first = await list({ limit: '3' });
      expect(first.uris).toHaveLength(3);
      expect(first.cursor).toBe(createdAt);
      expect((await list({ limit: '3', cursor: createdAt })).uris).toEqual([]);
      const later = new Date(Date.parse(createdAt) + 1).toISOString();
      expect((await list({ limit: '100', cursor: later })).uris).toHaveLength(5);
    });

    it('puts a post where its author’s clock puts it', async () => {
      const [now, old] = await write(
        { handle: 'ida.test', text: `@${US} nu` },
        { handle: 'bo.test', text: `@${US} før`, createdAt: '2026-01-01T00:00:00Z' },
      );
      expect((await list()).uris).toEqual([now, old]);
    });

    it('leaves blocked people out after the page was cut: short is not the end', async () => {
      const [kept] = await write({ handle: 'ida.test', text: `@${US} a` }, { handle: 'bo.test', text: `@${US} b` });
      await control('blocks', { handle: 'bo.test', subject: US });
      const first = await list({ limit: '1' });
      expect(first.uris).toEqual([]);
      expect((await list({ limit: '1', cursor: first.cursor ?? '' })).uris).toEqual([kept]);
    });

    it('tells each post once, and forgets what is deleted', async () => {
      const [ours] = await write({ handle: US, text: 'Nyt' });
      const [both, gone] = await write(
        { handle: 'ida.test', text: `@${US} se`, replyTo: ours },
        { handle: 'bo.test', text: `@${US} slettes` },
      );
      await control('posts/delete', { uri: gone });
      expect((await list()).uris).toEqual([both]);
    });

    it.each<Record<string, string>>([{ limit: '0' }, { limit: '101' }, { limit: 'x' }, { cursor: 'x' }])(
      'refuses %j',
      async (query) => {
        const reply = await get('app.bsky.notification.listNotifications', query);
        expect([reply.status, reply.body['error']]).toEqual([400, 'InvalidRequest']);
      },
    );
  });

  describe('writing', () => {
    const rkey = '3lbkxyzabcde2';

    it('takes the same record under the same key for no write, another one for a change', async () => {
      const first = await put(rkey, record('hej'));
      const again = await put(rkey, record('hej'));
      const changed = await put(rkey, record('hej igen'));
      expect(first.body).toMatchObject({ validationStatus: 'valid' });
      expect(again.body).toEqual({ uri: first.body['uri'], cid: first.body['cid'] });
      expect(changed.body['uri']).toBe(first.body['uri']);
      expect(changed.body['cid']).not.toBe(first.body['cid']);
    });

    it('answers a created record whose key is taken with 500', async () => {
      const create = async (): Promise<number> =>
        (
          await post('com.atproto.repo.createRecord', {
            repo: US,
            collection: 'app.bsky.feed.post',
            rkey,
            record: record('a'),
          })
        ).status;
      expect([await create(), await create()]).toEqual([200, 500]);
    });

    it('counts graphemes, and bytes', async () => {
      const family = '👨‍👩‍👧‍👦';
      expect((await put(rkey, record(family.repeat(120)))).status).toBe(200);
      expect((await put(rkey, record(family.repeat(121)))).body['message']).toContain('3000');
      expect((await put(rkey, record('a'.repeat(301)))).body['message']).toContain('300 graphemes');
    });

    it.each([
      ['no text', { $type: 'app.bsky.feed.post', createdAt: '2026-11-22T12:00:00Z' }],
      ['a date that is none', record('a', { createdAt: 'now' })],
      ['a parent without a cid', record('a', { reply: { root: {}, parent: {} } })],
      [
        'a mention of a handle',
        record('a', {
          facets: [
            {
              index: { byteStart: 0, byteEnd: 1 },
              features: [{ $type: 'app.bsky.richtext.facet#mention', did: 'ida.test' }],
            },
          ],
        }),
      ],
    ])('refuses a record with %s', async (_what, value) => {
      expect((await put(rkey, value)).status).toBe(400);
    });

    it('takes an answer to a post that is gone: nobody is told of it', async () => {
      const [parent] = await write({ handle: 'ida.test', text: `@${US} hej` });
      const reference = {
        uri: parent,
        cid: ((await get('app.bsky.feed.getPosts', { uris: parent ?? '' })).body['posts'] as { cid: string }[])[0]?.cid,
      };
      await control('posts/delete', { uri: parent });
      expect((await put(rkey, record('for sent', { reply: { root: reference, parent: reference } }))).status).toBe(200);
    });

    it('says by name that a record is not there', async () => {
      const reply = await get('com.atproto.repo.getRecord', { repo: did, collection: 'app.bsky.feed.post', rkey }, '');
      expect([reply.status, reply.body['error']]).toEqual([400, 'RecordNotFound']);
    });
  });

  it('answers methods that it does not have by name', async () => {
    const reply = await get('app.bsky.feed.getTimeline');
    expect([reply.status, reply.body['error']]).toEqual([501, 'MethodNotImplemented']);
  });

  it.each([
    ['accounts', { handle: 'ida' }, 'handle'],
    ['posts', { posts: [{ handle: 'ida.test', text: 'a', replyTo: 'at://nobody' }] }, 'posts[0].replyTo'],
    ['posts/edit', { uri: 'at://nobody', text: 'a' }, 'uri'],
    ['sessions/forget', { handle: US }, 'handle'],
    ['blocks', { handle: 'nobody.test', subject: US }, 'handle'],
  ])('refuses the command %s %j and names %s', async (path, body, field) => {
    const reply = await peer.control('POST', `/bluesky/${path}`, body);
    expect([reply.status, reply.body['field']]).toEqual([400, field]);
  });
});
