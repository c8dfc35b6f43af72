import { dayTimes } from '../../shared/day-times';

/** A time that people often mean. */
export interface SchedulePreset {
  id: 'in-an-hour' | 'this-afternoon' | 'tomorrow-morning' | 'monday-morning';
  at: Date;
}

const IDS = {
  hour: 'in-an-hour',
  afternoon: 'this-afternoon',
  tomorrow: 'tomorrow-morning',
  monday: 'monday-morning',
} as const;

/** The times to offer at a moment, in the member's own time zone. */
export function schedulePresets(now: Date): SchedulePreset[] {
  return dayTimes(now).map(({ id, at }) => ({ id: IDS[id], at }));
}

/** A moment as `<input type="datetime-local">` takes it. */
export function toLocalInput(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
