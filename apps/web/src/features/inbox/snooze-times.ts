/** A time to which a conversation can be put off; `at` is null for until the customer writes. */
export interface SnoozeTime {
  id: 'hour' | 'afternoon' | 'tomorrow' | 'monday' | 'reply';
  at: Date | null;
}

const MORNING_HOUR = 9;
const AFTERNOON_HOUR = 15;
const MONDAY = 1;

/** The times that are worth offering now, in the reader's own time zone. */
export function snoozeTimes(now: Date): SnoozeTime[] {
  const times: SnoozeTime[] = [{ id: 'hour', at: new Date(now.getTime() + 3_600_000) }];
  if (now.getHours() < AFTERNOON_HOUR - 1) {
    times.push({ id: 'afternoon', at: atHour(now, { days: 0, hour: AFTERNOON_HOUR }) });
  }
  times.push({ id: 'tomorrow', at: atHour(now, { days: 1, hour: MORNING_HOUR }) });
  const daysToMonday = (MONDAY - now.getDay() + 7) % 7 || 7;
  if (daysToMonday > 1) {
    times.push({ id: 'monday', at: atHour(now, { days: daysToMonday, hour: MORNING_HOUR }) });
  }
  return [...times, { id: 'reply', at: null }];
}

/** By the calendar, not by 24 hours: a day on which the clocks change is shorter or longer. */
function atHour(now: Date, { days, hour }: { days: number; hour: number }): Date {
  const at = new Date(now);
  at.setDate(now.getDate() + days);
  at.setHours(hour, 0, 0, 0);
  return at;
}
