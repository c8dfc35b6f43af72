const MORNING_HOUR = 9;
const AFTERNOON_HOUR = 15;
const MONDAY = 1;

/** A moment that people often mean. */
export interface DayTime {
  id: 'hour' | 'afternoon' | 'tomorrow' | 'monday';
  at: Date;
}

/** The moments worth offering now, in the reader's own time zone: none twice, all ahead. */
export function dayTimes(now: Date): DayTime[] {
  const times: DayTime[] = [{ id: 'hour', at: new Date(now.getTime() + 3_600_000) }];
  // Later than that, the afternoon is no other time than in an hour.
  if (now.getHours() < AFTERNOON_HOUR - 1) {
    times.push({ id: 'afternoon', at: atHour(now, { days: 0, hour: AFTERNOON_HOUR }) });
  }
  times.push({ id: 'tomorrow', at: atHour(now, { days: 1, hour: MORNING_HOUR }) });
  const daysToMonday = (MONDAY - now.getDay() + 7) % 7 || 7;
  if (daysToMonday > 1) {
    times.push({ id: 'monday', at: atHour(now, { days: daysToMonday, hour: MORNING_HOUR }) });
  }
  return times;
}

/** By the calendar, not by 24 hours: a day on which the clocks change is shorter or longer. */
function atHour(now: Date, { days, hour }: { days: number; hour: number }): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
}
