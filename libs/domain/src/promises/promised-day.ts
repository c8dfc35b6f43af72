import type { BusinessCalendar } from '../calendar/business-calendar';
import { addDays, weekdayOf } from '../calendar/zoned-time';
import type { PlainDay } from '../calendar/zoned-time';
import { businessDaysLater, dayOf, lastBusinessDay } from './business-day';
import { amountOf, NUMBER } from './number-words';

/** A day that a sentence names, and what is left of the sentence without it. */
export interface NamedDay {
  day: PlainDay;
  /** The day is named as the one before which it will be done. */
  isBefore: boolean;
  rest: string;
}

const S = String.raw`(?<![\p{L}\d])`;
const E = String.raw`(?![\p{L}\d])`;
const BEFORE = new RegExp(String.raw`${S}(?:inden|før|innan|före|before)(?:\s+(?:på|den|d\.))?\s+$`, 'u');

const WEEKDAYS = [
  'mandag(?:en)?|måndag(?:en)?|monday',
  'tirsdag(?:en)?|tisdag(?:en)?|tuesday',
  'onsdag(?:en)?|wednesday',
  'torsdag(?:en)?|thursday',
  'fredag(?:en)?|friday',
  'lørdag(?:en)?|lördag(?:en)?|saturday',
  'søndag(?:en)?|söndag(?:en)?|sunday',
];
const WEEKDAY = new RegExp(
  String.raw`(?<![\p{L}\d]|${S}i |${S}sidste |${S}förra |${S}forrige |${S}last )(?:(næste|nästa|neste|next)\s+)?(?:${WEEKDAYS.map((names) => `(${names})`).join('|')})${E}`,
  'u',
);
const MONTHS = [
  'januar[iy]?|jan',
  'februar[iy]?|feb',
  'marts|mars|march|mar',
  'april|apr',
  'ma[jiy]',
  'jun[ie]|jun',
  'jul[iy]|jul',
  'august[i]?|aug',
  'september|sept?',
  'o[kc]tober|o[kc]t',
  'november|nov',
  'december|desember|de[cs]',
];
const MONTH = MONTHS.map((names) => `(${names})`).join('|');
const DAY_MONTH = new RegExp(
  String.raw`${S}(?:d(?:en)?\.?\s+)?(\d{1,2})(?:\.|st|nd|rd|th|:e)?\s*(?:of\s+)?(?:${MONTH})${E}\.?`,
  'u',
);
const MONTH_DAY = new RegExp(String.raw`${S}(?:${MONTH})\.?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?${E}`, 'u');
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/u;
const DAY_OF_MONTH = new RegExp(
  String.raw`${S}(?:d(?:en)?\.?|the)\s+(\d{1,2})(?:\.|st|nd|rd|th|:e)?(?![\d.:/]|\s*(?:${MONTH}))`,
  'u',
);

const RELATIVE: readonly { words: RegExp; days: number }[] = [
  {
    words: new RegExp(String.raw`${S}(?:i )?(?:overmorgen|övermorgon)${E}|${S}(?:the )?day after tomorrow${E}`, 'u'),
    days: 2,
  },
  { words: new RegExp(String.raw`${S}(?:i ?morgen|i ?morgon|i ?mårra|tomorrow)${E}`, 'u'), days: 1 },
  {
    words: new RegExp(
      String.raw`${S}(?:i ?dag|today|(?:om|i|over|this)\s+(?:eftermiddag(?:en)?|ettermiddag(?:en)?|formiddag(?:en)?|förmiddag(?:en)?|afternoon|evening|morning)|i aften|i ?kveld|i ?kväll|tonight)${E}`,
      'u',
    ),
    days: 0,
  },
  {
    words: new RegExp(
      String.raw`${S}(?:dagens (?:udgang|slut|slutt|løb)|i løbet af dagen|i løpet av dagen|under dagen|dagen er omme|dagen är slut|dagen er over|end of (?:the )?day|eod|close of business|cob|during the day|luk(?:ketid)?|stängning|stengetid|arbejdstids ophør|arbetsdagens slut)${E}`,
      'u',
    ),
    days: 0,
  },
];
const THIS_WEEK = new RegExp(
  String.raw`${S}(?:(?:i )?denne ugen?|i ugen|ugens (?:udgang|løb)|(?:i )?den här veckan|i veckan|veckans slut|slutet av veckan|denne uk[ae]n?|utgangen av uk[ae]n?|slutten av uk[ae]n?|this week|(?:the )?end of (?:the )?week|(?:inden |før |innen |innan |före |before )(?:the )?(?:weekend(?:en)?|helg(?:en|a)?))${E}|${S}i løbet af ugen${E}|${S}i løpet av uk[ae]n?${E}|${S}under veckan${E}|${S}ugen er omme${E}`,
  'u',
);
const NEXT_WEEK = new RegExp(String.raw`${S}(?:næste uge|nästa vecka|neste uke|next week)${E}`, 'u');
const COUNTED = new RegExp(
  String.raw`${S}${NUMBER}\s+(?:(hverdage?r?|arbejdsdage?|bankdage?|vardag(?:ar)?|arbetsdag(?:ar)?|bankdag(?:ar)?|virkedag(?:er)?|arbeidsdag(?:er)?|yrkedager|(?:business|working|bank|week)\s?days?)|(dage?|dagar|dager|days?)|(uger?|veckor|vecka|uker?|weeks?))${E}`,
  'u',
);

/** The day that a sentence (in lower case) names, counted from now. */
export function findDay(sentence: string, now: Date, calendar: BusinessCalendar): NamedDay | null {
  const today = dayOf(calendar, now);
  const steps = [countedDay, dateOf, relativeDay, weekdayNamed, weekNamed];
  for (const step of steps) {
    const found = step(sentence, today, calendar);
    if (found) {
      return found;
    }
  }
  return null;
}

function taken(sentence: string, match: RegExpExecArray, day: PlainDay): NamedDay {
  const before = sentence.slice(0, match.index);
  const rest = `${before} ${sentence.slice(match.index + match[0].length)}`;
  return { day, isBefore: BEFORE.test(before), rest };
}

function countedDay(sentence: string, today: PlainDay, calendar: BusinessCalendar): NamedDay | null {
  const match = COUNTED.exec(sentence);
  if (!match) {
    return null;
  }
  const [, amount = '', business, days] = match;
  const count = amountOf(amount);
  const day =
    business !== undefined
      ? businessDaysLater(calendar, today, count)
      : addDays(today, days === undefined ? count * 7 : count);
  return { ...taken(sentence, match, day), isBefore: false };
}

function relativeDay(sentence: string, today: PlainDay): NamedDay | null {
  for (const { words, days } of RELATIVE) {
    const match = words.exec(sentence);
    if (match) {
      // What part of the day is meant is read from what is left.
      return { day: addDays(today, days), isBefore: false, rest: sentence.replace(/i ?morg[eo]n|tomorrow/u, ' ') };
    }
  }
  return null;
}

function weekdayNamed(sentence: string, today: PlainDay): NamedDay | null {
  const match = WEEKDAY.exec(sentence);
  if (!match) {
    return null;
  }
  const [, next, ...names] = match;
  const index = names.findIndex((name) => name !== undefined);
  const ahead = (index - weekdayOf(today) + 7) % 7 || 7;
  const isThisWeek = index > weekdayOf(today);
  return taken(sentence, match, addDays(today, next !== undefined && isThisWeek ? ahead + 7 : ahead));
}

function weekNamed(sentence: string, today: PlainDay, calendar: BusinessCalendar): NamedDay | null {
  const sunday = addDays(today, 6 - weekdayOf(today));
  const next = NEXT_WEEK.exec(sentence);
  const match = next ?? THIS_WEEK.exec(sentence);
  if (!match) {
    return null;
  }
  const last = lastBusinessDay(calendar, next ? addDays(sunday, 7) : sunday);
  return { ...taken(sentence, match, last < today ? today : last), isBefore: false };
}

function dateOf(sentence: string, today: PlainDay): NamedDay | null {
  const dayMonth = DAY_MONTH.exec(sentence);
  if (dayMonth) {
    const [, day, ...months] = dayMonth;
    return inYear(sentence, dayMonth, { today, day, month: months.findIndex((name) => name !== undefined) + 1 });
  }
  const monthDay = MONTH_DAY.exec(sentence);
  if (monthDay) {
    const [, ...parts] = monthDay;
    const month = parts.slice(0, 12).findIndex((name) => name !== undefined) + 1;
    return inYear(sentence, monthDay, { today, day: parts[12], month });
  }
  const slashed = SLASHED.exec(sentence);
  if (slashed) {
    return inYear(sentence, slashed, { today, day: slashed[1], month: Number(slashed[2]) });
  }
  const ofMonth = DAY_OF_MONTH.exec(sentence);
  return ofMonth === null ? null : inThisMonth(sentence, ofMonth, today);
}

function inYear(
  sentence: string,
  match: RegExpExecArray,
  { today, day = '', month }: { today: PlainDay; day?: string; month: number },
): NamedDay | null {
  const year = Number(today.slice(0, 4));
  const found = plainDay(year, month, Number(day));
  const later = found !== null && found < today ? plainDay(year + 1, month, Number(day)) : found;
  return later === null ? null : taken(sentence, match, later);
}

function inThisMonth(sentence: string, match: RegExpExecArray, today: PlainDay): NamedDay | null {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const here = plainDay(year, month, Number(match[1]));
  const next = month === 12 ? plainDay(year + 1, 1, Number(match[1])) : plainDay(year, month + 1, Number(match[1]));
  const day = here !== null && here >= today ? here : next;
  return day === null ? null : taken(sentence, match, day);
}

/** Null where there is no such day: 31 June. */
function plainDay(year: number, month: number, day: number): PlainDay | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const written = `${year}-${two(month)}-${two(day)}`;
  const parsed = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === written ? written : null;
}
