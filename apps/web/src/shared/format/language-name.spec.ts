import { languageName } from './language-name';

describe('the name of a language', () => {
  it.each([
    ['da', 'sv', 'Svenska'],
    ['da', 'de', 'tysk'],
    ['en', 'fi', 'Finnish'],
    ['sv', 'unknown', null],
  ])('for a reader in %s, %s is %s', (locale, language, name) => {
    expect(languageName(locale, language)).toBe(name);
  });
});
