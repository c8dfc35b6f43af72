import type { Recovery } from '@genklang/contract';
import { openTimeBetween } from '../calendar/business-calendar';
import type { BusinessCalendar } from '../calendar/business-calendar';

/** A problem that waits longer than this, in opening hours, was ignored (PRODUCT G3). */
export const IGNORED_AFTER_MS = 24 * 3_600_000;

/** A problem, and what we did about it. */
export interface ProblemCourse {
  /** When the customer first wrote of it. */
  toldAt: Date;
  /** When our first answer after that was sent. */
  answeredAt: Date | null;
  isClosed: boolean;
  now: Date;
  /** Null where no opening hours are kept: then each hour counts. */
  calendar: BusinessCalendar | null;
}

/**
 * How far a problem was put right, as far as times can tell: what was answered too late, or closed without an answer, was ignored,
 * and stays so. Whether something was more than owed, times do not tell. Null while it may still be answered in time.
 */
export function recoveryOf(course: ProblemCourse): Exclude<Recovery, 'exceeded'> | null {
  const { toldAt, answeredAt, isClosed, now, calendar } = course;
  const until = answeredAt ?? now;
  const waited = calendar === null ? until.getTime() - toldAt.getTime() : openTimeBetween(calendar, toldAt, until);
  if (waited > IGNORED_AFTER_MS) {
    return 'ignored';
  }
  if (answeredAt !== null) {
    return 'fixed';
  }
  return isClosed ? 'ignored' : null;
}
