import { type Account, Peer } from '../testing/peer';

describe('publishing', () => {
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
