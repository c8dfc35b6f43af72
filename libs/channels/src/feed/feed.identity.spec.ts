import type { FeedEntry } from './feed.document';
import { identifyEntries, normaliseLink } from './feed.identity';

const BASE = new URL('https://blog.dk/feed');
const entry = (given: Partial<FeedEntry>): FeedEntry => ({
  guid: 'g1',
  link: 'https://blog.dk/et',
  title: 'Et',
  content: '',
  author: null,
  published: '2026-11-22T12:00:00Z',
  updated: null,
  language: null,
  ...given,
});
/** Whether two versions of a document say the same of an entry: by its id or one of the others. */
const isSame = (one: Partial<FeedEntry>, other: Partial<FeedEntry>): boolean => {
  const [first] = identifyEntries([entry(one)], BASE);
  const [second] = identifyEntries([entry(other)], BASE);
  const ids = new Set([first?.externalId, ...(first?.otherExternalIds ?? [])]);
  return [second?.externalId, ...(second?.otherExternalIds ?? [])].some((id) => ids.has(id));
};

describe('which entry is which', () => {
  it.each([
    ['a guid that went from http to https', { guid: 'http://blog.dk/et' }, { guid: 'https://blog.dk/et' }, true],
    [
      'a link that did, with a slash and tracking',
      {},
      { link: 'http://blog.dk/et/?utm_source=rss&utm_medium=x' },
      true,
    ],
    ['a changed link under the same guid and date', {}, { link: 'https://blog.dk/flyttet' }, true],
    ['an edited title', {}, { title: 'Et, rettet' }, true],
    ['an edited title without a link', { link: null }, { link: null, title: 'Rettet' }, true],
    [
      'the same date in another notation',
      { link: null },
      { link: null, published: 'Sun, 22 Nov 2026 12:00:00 GMT' },
      true,
    ],
    ['no guid and no link, said again', { guid: null, link: null }, { guid: null, link: null, content: 'mere' }, true],
    [
      'a guid used again for a new article',
      {},
      { link: 'https://blog.dk/to', published: '2026-11-23T12:00:00Z' },
      false,
    ],
    ['that, without links', { link: null }, { link: null, published: '2026-11-23T12:00:00Z' }, false],
    ['that, without dates', { published: null }, { published: null, link: 'https://blog.dk/to', title: 'To' }, false],
    ['nothing but another title', { guid: null, link: null }, { guid: null, link: null, title: 'To' }, false],
    ['another comment on the same page', { guid: null, link: '/et#c1' }, { guid: null, link: '/et#c2' }, false],
  ])('knows %s', (_what, one, other, expected) => {
    expect(isSame(one, other)).toBe(expected);
  });

  it.each([
    ['with links of their own', { link: 'https://blog.dk/1' }, { link: 'https://blog.dk/2' }],
    ['without links', { link: null, title: 'Et' }, { link: null, title: 'To' }],
    ['with the same link, too', { title: 'Et' }, { title: 'To' }],
  ])('tells two entries with the same guid in one document apart: %s', (_what, one, other) => {
    const both = identifyEntries([entry(one), entry(other)], BASE);
    const ids = both.flatMap((found) => [found.externalId, ...found.otherExternalIds]);
    expect(both).toHaveLength(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('goes by the guid where all entries share the link of the home page', () => {
    const both = identifyEntries(
      [entry({ guid: 'a', link: 'https://blog.dk' }), entry({ guid: 'b', link: 'https://blog.dk/' })],
      BASE,
    );
    expect(both.map(({ externalId }) => externalId)).toEqual([
      'a@2026-11-22T12:00:00.000Z',
      'b@2026-11-22T12:00:00.000Z',
    ]);
  });

  it('takes an entry that is listed twice once', () => {
    expect(identifyEntries([entry({}), entry({})], BASE)).toHaveLength(1);
  });

  it('keeps ids short enough for an index', () => {
    const [found] = identifyEntries([entry({ link: `https://blog.dk/${'a'.repeat(5_000)}` })], BASE);
    expect(found?.externalId).toMatch(/^sha256:\w{32}$/);
  });

  it.each([
    ['HTTPS://Blog.DK:443/Et/', 'blog.dk/Et'],
    ['/et?a=1&fbclid=x', 'blog.dk/et?a=1'],
    ['../et#c1', 'blog.dk/et#c1'],
    ['mailto:a@b.dk', null],
    ['http://[', null],
  ])('writes the link %s as %s', (link, expected) => {
    expect(normaliseLink(link, BASE)).toBe(expected);
  });
});
