/** A day as people write it: `2027-05-17`. It has no hours, and lies in no time zone. */
export type PlainDay = string;

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether the name is a time zone that this server knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The day on the wall of a time zone. */
export function plainDayOf(timeZone: string, at: number): PlainDay {
  return new Date(wallTimeOf(timeZone, at)).toISOString().slice(0, 10);
}

/** The day after (or, with a negative number, before). */
export function addDays(day: PlainDay, days: number): PlainDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: PlainDay): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/**
 * The moment at which the clock on the wall shows so many minutes of a day. An hour that a switch to summer time leaves out is the
 * moment of the switch; of an hour that comes twice it is the first. So later minutes are never an earlier moment.
 */
export function momentOf(timeZone: string, day: PlainDay, minutes: number): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const before = wall - offsetOf(timeZone, wall - DAY_MS);
  const after = wall - offsetOf(timeZone, wall + DAY_MS);
  if (before === after) {
    return before;
  }
  const isShown = (at: number): boolean => wallTimeOf(timeZone, at) === wall;
  const shown = [before, after].filter(isShown);
  return shown.length > 0
    ? Math.min(...shown)
    : switchBetween(timeZone, Math.min(before, after), Math.max(before, after));
}

/** The first moment with another offset than the first one's. */
function switchBetween(timeZone: string, from: number, to: number): number {
  const offset = offsetOf(timeZone, from);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetOf(timeZone, middle) === offset) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}

function offsetOf(timeZone: string, at: number): number {
  return wallTimeOf(timeZone, at) - at;
}

/** What the clock on the wall shows, as if it were UTC. */
function wallTimeOf(timeZone: string, at: number): number {
  const whole = Math.floor(at / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(whole)) {
    parts[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (at - whole);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) {
    return known;
  }
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}
