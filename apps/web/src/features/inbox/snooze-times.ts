import { dayTimes } from '../../shared/day-times';
import type { DayTime } from '../../shared/day-times';

/** A time to which a conversation can be put off; `at` is null for until the customer writes. */
export interface SnoozeTime {
  id: DayTime['id'] | 'reply';
  at: Date | null;
}

/** The times that are worth offering now, in the reader's own time zone. */
export function snoozeTimes(now: Date): SnoozeTime[] {
  return [...dayTimes(now), { id: 'reply', at: null }];
}
