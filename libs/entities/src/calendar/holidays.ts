import Holidays from 'date-holidays';
import type { HolidayCountry } from '@genklang/contract';

/** A day on which a country is closed, and what it is called there. */
export interface Holiday {
  day: string;
  name: string;
}

/** What the days are called in each country. */
const LANGUAGES = { DK: 'da', SE: 'sv', NO: 'no' } as const satisfies Record<HolidayCountry, string>;

/**
 * Where the list of public holidays is not what companies live by: Denmark closes on Grundlovsdag and on Christmas Eve, and Maundy
 * Thursday is a working day in Sweden.
 */
const ALSO_CLOSED = { DK: ['06-05', '12-24'], SE: [], NO: [] } as const satisfies Record<
  HolidayCountry,
  readonly string[]
>;
const OPEN_RULES = { DK: [], SE: ['easter -3'], NO: [] } as const satisfies Record<HolidayCountry, readonly string[]>;

const years = new Map<string, Holiday[]>();

/** The days of a year on which a country is closed, in order. */
export function holidaysOf(country: HolidayCountry, year: number): Holiday[] {
  const key = `${country}:${year}`;
  const known = years.get(key);
  if (known) {
    return known;
  }
  const almanac = new Holidays(country, { languages: [LANGUAGES[country]] });
  const also: readonly string[] = ALSO_CLOSED[country];
  const open: readonly string[] = OPEN_RULES[country];
  const named = new Map<string, string>();
  for (const { date, name, type, rule } of almanac.getHolidays(year)) {
    const day = date.slice(0, 10);
    const isClosed = type === 'public' || type === 'bank' || also.includes(day.slice(5));
    if (isClosed && !open.includes(rule) && !named.has(day)) {
      named.set(day, name.charAt(0).toUpperCase() + name.slice(1));
    }
  }
  const found = [...named].map(([day, name]) => ({ day, name })).toSorted((a, b) => a.day.localeCompare(b.day));
  years.set(key, found);
  return found;
}
