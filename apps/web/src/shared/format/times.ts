import { i18n } from '@lingui/core';
import { intlLocale } from '../../i18n/locales';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The clock: 14.32 in Danish, 14:32 elsewhere. */
export function formatClock(locale: string, at: string | Date): string {
  return format(locale, 'clock', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

/** Today the clock, this year the day, else the date. For rows, where space is short. */
export function formatShort(locale: string, at: string, now: Date): string {
  const date = new Date(at);
  if (isSameDay(date, now)) {
    return formatClock(locale, date);
  }
  return date.getFullYear() === now.getFullYear()
    ? format(locale, 'day', { day: 'numeric', month: 'short' }).format(date)
    : format(locale, 'date', { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}

/** The day and the clock, for messages: the day is left out today, and named yesterday. */
export function formatMoment(locale: string, at: string, now: Date): string {
  const clock = formatClock(locale, at);
  const date = new Date(at);
  if (isSameDay(date, now)) {
    return clock;
  }
  return isYesterday(date, now) ? i18n._('time.yesterday-at', { clock }) : `${formatShort(locale, at, now)} ${clock}`;
}

/** A moment to come: the clock today, named tomorrow, with its weekday within a week. */
export function formatFuture(locale: string, at: string, now: Date): string {
  const clock = formatClock(locale, at);
  const date = new Date(at);
  if (isSameDay(date, now)) {
    return clock;
  }
  const tomorrow = new Date(now);
  tomorrow.setDate(now.getDate() + 1);
  if (isSameDay(date, tomorrow)) {
    return i18n._('time.tomorrow-at', { clock });
  }
  const isWithinWeek = date.getTime() - now.getTime() < 6 * 86_400_000;
  const day = isWithinWeek ? format(locale, 'weekday', { weekday: 'long' }).format(date) : formatShort(locale, at, now);
  return `${day} ${clock}`;
}

/** The rule between two days of a thread. */
export function formatDay(locale: string, at: string, now: Date): string {
  const date = new Date(at);
  if (isSameDay(date, now)) {
    return i18n._('time.today');
  }
  if (isYesterday(date, now)) {
    return i18n._('time.yesterday');
  }
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return format(locale, `weekday:${year ?? ''}`, { weekday: 'long', day: 'numeric', month: 'long', year }).format(date);
}

export function formatDate(locale: string, at: string): string {
  return format(locale, 'long-date', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at));
}

export function formatFull(locale: string, at: string): string {
  return format(locale, 'full', { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at));
}

/** How long something has waited, in at most two units. */
export function formatAge(at: string, now: Date): string {
  return formatDuration(Math.max(0, Math.floor((now.getTime() - new Date(at).getTime()) / 60_000)));
}

/** A length of time in whole minutes, in at most two units. */
export function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (minutes === 0) {
    return i18n._('age.now');
  }
  if (days > 0) {
    return i18n._('age.days', { days });
  }
  if (hours > 0) {
    return i18n._('age.hours', { hours, minutes: minutes % 60 });
  }
  return i18n._('age.minutes', { minutes });
}

export function isSameDay(left: Date, right: Date): boolean {
  return left.toDateString() === right.toDateString();
}

function isYesterday(date: Date, now: Date): boolean {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  return isSameDay(date, yesterday);
}

function format(locale: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}:${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(intlLocale(locale), options);
  formats.set(key, known);
  return known;
}
