/** The languages of the console, each by its own name. */
export const LOCALES = { da: 'Dansk', sv: 'Svenska', nb: 'Norsk bokmål', en: 'English' } as const;

export type Locale = keyof typeof LOCALES;

export const LOCALE_LIST = Object.keys(LOCALES) as Locale[];

/** What Intl is asked for: plain `en` would give American dates. */
const INTL_LOCALES = { da: 'da-DK', sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** Norwegian is written in several ways; we have one. */
const ALIASES: Record<string, Locale> = { no: 'nb', nn: 'nb' };

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(LOCALES, value);
}

export function intlLocale(locale: string): string {
  return isLocale(locale) ? INTL_LOCALES[locale] : INTL_LOCALES.en;
}

/** The first language of the browser that the console speaks, else English. */
export function pickLocale(stored: string | null, preferred: readonly string[]): Locale {
  if (isLocale(stored)) {
    return stored;
  }
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (isLocale(language)) {
      return language;
    }
    const alias = ALIASES[language];
    if (alias !== undefined) {
      return alias;
    }
  }
  return 'en';
}
