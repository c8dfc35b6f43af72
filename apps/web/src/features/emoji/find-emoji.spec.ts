import lines from './emoji-names.json';
import { findEmoji, nameOf, readEmoji } from './find-emoji';

const ALL = readEmoji(lines);
const signs = (query: string, language: string): string[] =>
  findEmoji(ALL, query, language).map(({ sign }) => sign.replaceAll('\uFE0F', ''));

describe('finding an emoji', () => {
  it('knows its name in each of the four languages', () => {
    const parcel = ALL.find(({ sign }) => sign === '📦');
    expect(['da', 'sv', 'nb', 'en'].map((language) => parcel && nameOf(parcel, language))).toEqual([
      'pakke',
      'paket',
      'pakke',
      'package',
    ]);
  });

  it.each([
    ['da', 'rødt hj', '❤'],
    ['sv', 'rött', '❤'],
    ['nb', 'lastebil', '🚛'],
    ['en', 'thumbs up', '👍'],
  ])('in %s, "%s" finds %s', (language, query, sign) => {
    expect(signs(query, language)).toContain(sign);
  });

  it('puts a name in the reader’s language before one in another', () => {
    expect(signs('gave', 'da')[0]).toBe('🎁');
    expect(signs('present', 'da')).toContain('🎁');
  });

  it('offers everything for no letters, and nothing for letters that nothing begins with', () => {
    expect(signs('', 'da')).toHaveLength(ALL.length);
    expect(signs('qqq', 'da')).toEqual([]);
  });
});
