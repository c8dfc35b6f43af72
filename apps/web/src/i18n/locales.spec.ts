import { pickLocale } from './locales';

describe('pickLocale', () => {
  it.each([
    [null, ['da-DK', 'en'], 'da'],
    [null, ['no'], 'nb'],
    [null, ['nn-NO'], 'nb'],
    [null, ['fi', 'sv-FI'], 'sv'],
    [null, ['de'], 'en'],
    ['sv', ['da'], 'sv'],
    ['xx', ['da'], 'da'],
  ])('%s with %j is %s', (stored, preferred, locale) => {
    expect(pickLocale(stored, preferred)).toBe(locale);
  });
});
