import type { OpenHours } from '@genklang/contract';

/** 480 as `08:00`; the end of a day as `24:00`. */
export function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What was typed into a time field; midnight at the end of a span is the end of the day. */
export function minutesOf(clock: string, isEnd = false): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const sum = hours * 60 + minutes;
  return isEnd && sum === 0 ? 1440 : sum;
}

/** The hours of a day with another stretch, after what is there. */
export function withSpan(day: readonly OpenHours[]): OpenHours[] {
  const last = day.at(-1);
  if (!last) {
    return [{ from: 480, to: 960 }];
  }
  const from = Math.min(last.to + 60, 1439);
  return [...day, { from, to: Math.min(from + 120, 1440) }];
}

/** Days of a week in the reader's words, Monday first. */
export function weekdayNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // A Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2026, 10, 23 + day))));
}
