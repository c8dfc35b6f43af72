import type { BusinessCalendar } from '../calendar/business-calendar';
import { addDays, momentOf, plainDayOf, weekdayOf } from '../calendar/zoned-time';
import type { PlainDay } from '../calendar/zoned-time';

/** Where a calendar has no hours at all, people are taken to go home at this minute of the day. */
const USUAL_CLOSE = 1020;
/** No company is closed for so many days on end. */
const SEARCHED_DAYS = 60;

export function dayOf(calendar: BusinessCalendar, at: Date): PlainDay {
  return plainDayOf(calendar.timeZone, at.getTime());
}

export function at(calendar: BusinessCalendar, day: PlainDay, minutes: number): Date {
  return new Date(momentOf(calendar.timeZone, day, minutes));
}

export function isBusinessDay(calendar: BusinessCalendar, day: PlainDay): boolean {
  return !calendar.closedDays.has(day) && (calendar.week[weekdayOf(day)]?.length ?? 0) > 0;
}

/** The minute at which the company goes home; on a day off, that of a usual day. */
export function closeOf(calendar: BusinessCalendar, day: PlainDay): number {
  const own = isBusinessDay(calendar, day) ? calendar.week[weekdayOf(day)]?.at(-1)?.to : undefined;
  const usual = calendar.week.flatMap((spans) => spans.map(({ to }) => to));
  return own ?? (usual.length > 0 ? Math.max(...usual) : USUAL_CLOSE);
}

/** So many business days later; the day itself does not count. A calendar that is always closed counts every day. */
export function businessDaysLater(calendar: BusinessCalendar, day: PlainDay, count: number): PlainDay {
  let left = count;
  let found = day;
  for (let searched = 0; left > 0 && searched < SEARCHED_DAYS * count; searched += 1) {
    found = addDays(found, 1);
    left -= isBusinessDay(calendar, found) ? 1 : 0;
  }
  return left === 0 ? found : addDays(day, count);
}

/** The day itself where it is a business day, else the last one before it. */
export function lastBusinessDay(calendar: BusinessCalendar, day: PlainDay): PlainDay {
  for (let back = 0; back < SEARCHED_DAYS; back += 1) {
    const found = addDays(day, -back);
    if (isBusinessDay(calendar, found)) {
      return found;
    }
  }
  return day;
}
