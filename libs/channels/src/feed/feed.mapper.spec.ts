import { discoverFeed } from './feed.discovery';
import { readDocument } from './feed.document';
import { mapDocument } from './feed.mapper';

const NOW = new Date('2026-11-22T12:00:00Z');
const READER = { url: new URL('https://blog.dk/feed'), kind: 'mention', now: NOW } as const;
const rss = (items: string, channel = '<title>Blog</title><link>https://blog.dk</link>'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}${items}</channel></rss>`;
const map = (text: string): ReturnType<typeof mapDocument> => {
  const document = readDocument(text);
  if (!document) {
    throw new Error('no feed');
  }
  return mapDocument(document, READER);
};
const item = (parts = ''): string => `<item><title>A</title><link>/a</link>${parts}</item>`;

describe('what a feed says', () => {
  it('prefers the whole article, as plain text, to its summary', () => {
    const content = '<content:encoded><![CDATA[<p>Hele <b>teksten</b></p><p>&amp; mere</p>]]></content:encoded>';
    expect(map(rss(item(`<description>Kort</description>${content}`))).posts[0]?.text).toBe(
      'A\n\nHele teksten\n\n& mere',
    );
  });

  it('does not say the title twice where a short note repeats it', () => {
    expect(
      map(rss(`<item><title>Hej med...</title><description>Hej med dig</description></item>`)).posts[0]?.text,
    ).toBe('Hej med dig');
  });

  it.each([
    ['rubbish', 'i går aftes', NOW.toISOString()],
    ['no date', '', NOW.toISOString()],
    ['a day to come', 'Sun, 29 Nov 2026 12:00:00 GMT', NOW.toISOString()],
    ['the year one', '0001-01-01T00:00:00Z', NOW.toISOString()],
    ['a good one', 'Sat, 21 Nov 2026 12:00:00 +0100', '2026-11-21T11:00:00.000Z'],
  ])('dates an entry with %s', (_what, date, expected) => {
    expect(map(rss(item(`<pubDate>${date}</pubDate>`))).posts[0]?.postedAt.toISOString()).toBe(expected);
  });

  it('[11] takes the site for the author where none is named, and tells authors of two sites apart', () => {
    const [nobody] = map(rss(item())).posts;
    expect(nobody?.author).toMatchObject({ externalId: 'blog.dk', name: 'Blog', profileUrl: 'https://blog.dk/' });
    const [ida] = map(rss(item('<author>ida@blog.dk (Ida)</author>'))).posts;
    expect(ida?.author.externalId).toMatch(/^blog\.dk#/);
    expect(nobody?.author.externalId).not.toBe(READER.url.href);
  });

  it('[12] cleans what the database cannot hold', () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', title: 'a\u0000b\ud800', content_text: 'A\u030a' }],
    };
    expect(map(JSON.stringify(json)).posts[0]?.text).toBe('ab\ufffd\n\nÅ');
  });

  it('[12] cuts an article that goes on for ever', () => {
    const text = map(rss(`<item><title>A</title><description>${'👍'.repeat(20_000)}</description></item>`)).posts[0]
      ?.text;
    expect(text?.length).toBeLessThanOrEqual(10_001);
    expect(text?.endsWith('👍…')).toBe(true);
  });

  it('[17] ignores what it does not know', () => {
    const { posts } = map(rss(item('<vibe level="9">x</vibe>'), '<title>B</title><mood xmlns="urn:x">good</mood>'));
    expect(posts).toHaveLength(1);
  });

  it('[17] sets apart an entry that says nothing', () => {
    const { posts, rejected } = map(rss(`${item()}<item><link>/b</link></item>`));
    expect(posts).toHaveLength(1);
    expect(rejected).toEqual([
      { externalId: 'blog.dk/b', raw: expect.anything() as unknown, problem: 'an entry needs a title or a text' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><html><head><title>x</title></head></html>'],
    ['half a feed', rss(item()).slice(0, -30)],
    ['JSON of another kind', '{"items":[]}'],
    [
      'a bomb of entities',
      `<!DOCTYPE rss [${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}<!ENTITY l0 "lol">]>${rss(item('<description>&l9;</description>'))}`,
    ],
  ])('[17] does not take %s for a feed with entries to believe', (_what, text) => {
    const document = readDocument(text);
    expect(JSON.stringify(document ?? '').length).toBeLessThan(5_000);
    expect(document === null || text.includes('ENTITY')).toBe(true);
  });
});

describe('the feed that a page names', () => {
  const base = new URL('https://blog.dk/om/');
  const link = (attributes: string): string => `<link ${attributes}>`;

  it.each([
    [
      'a relative one',
      link('rel="alternate" type="application/rss+xml" href="../feed?a=1&amp;b=2"'),
      'https://blog.dk/feed?a=1&b=2',
    ],
    ['bare attributes', link('rel=alternate type=application/feed+json href=/f.json'), 'https://blog.dk/f.json'],
    [
      'the articles before the comments',
      link('rel="alternate" type="application/rss+xml" href="/comments/feed"') +
        link("rel='alternate' type='application/atom+xml' href='/feed'"),
      'https://blog.dk/feed',
    ],
    ['none', link('rel="alternate" hreflang="en" href="/en"') + link('rel="stylesheet" href="/a.css"'), null],
  ])('finds %s', (_what, page, expected) => {
    expect(discoverFeed(`<head>${page}</head>`, base)?.href ?? null).toBe(expected);
  });
});
