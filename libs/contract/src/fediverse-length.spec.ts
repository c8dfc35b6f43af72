import { measureLength } from './measure-length';

const used = (text: string): number => measureLength(text, { unit: 'fediverse', max: 500, urlLength: 23 }).used;

describe('a length as the fediverse counts', () => {
  it.each([
    ['what people see as one', 'å👨‍👩‍👧‍👦🇩🇰e\u0301', 4],
    ['a link', 'Se https://havblik.dk/en/meget/lang/adresse?med=alt.', 4 - 1 + 23 + 1],
    ['two links', 'http://a.dk https://havblik.dk/ærø', 23 + 1 + 23],
    ['a bare address, letter by letter', 'havblik.dk/tilbud', 17],
    ['a handle without its host', 'Hej @karen@eksempel.dk!', 11],
    ['a local handle', '@karen hej', 10],
    ['an address for letters', 'skriv til info@havblik.dk', 25],
    ['a handle in an address', 'https://a.dk/@karen@b.dk', 23],
  ])('counts %s', (_what, text, length) => {
    expect(used(text)).toBe(length);
  });

  it('says how much is left', () => {
    expect(measureLength('a'.repeat(501), { unit: 'fediverse', max: 500, urlLength: 23 })).toEqual({
      used: 501,
      max: 500,
      left: -1,
      isTooLong: true,
    });
  });
});
