import fc from 'fast-check';
import twitter from 'twitter-text';
import type { LengthRule } from './length';
import { measureLength } from './measure-length';
import { growth, LINEAR_AT_MOST } from '../../../test/support/growth';

const X: LengthRule = { unit: 'weighted', max: 280, urlLength: 23 };
const weigh = (text: string): number => measureLength(text, X).used;
const theirs = (text: string): number => twitter.parseTweet(text).weightedLength;

describe('a length as X counts it', () => {
  it.each([
    ['letters', 'Rødgrød med fløde på åen', 24],
    ['combining marks are joined first', 'a\u030An i A\u030Alborg', 11],
    ['Japanese', 'こんにちは', 10],
    ['an emoji', '😀', 2],
    ['a family of four', '👨‍👩‍👧‍👦', 2],
    ['a skin tone', '👍🏽', 2],
    ['a flag', '🇩🇰', 2],
    ['a flag of tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['a keycap', '1️⃣', 2],
    ['half a flag', '🇩', 2],
    ['a copyright sign', '©', 1],
    ['a link', 'https://havblik.example.com/tilbud?uge=47&x=1#top', 23],
    ['a short link', 'a.dk', 23],
    ['a bare link in a sentence', 'Se havblik.dk.', 27],
    ['an address is no link', 'skriv til hej@havblik.dk', 24],
    ['a file name is no link', 'fejl i main.ts', 14],
    ['a link in brackets', '(https://da.wikipedia.org/wiki/Is_(mad))', 1 + 23 + 1],
    ['two links', 'a.dk b.se', 47],
    ['nothing', '', 0],
  ])('%s', (_what, text, length) => {
    expect(weigh(text)).toBe(length);
    expect(theirs(text)).toBe(length);
  });

  it('knows a text that is too long', () => {
    expect(measureLength('å'.repeat(281), X)).toEqual({ used: 281, max: 280, left: -1, isTooLong: true });
  });

  it.each(['a.', 'ø.', 'a_', '-a', 'a.dk._.', 'http://', 'a.dk/(', 'a.dk/?.', '1️⃣‍', '(('])(
    'takes %s without end in linear time',
    (bait) => {
      expect(growth(bait, weigh)).toBeLessThan(LINEAR_AT_MOST);
    },
  );

  const word = fc.constantFrom(
    ...[
      'hej',
      'Ærø',
      'brødrister',
      'ålborg',
      'a\u030A',
      'e\u0301',
      'über',
      'naïve',
      '日本',
      '안녕',
      'привет',
      'שלום',
      '123',
      '3.5',
      'kl.10',
      'osv...',
    ],
    ...[
      '@havblik',
      '#sommer',
      '$EUR',
      'en-gang',
      'to_gange',
      "d'accord",
      '“citat”',
      '–',
      '…',
      '•',
      '€',
      '½',
      '\u200B',
      '\u200F',
    ],
  );
  const emoji = fc.constantFrom(
    ...[
      '😀',
      '❤️',
      '👍🏿',
      '👩‍💻',
      '👨‍👩‍👧‍👦',
      '🏳️‍🌈',
      '🇩🇰',
      '🇸🇪',
      '🇳🇴',
      '🇩',
      '1️⃣',
      '#️⃣',
      '©️',
      '©',
      '™',
      '☺',
      '☎️',
      '🤷🏽‍♀️',
      '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
      '👨',
      '\u200D',
      '\uFE0F',
    ],
  );
  const host = fc.constantFrom(
    ...[
      'havblik.dk',
      'www.havblik.dk',
      'shop.havblik.co.uk',
      'a.b.c.se',
      'blåbær.no',
      'foo_bar.example.com',
      'foo_bar.com',
      '日本.example.com',
    ],
    ...[
      '日本.com',
      'x--y.io',
      '-x.dk',
      'x-.dk',
      'example.comma',
      'example.com.',
      'ex..dk',
      'localhost',
      'main.ts',
      'readme.md',
      'EXAMPLE.COM',
      't.co',
    ],
    ...[
      'example.photography',
      'a.dk.b',
      'a.dk.se',
      'ø.dk',
      'xn--bl-wia.dk',
      '.dk',
      'dk.',
      'a.dkk',
      'a.dkø',
      'fooø.com',
      '@føo.com',
      'me@a.dk',
      'a.dk@b',
    ],
  );
  const path = fc.constantFrom(
    ...[
      '',
      '/',
      '/tilbud',
      '/a/b.html',
      '/a_(b)',
      '/a(b',
      '/a(b(c)d)e',
      '/a.',
      '/a,b!',
      '/æøå',
      '/привет',
      '/@bruger/12',
      '/日本',
      '/a?',
      ':8080',
      ':8080/x',
      '/abc123XYZ',
    ],
  );
  const query = fc.constantFrom('', '?', '?a=b', '?a=b&c=d.', '?q=æ', '?a=(b)', '#top', '?a=b#c');
  const scheme = fc.constantFrom('', '', 'http://', 'https://', 'HTTPS://', 'ftp://', '//', 'xhttp://');
  const link = fc.tuple(scheme, host, path, query).map((parts) => parts.join(''));
  const glue = fc.constantFrom(' ', ' ', ' ', '', '\n', ',', '.', '(', ')', '-', '_', '/', ':', '"', '»', '\u00A0');
  const text = fc
    .array(fc.tuple(fc.oneof(word, emoji, link, fc.string({ unit: 'grapheme-ascii', maxLength: 6 })), glue), {
      maxLength: 8,
    })
    .map((parts) => parts.flat().join(''));

  it('UX 32: agrees with twitter-text on any mixture', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(weigh(sample)).toBe(theirs(sample));
      }),
      { numRuns: 3_000, seed: 47 },
    );
  });
});

describe('a length in graphemes and bytes', () => {
  const rule: LengthRule = { unit: 'grapheme', max: 300, maxBytes: 3_000 };

  it('counts what people see as one', () => {
    expect(measureLength('å👨‍👩‍👧‍👦🇩🇰', rule)).toEqual({ used: 3, max: 300, left: 297, isTooLong: false });
  });

  it('is told in bytes when they run out first', () => {
    const family = '👨‍👩‍👧‍👦'.repeat(150);
    expect(measureLength(family, rule)).toEqual({ used: 3_750, max: 3_000, left: -750, isTooLong: true });
  });
});

it('counts code points where a network does', () => {
  const rule: LengthRule = { unit: 'codepoint', max: 500 };
  expect(measureLength('å😀', rule).used).toBe(2);
  expect(measureLength('👍🏽', rule).used).toBe(2);
});

it('counts bytes where a network does', () => {
  expect(measureLength('aå😀', { unit: 'byte', max: 7 })).toEqual({ used: 7, max: 7, left: 0, isTooLong: false });
  expect(measureLength('aå😀!', { unit: 'byte', max: 7 }).isTooLong).toBe(true);
});
