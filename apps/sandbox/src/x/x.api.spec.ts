import { type Account, idsOf, metaOf, Peer } from '../testing/peer';

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

  describe('mentions', () => {
    it('has no data when there are none', async () => {
      const reply = await shop.mentions();
      expect(reply.body).toEqual({ meta: { result_count: 0 } });
    });

    it('gives only id, text and history unless more is asked for', async () => {
      const [id] = await peer.seed({ handle: 'ida', text: 'Hej @havblik <3 & tak' });
      const reply = await shop.mentions();
      expect(reply.body).toEqual({
        data: [{ id, text: 'Hej @havblik &lt;3 &amp; tak', edit_history_tweet_ids: [id] }],
        meta: { newest_id: id, oldest_id: id, result_count: 1 },
      });
    });

    it('counts replies in our threads as mentions, and nobody else’s posts', async () => {
      const [root] = await peer.seed({ handle: 'ida', text: '@havblik hvor er sofaen?' });
      const answer = await shop.post('Den kommer i morgen', root);
      const answerId = (answer.body['data'] as { id: string }).id;
      const [thanks] = await peer.seed(
        { handle: 'ida', text: 'Super!', inReplyTo: answerId },
        { handle: 'bo', text: 'havblik.dk er en side, kontakt@havblik er en adresse' },
      );
      const reply = await shop.mentions({
        'tweet.fields': 'in_reply_to_user_id,referenced_tweets,conversation_id,entities',
      });
      expect(idsOf(reply)).toEqual([thanks, root]);
      expect((reply.body['data'] as object[])[0]).toMatchObject({
        text: '@havblik Super!',
        in_reply_to_user_id: shop.id,
        referenced_tweets: [{ type: 'replied_to', id: answerId }],
        conversation_id: root,
        entities: { mentions: [{ start: 0, end: 8, username: 'havblik', id: shop.id }] },
      });
    });

    it('keeps the latest 800 and no more', async () => {
      await peer.seed(
        ...Array.from({ length: 1000 }, (_unused, index) => ({ handle: 'ida', text: `@havblik ${index}` })),
      );
      const seen: string[] = [];
      let token: string | undefined;
      do {
        const page = await shop.mentions({
          max_results: '100',
          ...(token === undefined ? {} : { pagination_token: token }),
        });
        seen.push(...idsOf(page));
        token = metaOf(page)['next_token'] as string | undefined;
      } while (token !== undefined);
      expect(new Set(seen).size).toBe(800);
    });

    it('speaks the names that the request used', async () => {
      const [root] = await peer.seed({ handle: 'ida', text: '@havblik hej', metrics: { reposts: 3 } });
      await peer.seed({ handle: 'bo', text: 'enig', inReplyTo: root });
      const old = await shop.mentions({
        'tweet.fields': 'public_metrics',
        expansions: 'referenced_tweets.id,author_id',
        'user.fields': 'public_metrics',
      });
      const renamed = await shop.mentions({
        'post.fields': 'public_metrics',
        expansions: 'referenced_posts,author_id',
        'user.fields': 'public_metrics',
      });
      const oldText = JSON.stringify(old.body);
      const newText = JSON.stringify(renamed.body);
      expect(oldText).toContain('"retweet_count":3');
      expect(oldText).toContain('"tweet_count"');
      expect(Object.keys(old.body['includes'] as object)).toEqual(['users', 'tweets']);
      expect(newText).toContain('"repost_count":3');
      expect(newText).toContain('"referenced_posts":[');
      expect(newText).toContain('"edit_history_post_ids":[');
      expect(newText).not.toContain('tweet');
      expect(Object.keys(renamed.body['includes'] as object)).toEqual(['users', 'posts']);
    });

    it('shows the latest version of an edited post under its new id, and drops a deleted one', async () => {
      const [first, second] = await peer.seed(
        { handle: 'ida', text: '@havblik forkret' },
        { handle: 'bo', text: '@havblik slettes' },
      );
      const edited = await peer.control('PATCH', `/posts/${first}`, { text: '@havblik forkert' });
      await peer.control('DELETE', `/posts/${second}`);
      const reply = await shop.mentions();
      expect(reply.body['data']).toEqual([
        { id: edited.body['id'], text: '@havblik forkert', edit_history_tweet_ids: [first, edited.body['id']] },
      ]);
    });

    it('names the referenced post that is gone', async () => {
      const [root] = await peer.seed({ handle: 'ida', text: '@havblik a' });
      await peer.seed({ handle: 'bo', text: 'b', inReplyTo: root });
      await peer.control('DELETE', `/posts/${root}`);
      const reply = await shop.mentions({ expansions: 'referenced_tweets.id' });
      expect(reply.body['errors']).toMatchObject([{ resource_id: root, parameter: 'referenced_tweets.id' }]);
    });

    it.each([
      [{ max_results: '4' }, 'max_results'],
      [{ max_results: '101' }, 'max_results'],
      [{ since_id: '12x' }, 'since_id'],
      [{ start_time: 'yesterday' }, 'start_time'],
      [{ pagination_token: 'nonsense' }, 'pagination_token'],
      [{ 'tweet.fields': 'colour' }, 'tweet.fields'],
      [{ 'post.fields': 'author_id' }, 'post.fields'],
      [{ expansions: 'nobody' }, 'expansions'],
      [{ count: '5' }, 'count'],
    ])('refuses %j and names %s', async (query, name) => {
      const reply = await shop.mentions(query as Record<string, string>);
      expect(reply.status).toBe(400);
      expect(reply.headers.get('content-type')).toContain('application/problem+json');
      expect(reply.body).toMatchObject({
        title: 'Invalid Request',
        type: 'https://api.x.com/2/problems/invalid-request',
        errors: [{ parameters: { [name]: expect.any(Array) as unknown } }],
      });
    });
  });

  describe('publishing', () => {
    it('answers who has called us, and shows the handles before the text', async () => {
      const [root] = await peer.seed({ handle: 'ida', text: '@havblik hej' });
      const reply = await shop.post('Hej Ida', root);
      const id = (reply.body['data'] as { id: string }).id;
      expect(reply.status).toBe(201);
      expect(reply.body['data']).toMatchObject({ id, text: '@ida Hej Ida', edit_history_tweet_ids: [id] });
      const own = await shop.get(`/2/users/${shop.id}/tweets`, { 'tweet.fields': 'display_text_range' });
      expect(own.body['data']).toMatchObject([{ id, text: '@ida Hej Ida', display_text_range: [5, 12] }]);
      expect((await shop.mentions()).body).not.toMatchObject({ data: [{ id }] });
    });

    it('refuses the same text to the same people for a day, not the same text to others', async () => {
      const [one, two] = await peer.seed({ handle: 'ida', text: '@havblik a' }, { handle: 'bo', text: '@havblik b' });
      expect((await shop.post('Beklager!', one)).status).toBe(201);
      const again = await shop.post('Beklager!', one);
      expect(again.status).toBe(403);
      expect(again.body).toEqual({
        detail: 'You are not allowed to create a Tweet with duplicate content.',
        type: 'about:blank',
        title: 'Forbidden',
        status: 403,
      });
      expect((await shop.post('Beklager!', two)).status).toBe(201);
      await peer.control('POST', '/clock', { offsetMs: 25 * 3_600_000 });
      shop = await peer.signIn('havblik');
      expect((await shop.post('Beklager!', one)).status).toBe(201);
    });

    it('allows a reply only where the author summoned us', async () => {
      const [stranger, quoted] = await peer.seed(
        { handle: 'ida', text: 'nice weather' },
        { handle: 'havblik', text: 'Our new sofa' },
      );
      const [quoting] = await peer.seed({ handle: 'bo', text: 'look at this', quoteOf: quoted });
      const refused = await shop.post('Hello!', stranger);
      expect(refused.status).toBe(403);
      expect(refused.body['detail']).toMatch(/you have not been mentioned or otherwise engaged by the author/);
      expect((await shop.post('Thanks for the quote!', quoting)).status).toBe(201);
      expect((await shop.post('One more thing', quoted)).status).toBe(201);
    });

    it('refuses a reply to a deleted post', async () => {
      const [root] = await peer.seed({ handle: 'ida', text: '@havblik a' });
      await peer.control('DELETE', `/posts/${root}`);
      const reply = await shop.post('Hej', root);
      expect(reply.status).toBe(403);
      expect(reply.body['detail']).toMatch(/deleted or not visible to you/);
    });

    it('weighs the text as X does', async () => {
      expect((await shop.post(`${'a'.repeat(256)} https://havblik.dk/${'b'.repeat(200)}`)).status).toBe(201);
      const reply = await shop.post('日'.repeat(141));
      expect(reply.status).toBe(400);
      expect(reply.body['detail']).toMatch(/too long/);
    });

    it.each([
      [{}, '$.text'],
      [{ text: ' ' }, '$.text'],
      [{ text: 'a', reply: {} }, '$.reply.in_reply_to_tweet_id'],
      [{ text: 'a', reply: { in_reply_to_tweet_id: 5 } }, '$.reply.in_reply_to_tweet_id'],
      [{ text: 'a', colour: 'red' }, '$.colour'],
    ])('refuses the body %j and names %s', async (body, name) => {
      const reply = await peer.ask('/2/tweets', {
        method: 'POST',
        headers: { authorization: `Bearer ${shop.tokens.accessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(reply.status).toBe(400);
      expect(reply.body['errors']).toMatchObject([{ parameters: { [name]: expect.any(Array) as unknown } }]);
    });

    it('deletes our own posts only', async () => {
      const [other] = await peer.seed({ handle: 'ida', text: '@havblik a' });
      const own = (await shop.post('mine')).body['data'] as { id: string };
      expect((await shop.remove(own.id)).body).toEqual({ data: { deleted: true } });
      expect((await shop.remove(other ?? '')).status).toBe(403);
    });
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

  describe('tokens', () => {
    it('refuses who has none, an unknown one, or one older than two hours', async () => {
      const path = '/2/users/me';
      const unauthorised = { title: 'Unauthorized', detail: 'Unauthorized', type: 'about:blank', status: 401 };
      expect((await peer.ask(path)).body).toEqual(unauthorised);
      expect((await peer.ask(path, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
      await peer.control('POST', '/clock', { offsetMs: 7201 * 1000 });
      expect((await shop.get(path)).status).toBe(401);
      expect((await shop.refresh(shop.tokens.refreshToken)).status).toBe(200);
    });

    it('renews once with each refresh token', async () => {
      const renewed = await shop.refresh(shop.tokens.refreshToken);
      expect(renewed.body).toMatchObject({ token_type: 'bearer', expires_in: 7200 });
      const again = await shop.refresh(shop.tokens.refreshToken);
      expect(again.status).toBe(400);
      expect(again.body).toEqual({
        error: 'invalid_request',
        error_description: 'Value passed for the token was invalid.',
      });
      expect((await shop.refresh(String(renewed.body['refresh_token']))).status).toBe(200);
      const me = await peer.ask('/2/users/me', {
        headers: { authorization: `Bearer ${renewed.body['access_token']}` },
      });
      expect(me.body['data']).toMatchObject({ id: shop.id, username: 'havblik' });
    });

    it('loses access when expired, and the way back too when revoked', async () => {
      await peer.control('POST', '/tokens/expire', { handle: 'havblik' });
      expect((await shop.mentions()).status).toBe(401);
      const renewed = await shop.refresh(shop.tokens.refreshToken);
      expect(renewed.status).toBe(200);
      await peer.control('POST', '/tokens/revoke', { handle: 'havblik' });
      expect((await shop.refresh(String(renewed.body['refresh_token']))).status).toBe(400);
    });

    it('does not know an app with another secret', async () => {
      const basic = Buffer.from(`${shop.tokens.clientId}:wrong`).toString('base64');
      const reply = await peer.ask('/2/oauth2/token', {
        method: 'POST',
        headers: { authorization: `Basic ${basic}` },
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: shop.tokens.refreshToken }),
      });
      expect(reply.status).toBe(401);
      expect(reply.body['error']).toBe('unauthorized_client');
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
