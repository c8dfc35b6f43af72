import type { ChannelDecision } from '../channel-error';
import type { HttpAnswer, HttpIntent } from '../http/channel-http';
import { clampRetryAt, readRetryAt } from '../http/rate-headers';
import { asList, asObject, asText } from '../json-reader';

/** Google's windows of requests are a minute long. */
export const DEFAULT_WAIT_MS = 60_000;

/** The day's units are used up. */
const QUOTA = new Set(['quotaExceeded', 'dailyLimitExceeded', 'dailyLimitExceededUnreg']);
/** Too many requests at once. */
const RATE = new Set(['rateLimitExceeded', 'userRateLimitExceeded']);
/** `invalidPageToken`: the place in a list that we remember is not there any more. */
const GONE = new Set(['commentNotFound', 'parentCommentNotFound', 'videoNotFound', 'invalidPageToken']);
/** We are who we are, and still may not do this. */
const NOT_ALLOWED = new Set(['commentsDisabled', 'ineligibleAccount', 'parentCommentIsPrivate', 'forbidden']);
const PACIFIC = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
});
/** Midnight there is at one of these hours in UTC, with daylight saving time and without. */
const MIDNIGHTS = [7, 8];

/** What a refusal means, by Google's own word for it; null leaves it to the status. */
export function decideOnYoutube(answer: HttpAnswer, intent: HttpIntent): ChannelDecision | null {
  const reason = reasonIn(answer.json);
  if (reason === undefined || intent === 'refresh') {
    return null;
  }
  const now = new Date();
  if (QUOTA.has(reason)) {
    return { kind: 'retry-after', at: quotaResetAt(now), reason: 'quota' };
  }
  if (RATE.has(reason)) {
    return {
      kind: 'retry-after',
      at: readRetryAt(answer.headers, { now, defaultWaitMs: DEFAULT_WAIT_MS }),
      reason: 'rate',
    };
  }
  if (GONE.has(reason)) {
    return { kind: 'gone' };
  }
  if (intent === 'write') {
    return NOT_ALLOWED.has(reason) ? { kind: 'rejected', code: 'not_allowed' } : null;
  }
  // Of what is read: "can be a transient error", says the document, and our questions do not change.
  return reason === 'processingFailure' ? { kind: 'transient', outcome: 'none' } : null;
}

/** The next midnight in California, when a day's units are given anew. */
export function quotaResetAt(now: Date): Date {
  const { year, month, day } = pacificTime(now);
  const midnights = MIDNIGHTS.map((hour) => new Date(Date.UTC(year, month - 1, day + 1, hour)));
  const midnight = midnights.find((moment) => pacificTime(moment).hour === 0) ?? now;
  return clampRetryAt(midnight.getTime() - now.getTime(), now);
}

/** The first error counts; the others, where there are any, say the same in other words. */
function reasonIn(json: unknown): string | undefined {
  const error = asObject(asObject(json)?.['error']);
  return asText(asObject(asList(error?.['errors'])[0])?.['reason']);
}

function pacificTime(moment: Date): Record<'year' | 'month' | 'day' | 'hour', number> {
  const parts = PACIFIC.formatToParts(moment);
  const valueOf = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: valueOf('year'), month: valueOf('month'), day: valueOf('day'), hour: valueOf('hour') };
}
