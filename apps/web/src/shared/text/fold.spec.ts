/** @jest-environment node */
import fc from 'fast-check';
import { fitsEitherWay, fold, foldSpelledOut, hasWordBeginning } from './fold';

describe('fold', () => {
  it.each([
    ['Øl', ['øl', 'ol', 'oel', 'ØL']],
    ['Åse', ['åse', 'ase', 'aase']],
    ['Märta', ['märta', 'marta', 'maerta']],
    ['Ærø', ['ærø', 'aero', 'aeroe']],
    ['A\u030Ase', ['åse', 'aase']],
  ])('finds %s however it is typed', (text, typings) => {
    for (const typed of typings) {
      expect(fitsEitherWay(text, typed, (hay, needle) => hay === needle)).toBe(true);
    }
    expect(fitsEitherWay(text, 'x', (hay, needle) => hay === needle)).toBe(false);
  });

  it('finds a word by its beginning, not by its middle', () => {
    expect(hasWordBeginning('Jens Østergård', 'oe')).toBe(true);
    expect(hasWordBeginning('Jens Østergård', 'os')).toBe(true);
    expect(hasWordBeginning('Jens Østergård', 'gaard')).toBe(false);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(foldSpelledOut(foldSpelledOut(text))).toBe(foldSpelledOut(text));
      }),
    );
  });
});
