import { matchesQuery } from './matches-query';

describe('a search among texts', () => {
  it.each([
    ['a word', 'Jeg købte en sofa hos Havblik i går', ['havblik'], []],
    ['a word with an ending', 'Havbliks sofaer', ['havblik'], []],
    ['a tag, a handle and an address', '#havblik @havblik.dk www.havblik.dk', ['Havblik'], []],
    ['a phrase over a line', 'sofa fra\n  havblik', ['sofa fra havblik'], []],
    ['one of several', 'min nye lampe', ['sofa', 'lampe'], []],
    ['decomposed letters', 'bla\u030Aba\u0308r', ['blåbär'], []],
    ['a tag as it is written', 'se #havblik', ['#havblik'], []],
  ])('finds %s', (_what, text, anyOf, noneOf) => {
    expect(matchesQuery(text, { anyOf, noneOf })).toBe(true);
  });

  it.each([
    ['the inside of a word', 'nordhavblik', ['havblik'], []],
    ['what has a word that it must not have', 'Havblik søger job-ansøgere', ['havblik'], ['job']],
    ['anything when nothing is wanted', 'hvad som helst', [], []],
    ['an empty entry', 'hvad som helst', [' '], []],
  ])('does not take %s', (_what, text, anyOf, noneOf) => {
    expect(matchesQuery(text, { anyOf, noneOf })).toBe(false);
  });
});
