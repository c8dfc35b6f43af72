import type { BusinessCalendar } from '../calendar/business-calendar';
import { addDays } from '../calendar/zoned-time';
import type { PlainDay } from '../calendar/zoned-time';
import { at, businessDaysLater, closeOf, dayOf, lastBusinessDay } from './business-day';
import { amountOf, NUMBER } from './number-words';
import { findDay } from './promised-day';

const S = String.raw`(?<![\p{L}\d])`;
const E = String.raw`(?![\p{L}\d])`;
const MINUTE_MS = 60_000;
const NOON = 720;
const EVENING = 1260;
const LAST_MINUTE = 1439;

const LONG = new RegExp(
  String.raw`${S}(?:${NUMBER}\s+(?:(time[rn]?|timmar|timme|hours?|døgn|dygn)|(minut(?:t?er)?|min\.?|minutes?))|(en halv time|en halvtime|en halvtimme|half an hour)|(et kvarter|en kvart|ett kvarter)|(within the hour))${E}`,
  'u',
);
const CLOCK = String.raw`(\d{1,2})(?:[.:](\d{2}))?(?:\s*(am|pm|a\.m\.|p\.m\.))?`;
const NAMED_CLOCK = new RegExp(
  String.raw`${S}(?:kl(?:okken|ockan|okka)?\.?|at|by|before|until|around|between|mellan|mellem|mellom)\s*(?:kl\.?\s*)?(?:${CLOCK}\s*(?:-|–|til|till|og|och|and|to)\s*(?:kl\.?\s*)?)?${CLOCK}(?!\d|\s*(?:%|kr|,-))${E}`,
  'u',
);
const BARE_CLOCK = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(\d{1,2})[.:](\d{2})|(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.)|(\d{1,2})\s*o['’]clock)(?!\d|[.,]\d|\s*(?:%|kr|,-|eur|usd|sek|nok|dkk))`,
  'u',
);
const AFTER = new RegExp(
  String.raw`${S}(?:efter|etter|after|från|fra|from)\s+(?:kl(?:okken|ockan|okka)?\.?\s*)?$`,
  'u',
);
const AT_NOON = new RegExp(String.raw`${S}(?:noon|midday|middag|lunch(?:tid|time)?|frokost|lunsj)${E}`, 'u');
const MORNING = new RegExp(
  String.raw`${S}(?:formiddag(?:en)?|förmiddag(?:en)?|morning|tidlig|tidligt|bitti|på morgenen|på morgonen|morgenstunden)${E}`,
  'u',
);
const AFTERNOON = new RegExp(String.raw`${S}(?:eftermiddag(?:en|s)?|ettermiddag(?:en)?|afternoon)${E}`, 'u');
const IN_EVENING = new RegExp(String.raw`${S}(?:aften|aftenen|kveld(?:en)?|i ?kväll|kvällen|evening|tonight)${E}`, 'u');
const MIDNIGHT = new RegExp(String.raw`${S}(?:midnat|midnatt|midnight)${E}`, 'u');

/** By when a sentence (in lower case) says that something will be done; null where it does not say. */
export function readTime(sentence: string, now: Date, calendar: BusinessCalendar): Date | null {
  const soon = readLength(sentence, now);
  if (soon) {
    return soon;
  }
  const named = findDay(sentence, now, calendar);
  const minutes = findMinutes(named?.rest ?? sentence);
  if (named === null) {
    return minutes === null ? null : nextTime(calendar, now, minutes);
  }
  if (minutes !== null) {
    return at(calendar, todayIfAhead(named.day, minutes, { sentence, now, calendar }), minutes);
  }
  const day = named.isBefore ? lastBusinessDay(calendar, addDays(named.day, -1)) : named.day;
  return at(calendar, day, endOf(calendar, day, now));
}

/** Where nothing is said of when: by the end of the next business day. */
export function assumedTime(now: Date, calendar: BusinessCalendar): Date {
  const day = businessDaysLater(calendar, dayOf(calendar, now), 1);
  return at(calendar, day, closeOf(calendar, day));
}

/** "Friday at 15", said on a Friday morning, is today. */
function todayIfAhead(
  day: PlainDay,
  minutes: number,
  { sentence, now, calendar }: { sentence: string; now: Date; calendar: BusinessCalendar },
): PlainDay {
  const today = dayOf(calendar, now);
  const isWeekLater =
    day === addDays(today, 7) && !/næste|nästa|neste|next|uge|vecka|uke|week|\d\s*dag/u.test(sentence);
  return isWeekLater && at(calendar, today, minutes) > now ? today : day;
}

/** The end of a working day; of today, when that is over, the end of the day. */
function endOf(calendar: BusinessCalendar, day: PlainDay, now: Date): number {
  const close = closeOf(calendar, day);
  return day === dayOf(calendar, now) && at(calendar, day, close) <= now ? LAST_MINUTE : close;
}

function nextTime(calendar: BusinessCalendar, now: Date, minutes: number): Date {
  const today = dayOf(calendar, now);
  const first = at(calendar, today, minutes);
  return first > now ? first : at(calendar, addDays(today, 1), minutes);
}

function readLength(sentence: string, now: Date): Date | null {
  const match = LONG.exec(sentence);
  if (!match) {
    return null;
  }
  const [, amount, hours, minutes, half, quarter] = match;
  if (amount !== undefined) {
    const count = amountOf(amount);
    const unit = minutes === undefined ? (/d[øy]gn/u.test(hours ?? '') ? 1440 : 60) : 1;
    return new Date(now.getTime() + count * unit * MINUTE_MS);
  }
  const length = half === undefined ? (quarter === undefined ? 60 : 15) : 30;
  return new Date(now.getTime() + length * MINUTE_MS);
}

/** The minute of the day that a sentence names. */
function findMinutes(sentence: string): number | null {
  const clock = readClock(sentence);
  if (clock !== null) {
    return clock;
  }
  if (AT_NOON.test(sentence) || MORNING.test(sentence)) {
    return NOON;
  }
  if (MIDNIGHT.test(sentence)) {
    return LAST_MINUTE;
  }
  return IN_EVENING.test(sentence) ? EVENING : null;
}

function readClock(sentence: string): number | null {
  const named = NAMED_CLOCK.exec(sentence);
  const bare = named ? null : BARE_CLOCK.exec(sentence);
  const match = named ?? bare;
  if (!match || AFTER.test(sentence.slice(0, match.index))) {
    return null;
  }
  const parts = named ? { hour: named[4], minute: named[5], half: named[6] } : bareParts(match);
  const hour = Number(parts.hour);
  const minute = Number(parts.minute ?? 0);
  if (hour > 24 || minute > 59) {
    return null;
  }
  const isLate = parts.half?.startsWith('p') ?? isAfternoon(sentence, { hour, match: match[0] });
  return Math.min(LAST_MINUTE, hourOf(hour, parts.half, isLate) * 60 + minute);
}

/** The hour of 24: 12 am is midnight. */
function hourOf(hour: number, half: string | undefined, isLate: boolean): number {
  if (half?.startsWith('a') === true) {
    return hour === 12 ? 0 : hour;
  }
  return isLate && hour < 12 ? hour + 12 : hour;
}

function bareParts(match: RegExpExecArray): { hour?: string; minute?: string; half?: string } {
  const [, hour, minute, halfHour, half, whole] = match;
  return { hour: hour ?? halfHour ?? whole, minute, half };
}

/** "4 i eftermiddag" and the English "by 4" are afternoons. */
function isAfternoon(sentence: string, { hour, match }: { hour: number; match: string }): boolean {
  if (hour >= 12) {
    return false;
  }
  return (
    AFTERNOON.test(sentence) ||
    IN_EVENING.test(sentence) ||
    (hour < 8 && /^(?:at|by|before|until)\s|clock/u.test(match))
  );
}
