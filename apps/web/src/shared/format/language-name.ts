import { LOCALES, intlLocale, isLocale } from '../../i18n/locales';

/** A language by its own name where the console speaks it, else in the reader's; null for `unknown`. */
export function languageName(locale: string, language: string): string | null {
  if (isLocale(language)) {
    return LOCALES[language];
  }
  return language === 'unknown'
    ? null
    : (new Intl.DisplayNames(intlLocale(locale), { type: 'language' }).of(language) ?? language);
}
