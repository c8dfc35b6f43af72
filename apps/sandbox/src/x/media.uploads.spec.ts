import { Peer } from '../testing/peer';
import type { Account } from '../testing/peer';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

describe('media on X', () => {
  let peer: Peer;
  let shop: Account;

  beforeEach(async () => {
    peer = await Peer.start();
    shop = await peer.signIn('havblik');
  });
  afterEach(async () => {
    await peer.stop();
  });

  const upload = async (bytes: Buffer, category = 'tweet_image', who = shop) =>
    await who.send('/2/media/upload', { media: bytes.toString('base64'), media_category: category });
  const uploadedId = async (who = shop): Promise<string> =>
    ((await upload(JPEG, 'tweet_image', who)).body['data'] as { id: string }).id;
  const post = async (mediaIds: unknown) =>
    await shop.send('/2/tweets', { text: `Se her ${JSON.stringify(mediaIds)}`, media: { media_ids: mediaIds } });

  it.each([
    ['what is no picture', Buffer.from('hello'), 'tweet_image'],
    ['what is too large', Buffer.concat([JPEG, Buffer.alloc(5 * 1024 * 1024)]), 'tweet_image'],
    ['what is for nothing that it knows', JPEG, 'picture'],
  ])('refuses %s', async (_what, bytes, category) => {
    expect((await upload(bytes, category)).status).toBe(400);
  });

  it('takes a picture along once, and of its uploader alone', async () => {
    const id = await uploadedId();
    const other = await peer.signIn('ida');
    expect((await post([await uploadedId(other)])).status).toBe(400);
    expect((await post([id])).status).toBe(201);
    expect((await post([id, id])).status).toBe(400);
  });

  it.each([[[]], [['a']], [['1', '2', '3', '4', '5']], ['1']])('refuses %j as media of a post', async (ids) => {
    expect((await post(ids)).status).toBe(400);
  });

  it('describes in a thousand characters, and what is one’s own', async () => {
    const id = await uploadedId();
    const describe = async (text: string, who = shop) =>
      await who.send('/2/media/metadata', { id, metadata: { alt_text: { text } } });
    expect((await describe('x'.repeat(1_000))).status).toBe(200);
    expect((await describe('x'.repeat(1_001))).status).toBe(400);
    expect((await describe('mit', await peer.signIn('ida'))).status).toBe(400);
  });

  it('asks for the scope media.write', async () => {
    const tokens = await peer.control('POST', '/tokens', { handle: 'havblik', scope: 'tweet.read tweet.write' });
    const answer = await peer.ask('/2/media/upload', {
      method: 'POST',
      headers: { authorization: `Bearer ${String(tokens.body['accessToken'])}`, 'content-type': 'application/json' },
      body: JSON.stringify({ media: JPEG.toString('base64'), media_category: 'tweet_image' }),
    });
    expect(answer.status).toBe(403);
  });
});
