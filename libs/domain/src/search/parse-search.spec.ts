import fc from 'fast-check';
import { isSearchEmpty, parseSearch } from './parse-search';

describe('parseSearch', () => {
  it('takes words, phrases and operators apart', () => {
    expect(
      parseSearch(
        'sofa "på lager" from:@karenfd in:x before:2026-11-01 after:2026-01-01 is:open is:mine label:"Retur nu"',
      ),
    ).toEqual({
      words: ['sofa'],
      phrases: ['på lager'],
      from: '@karenfd',
      in: 'x',
      before: '2026-11-01',
      after: '2026-01-01',
      is: ['open', 'mine'],
      label: 'Retur nu',
      unknown: [],
    });
  });

  it('knows the operators in the languages of the console', () => {
    expect(parseSearch('fra:karen før:2026-11-01 er:open mærkat:sofa')).toMatchObject({
      from: 'karen',
      before: '2026-11-01',
      is: ['open'],
      label: 'sofa',
    });
    expect(parseSearch('från:åsa före:2026-11-01 är:open etikett:soffa').from).toBe('åsa');
  });

  it('leaves what is no operator a word, and says what it did not understand', () => {
    expect(parseSearch('kl. 12:30 https://havblik.dk is:angry before:igår from: from:""')).toMatchObject({
      words: ['kl.', '12:30', 'https://havblik.dk', 'from:'],
      unknown: ['is:angry', 'before:igår', 'from:""'],
    });
  });

  it('reads any text without losing a word, in time that grows with it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        const parsed = parseSearch(text);
        expect(isSearchEmpty(parsed) && parsed.unknown.length === 0).toBe(/^["\s]*$/.test(text));
      }),
    );
  });
});
