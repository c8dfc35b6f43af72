import { i18n } from '@lingui/core';
import type { Messages } from '@lingui/core';
import { readStored, writeStored } from '../shared/stored';
import { pickLocale } from './locales';
import type { Locale } from './locales';

const STORED_LOCALE = 'genklang.locale';

const CATALOGUES = {
  da: () => import('../locales/da/messages'),
  sv: () => import('../locales/sv/messages'),
  nb: () => import('../locales/nb/messages'),
  en: () => import('../locales/en/messages'),
} satisfies Record<Locale, () => Promise<{ messages: Messages }>>;

/** Speaks the language chosen before, else the browser's. */
export async function startI18n(): Promise<void> {
  await activate(pickLocale(readStored(STORED_LOCALE), navigator.languages));
}

/** Changes the language at once, and for the next visit. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await activate(locale);
  writeStored(STORED_LOCALE, locale);
}

async function activate(locale: Locale): Promise<void> {
  const { messages } = await CATALOGUES[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
}
