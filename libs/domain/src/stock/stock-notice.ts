import { LOCALES } from '@genklang/contract';
import type { Locale } from '@genklang/contract';

/** What a customer is to be told. */
export interface StockNotice {
  product: string;
  quantity: number;
  /** Until when it is kept for them; null where nothing is. */
  heldUntil: Date | null;
}

interface Words {
  back(product: string): string;
  held(quantity: number, when: string): string;
  free: string;
  /** Where everybody reads it: not what they wait for, nor that something is kept. */
  open: string;
  time(clock: string): string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  da: {
    back: (product) => `Godt nyt: ${product} er på lager igen.`,
    held: (quantity, when) => `Vi har lagt ${quantity} til side til dig til ${when}.`,
    free: 'Vi lægger ikke noget til side, så vær gerne hurtig.',
    open: 'Hej! Vi har nyt til dig om det, du spurgte efter. Skriv en privat besked til os, så fortæller vi mere.',
    time: (clock) => `kl. ${clock}`,
  },
  sv: {
    back: (product) => `Goda nyheter: ${product} finns i lager igen.`,
    held: (quantity, when) => `Vi har lagt undan ${quantity} till dig till ${when}.`,
    free: 'Vi lägger inte undan något, så passa på snart.',
    open: 'Hej! Vi har nyheter om det du frågade efter. Skicka ett privat meddelande till oss så berättar vi mer.',
    time: (clock) => `kl. ${clock}`,
  },
  nb: {
    back: (product) => `Gode nyheter: ${product} er på lager igjen.`,
    held: (quantity, when) => `Vi har lagt av ${quantity} til deg til ${when}.`,
    free: 'Vi legger ikke av noe, så vær gjerne rask.',
    open: 'Hei! Vi har nytt til deg om det du spurte etter. Send oss en privat melding, så forteller vi mer.',
    time: (clock) => `kl. ${clock}`,
  },
  en: {
    back: (product) => `Good news: ${product} is back in stock.`,
    held: (quantity, when) => `We have put ${quantity} aside for you until ${when}.`,
    free: 'We are not keeping any aside, so please be quick.',
    open: 'Hi! We have news about what you asked for. Send us a private message and we will tell you more.',
    time: (clock) => `at ${clock}`,
  },
};

/** Which of our languages to write in: the customer's if it is one of them, else the member's. */
export function noticeLanguage(customer: string, member: string): Locale {
  return LOCALES.find((known) => known === customer) ?? LOCALES.find((known) => known === member) ?? 'en';
}

/** What to tell a customer whose product has arrived. */
export function stockNotice(language: Locale, { product, quantity, heldUntil }: StockNotice, timeZone: string): string {
  const words = WORDS[language];
  const kept = heldUntil === null ? words.free : words.held(quantity, whenOf(language, heldUntil, timeZone));
  return `${words.back(product)} ${kept}`;
}

/** What may be said where everybody reads it: nothing of what they wait for. */
export function openStockNotice(language: Locale): string {
  return WORDS[language].open;
}

function whenOf(language: Locale, at: Date, timeZone: string): string {
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone }).format(at);
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${day} ${WORDS[language].time(clock)}`;
}
