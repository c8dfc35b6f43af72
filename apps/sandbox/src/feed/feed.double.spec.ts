import { parseFeed } from 'feedsmith';
import { Peer, type Reply } from '../testing/peer';

describe('the pretend feeds', () => {
  let peer: Peer;
  const read = async (file: string, headers: Record<string, string> = {}): Promise<Reply> =>
    await peer.ask(`/feeds/${file}`, { headers });
  const entry = (given: object): Promise<Reply> =>
    peer.control('POST', '/feed/entries', { feed: 'blog', entries: [given] });

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    await peer.control('POST', '/feed/feeds', { name: 'blog', title: 'Blog & co', window: 3 });
  });

  it.each(['rss', 'atom', 'rdf', 'json'])('are read by other people’s parser as %s', async (kind) => {
    await entry({ title: 'Et & to', text: '3 < 5', author: 'Ida', published: '2026-11-22T12:00:00.000Z' });
    const response = await fetch(`${peer.base}/feeds/blog.${kind}`);
    const { format, feed } = parseFeed(await response.text());
    expect(format).toBe(kind);
    expect(JSON.stringify(feed)).toContain('Et & to');
    expect(JSON.stringify(feed)).toContain('&lt; 5');
  });

  it('list the last ones written, and no more than the window', async () => {
    for (const title of ['a', 'b', 'c', 'd']) {
      await entry({ title });
    }
    const { feed } = parseFeed(String((await read('blog.rss')).body['text']));
    expect((feed as { items: { title: string }[] }).items.map((item) => item.title)).toEqual(['d', 'c', 'b']);
  });

  it('answer 304 to who has this version, by tag before date', async () => {
    await entry({ title: 'a' });
    const { headers } = await read('blog.atom');
    const etag = headers.get('etag') ?? '';
    const modified = headers.get('last-modified') ?? '';
    expect((await read('blog.atom', { 'if-none-match': etag })).status).toBe(304);
    expect((await read('blog.atom', { 'if-modified-since': modified })).status).toBe(304);
    expect((await read('blog.atom', { 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(200);
    await entry({ title: 'b' });
    expect((await read('blog.atom', { 'if-none-match': etag })).status).toBe(200);
  });

  it('ask for a password where there is one', async () => {
    await peer.control('POST', '/feed/feeds', { name: 'blog', user: 'us', password: 'æble' });
    expect((await read('blog.rss')).status).toBe(401);
    const authorization = `Basic ${Buffer.from('us:æble').toString('base64')}`;
    expect((await read('blog.rss', { authorization })).status).toBe(200);
  });

  it('lie when told to, and forget what was deleted', async () => {
    const { body } = await entry({ title: 'a', guid: '', link: '', published: 'i går' });
    const [{ key }] = body['entries'] as [{ key: number }];
    const text = String((await read('blog.rss')).body['text']);
    expect(text).toContain('<pubDate>i går</pubDate>');
    expect(text).not.toMatch(/<guid|<item>.*<link>/);
    await peer.control('PATCH', `/feed/entries/${key}`, { title: 'b' });
    expect(String((await read('blog.rss')).body['text'])).toContain('<title>b</title>');
    await peer.control('DELETE', `/feed/entries/${key}`);
    expect(String((await read('blog.rss')).body['text'])).not.toContain('<item>');
  });

  it('have a page that names them', async () => {
    expect(String((await read('blog')).body['text'])).toContain("href='/feeds/blog.atom'");
    expect((await read('nobody.rss')).status).toBe(404);
  });
});
