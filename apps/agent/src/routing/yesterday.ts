import { addDays, momentOf, plainDayOf } from '@genklang/domain';

/** The day before, as people there lived it. */
export function yesterdayOf(timeZone: string, now: Date): { day: string; from: Date; to: Date } {
  const today = plainDayOf(timeZone, now.getTime());
  const day = addDays(today, -1);
  return { day, from: new Date(momentOf(timeZone, day, 0)), to: new Date(momentOf(timeZone, today, 0)) };
}
