import { addDays, momentOf, plainDayOf, weekdayOf } from './zoned-time';
import type { PlainDay } from './zoned-time';

/** A stretch of a day in minutes from midnight: 480 to 960 is 8 to 16 o'clock, 1440 is the end of the day. */
export interface OpenSpan {
  from: number;
  to: number;
}

/** When a company is there for its customers. */
export interface BusinessCalendar {
  /** An IANA name, e.g. `Europe/Copenhagen`. */
  timeZone: string;
  /** Seven days from Monday on, each with its hours in order and apart from each other. */
  week: readonly (readonly OpenSpan[])[];
  /** Holidays and the company's own days off. */
  closedDays: ReadonlySet<PlainDay>;
}

/** No company is closed for so long; a calendar that is shut at all hours ends the search here. */
const SEARCHED_DAYS = 800;

/** Open hours as moments, from the day of `from` on, without an end. */
function* openStretches(calendar: BusinessCalendar, from: number): Generator<{ start: number; end: number }> {
  let day = plainDayOf(calendar.timeZone, from);
  for (let searched = 0; searched < SEARCHED_DAYS; searched += 1) {
    if (!calendar.closedDays.has(day)) {
      for (const span of calendar.week[weekdayOf(day)] ?? []) {
        const start = momentOf(calendar.timeZone, day, span.from);
        const end = momentOf(calendar.timeZone, day, span.to);
        if (end > from && end > start) {
          yield { start: Math.max(start, from), end };
        }
      }
    }
    day = addDays(day, 1);
  }
}

/** The moment by which so much open time has gone by; null when the calendar does not have so much. */
export function addOpenTime(calendar: BusinessCalendar, from: Date, ms: number): Date | null {
  let left = ms;
  for (const { start, end } of openStretches(calendar, from.getTime())) {
    if (end - start >= left) {
      return new Date(start + left);
    }
    left -= end - start;
  }
  return null;
}

/** How much open time lies between two moments; none when the second is not later. */
export function openTimeBetween(calendar: BusinessCalendar, from: Date, to: Date): number {
  const until = to.getTime();
  let sum = 0;
  for (const { start, end } of openStretches(calendar, from.getTime())) {
    if (start >= until) {
      break;
    }
    sum += Math.min(end, until) - start;
  }
  return sum;
}

export function isOpenAt(calendar: BusinessCalendar, at: Date): boolean {
  const next = openStretches(calendar, at.getTime()).next();
  return next.done !== true && next.value.start === at.getTime();
}

/** What is wrong with the hours of a week, or null. */
export function findWeekProblem(week: readonly (readonly OpenSpan[])[]): 'days' | 'order' | 'empty' | null {
  if (week.length !== 7) {
    return 'days';
  }
  for (const spans of week) {
    let last = 0;
    for (const { from, to } of spans) {
      if (!Number.isInteger(from) || !Number.isInteger(to) || from < last || to <= from || to > 1440) {
        return 'order';
      }
      last = to;
    }
  }
  return week.every((spans) => spans.length === 0) ? 'empty' : null;
}
