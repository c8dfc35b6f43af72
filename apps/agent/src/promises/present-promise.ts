import type { PromiseHours, ReplyPromise } from '@genklang/contract';
import type { BusinessCalendar } from '@genklang/domain';
import type { PromiseRecord } from '@genklang/entities';

/** Further ahead nothing is counted in business days. */
const DAYS_AHEAD = 400;
const DAY_MS = 24 * 3_600_000;

/** What a reply promised that did not go out. */
export function presentReplyPromise(promise: PromiseRecord | null): ReplyPromise | null {
  return promise === null
    ? null
    : { text: promise.text, dueAt: promise.dueAt.toISOString(), isAssumed: promise.isAssumed };
}

export function presentHours({ timeZone, week, closedDays }: BusinessCalendar, now: Date): PromiseHours {
  const from = dayOf(now.getTime() - DAY_MS);
  const to = dayOf(now.getTime() + DAYS_AHEAD * DAY_MS);
  return {
    timeZone,
    week: week.map((spans) => spans.map((span) => ({ from: span.from, to: span.to }))),
    closedDays: [...closedDays].filter((day) => day >= from && day <= to).toSorted(),
  };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
