import { Agent } from 'node:http';
import { ApiResponseError, type ITwitterApiClientPlugin, TwitterApi } from 'twitter-api-v2';
import { type Account, Peer } from '../testing/peer';

/** Sends what the client means for X to the sandbox, over plain HTTP. */
function redirectTo(base: string, agent: Agent): ITwitterApiClientPlugin {
  const target = new URL(base);
  return {
    onBeforeRequest: ({ computedParams, requestOptions }) => {
      computedParams.url.protocol = target.protocol;
      computedParams.url.host = target.host;
      requestOptions.agent = agent;
      requestOptions.timeout = 2000;
    },
  };
}

describe('twitter-api-v2 against the sandbox', () => {
  const agent = new Agent({ keepAlive: true });
  let peer: Peer;
  let shop: Account;
  let client: TwitterApi;

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    agent.destroy();
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    shop = await peer.signIn('havblik');
    client = new TwitterApi(shop.tokens.accessToken, { plugins: [redirectTo(peer.base, agent)] });
  });

  it('knows itself', async () => {
    const me = await client.v2.me({ 'user.fields': ['public_metrics'] });
    expect(me.data).toMatchObject({ id: shop.id, username: 'havblik', public_metrics: { following_count: 180 } });
  });

  it('walks the mention timeline by its own paginator', async () => {
    const ids = await peer.seed(
      ...Array.from({ length: 23 }, (_unused, index) => ({ handle: 'ida', text: `@havblik ${index}` })),
    );
    const timeline = await client.v2.userMentionTimeline(shop.id, {
      max_results: 5,
      'tweet.fields': ['created_at', 'author_id'],
      expansions: ['author_id'],
    });
    const seen: string[] = [];
    for await (const tweet of timeline) {
      seen.push(tweet.id);
      expect(timeline.includes.author(tweet)?.username).toBe('ida');
    }
    expect(seen).toEqual([...ids].reverse());
    expect(timeline.rateLimit).toMatchObject({ limit: 300, remaining: 295 });
  });

  it('searches and looks up', async () => {
    const [sofa] = await peer.seed({ handle: 'ida', text: 'sofa fra havblik' }, { handle: 'ida', text: 'andet' });
    const found = await client.v2.search('havblik from:ida', { max_results: 10 });
    expect(found.tweets.map((tweet) => tweet.id)).toEqual([sofa]);
    const looked = await client.v2.tweets([sofa ?? '', '9']);
    expect(looked.data.map((tweet) => tweet.id)).toEqual([sofa]);
    expect(looked.errors).toMatchObject([{ resource_id: '9' }]);
  });

  it('replies and deletes', async () => {
    const [root] = await peer.seed({ handle: 'ida', text: '@havblik hej' });
    const reply = await client.v2.reply('Hej Ida!', root ?? '');
    const own = await client.v2.userTimeline(shop.id, { 'tweet.fields': ['referenced_tweets'] });
    expect(own.tweets).toMatchObject([{ id: reply.data.id, referenced_tweets: [{ type: 'replied_to', id: root }] }]);
    expect((await client.v2.deleteTweet(reply.data.id)).data).toEqual({ deleted: true });
  });

  it('understands our refusals', async () => {
    const [root] = await peer.seed({ handle: 'ida', text: '@havblik hej' });
    await client.v2.reply('Hej', root ?? '');
    const duplicate: unknown = await client.v2.reply('Hej', root ?? '').catch((error: unknown) => error);
    expect(duplicate).toBeInstanceOf(ApiResponseError);
    expect(duplicate).toMatchObject({ code: 403, data: { title: 'Forbidden' } });
    await peer.control('POST', '/faults', { faults: [{ kind: 'rate-limit', retryAfterSec: 30 }] });
    const limited: unknown = await client.v2.me().catch((error: unknown) => error);
    expect(limited).toMatchObject({ code: 429, rateLimitError: true, rateLimit: { remaining: 0 } });
    await peer.control('POST', '/tokens/expire', { handle: 'havblik' });
    expect(await client.v2.me().catch((error: unknown) => error)).toMatchObject({ code: 401, isAuthError: true });
  });

  it('refreshes its token once', async () => {
    const { clientId, clientSecret, refreshToken } = shop.tokens;
    const app = new TwitterApi({ clientId, clientSecret }, { plugins: [redirectTo(peer.base, agent)] });
    const renewed = await app.refreshOAuth2Token(refreshToken);
    expect(renewed.expiresIn).toBe(7200);
    expect((await renewed.client.v2.me()).data.username).toBe('havblik');
    await expect(app.refreshOAuth2Token(refreshToken)).rejects.toMatchObject({ code: 400 });
  });

  it('signs every request with keys, if it has some', async () => {
    const keys = (await peer.control('POST', '/keys', { handle: 'havblik' })).body as Record<string, string>;
    const { appKey = '', appSecret = '', accessToken = '', accessSecret = '' } = keys;
    const signed = (secret: string): TwitterApi =>
      new TwitterApi(
        { appKey, appSecret, accessToken, accessSecret: secret },
        { plugins: [redirectTo(peer.base, agent)] },
      );
    const [root] = await peer.seed({ handle: 'ida', text: "@havblik (æ) & 'ø'!*" });
    const found = await signed(accessSecret).v2.search("(æ) & 'ø'!*".replace(/[&!*']/g, ''), { max_results: 10 });
    expect(found.tweets.map((tweet) => tweet.id)).toEqual([root]);
    expect((await signed(accessSecret).v2.reply('Hej (Ida)!', root ?? '')).data.text).toBe('@ida Hej (Ida)!');
    await expect(signed('wrong').v2.me()).rejects.toMatchObject({ code: 401 });
  });

  it('sees who passed a post on', async () => {
    const [root] = await peer.seed({ handle: 'ida', text: '@havblik hej' });
    await peer.control('POST', '/accounts', { handle: 'bo' });
    const made = await peer.control('POST', `/posts/${root}/reposts`, { handle: 'bo' });
    const timeline = await client.v2.userMentionTimeline(shop.id, {
      'tweet.fields': ['referenced_tweets', 'public_metrics'],
    });
    expect(timeline.tweets).toMatchObject([
      {
        id: made.body['id'],
        text: 'RT @ida: @havblik hej',
        referenced_tweets: [{ type: 'retweeted', id: root }],
        public_metrics: { retweet_count: 1 },
      },
      { id: root, public_metrics: { retweet_count: 1 } },
    ]);
    const own = await client.v2.userTimeline(shop.id, { exclude: ['retweets'] });
    expect(own.tweets).toEqual([]);
    expect((await peer.control('POST', `/posts/${root}/reposts`, { handle: 'bo' })).status).toBe(400);
    await peer.control('DELETE', `/posts/${root}`);
    expect((await client.v2.userMentionTimeline(shop.id)).tweets).toEqual([]);
  });

  it('signs in by code and verifier, once', async () => {
    const { clientId, clientSecret } = shop.tokens;
    const app = new TwitterApi({ clientId, clientSecret }, { plugins: [redirectTo(peer.base, agent)] });
    const callback = 'http://localhost:3000/callback';
    const scope = ['tweet.read', 'users.read', 'offline.access'] as const;
    const link = app.generateOAuth2AuthLink(callback, { scope: [...scope] });
    const asked = new URL(link.url);
    const page = await peer.ask(`${asked.pathname}${asked.search}`);
    expect(page.body['text']).toContain('@havblik');
    asked.searchParams.set('account', 'havblik');
    const back = await fetch(`${peer.base}${asked.pathname}${asked.search}`, { redirect: 'manual' });
    const location = new URL(back.headers.get('location') ?? '');
    expect(location.searchParams.get('state')).toBe(link.state);
    const code = location.searchParams.get('code') ?? '';
    const wrong = app.loginWithOAuth2({ code: 'x', codeVerifier: link.codeVerifier, redirectUri: callback });
    await expect(wrong).rejects.toMatchObject({ code: 400 });
    const login = { code, codeVerifier: link.codeVerifier, redirectUri: callback };
    const signedIn = await app.loginWithOAuth2(login);
    expect((await signedIn.client.v2.me()).data.id).toBe(shop.id);
    await expect(app.loginWithOAuth2(login)).rejects.toMatchObject({ code: 400 });
  });
});
