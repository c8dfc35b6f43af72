/** A time that people often mean. */
export interface SchedulePreset {
  id: 'in-an-hour' | 'this-afternoon' | 'tomorrow-morning' | 'monday-morning';
  at: Date;
}

const AFTERNOON_HOUR = 15;
const MORNING_HOUR = 9;
/** So close before the afternoon's hour, "this afternoon" is no other time than "in an hour". */
const LAST_HOUR_FOR_AFTERNOON = 13;
const FRIDAY = 5;
const SATURDAY = 6;

/** The times to offer at a moment, in the member's own time zone. */
export function schedulePresets(now: Date): SchedulePreset[] {
  const presets: SchedulePreset[] = [{ id: 'in-an-hour', at: new Date(now.getTime() + 3_600_000) }];
  if (now.getHours() < LAST_HOUR_FOR_AFTERNOON) {
    presets.push({ id: 'this-afternoon', at: dayAt(now, 0, AFTERNOON_HOUR) });
  }
  presets.push({ id: 'tomorrow-morning', at: dayAt(now, 1, MORNING_HOUR) });
  if (now.getDay() === FRIDAY || now.getDay() === SATURDAY) {
    presets.push({ id: 'monday-morning', at: dayAt(now, 8 - now.getDay(), MORNING_HOUR) });
  }
  return presets;
}

/** A moment as `<input type="datetime-local">` takes it. */
export function toLocalInput(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

function dayAt(now: Date, daysOn: number, hour: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysOn, hour);
}
