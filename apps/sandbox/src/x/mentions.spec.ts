import { type Account, idsOf, metaOf, Peer } from '../testing/peer';

describe('the mentions of an account', () => {
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
    } while (token !== undefined && seen.length < 2000);
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

  it('speaks one naming alone when it is told to', async () => {
    await peer.seed({ handle: 'ida', text: '@havblik hej' });
    await peer.control('POST', '/naming', { speaks: 'post' });
    const old = await shop.mentions({ 'tweet.fields': 'public_metrics' });
    expect(old.status).toBe(400);
    expect(old.body).toMatchObject({ errors: [{ parameters: { 'tweet.fields': ['public_metrics'] } }] });
    expect(JSON.stringify((await shop.mentions({ 'post.fields': 'public_metrics' })).body)).toContain('repost_count');
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
  ])('refuses %j and names %s', async (query: Record<string, string>, name) => {
    const reply = await shop.mentions(query);
    expect(reply.status).toBe(400);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.body).toMatchObject({
      title: 'Invalid Request',
      type: 'https://api.x.com/2/problems/invalid-request',
      errors: [{ parameters: { [name]: expect.any(Array) as unknown } }],
    });
  });
});
