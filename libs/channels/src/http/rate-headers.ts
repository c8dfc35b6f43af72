import type { RateState } from '../post';

/** A reset that a network gives is trusted within these bounds only. */
const MIN_WAIT_MS = 1_000;
const MAX_WAIT_MS = 24 * 3_600_000;

/** Header names in lower case, as undici and fetch give them. */
export type Headers = Record<string, string | undefined>;

/** How a network writes the end of a rate window. */
export type ResetFormat =
  /** X, Bluesky: seconds since 1970. */
  | 'unix-seconds'
  /** Reddit, and `Retry-After`: seconds from now. */
  | 'seconds-left'
  /** Mastodon: a date. */
  | 'iso-date'
  /** Meta: minutes from now. */
  | 'minutes-left';

/** Which headers of a network say what. */
export interface RateHeaders {
  limit?: string;
  remaining: string;
  reset: string;
  format: ResetFormat;
}

/** What an answer's headers say of the rate window, or null. Reset is in our own time: the server's clock may differ. */
export function readRate(headers: Headers, names: RateHeaders, now: Date): RateState | null {
  const remaining = Number(headers[names.remaining] ?? Number.NaN);
  const waitMs = readWaitMs(headers[names.reset], names.format, { headers, now });
  if (!Number.isFinite(remaining) || waitMs === null) {
    return null;
  }
  const limit = names.limit === undefined ? Number.NaN : Number(headers[names.limit]);
  return {
    limit: Number.isFinite(limit) ? limit : null,
    remaining: Math.max(0, remaining),
    resetAt: new Date(now.getTime() + Math.max(0, waitMs)),
  };
}

/** After a refusal: when to ask again. `Retry-After` counts before the network's own header; neither is taken at its word. */
export function readRetryAt(
  headers: Headers,
  options: { now: Date; names?: RateHeaders; defaultWaitMs: number },
): Date {
  const { names, now } = options;
  const context = { headers, now };
  const own = names ? readWaitMs(headers[names.reset], names.format, context) : null;
  const standard = readRetryAfterMs(headers['retry-after'], context);
  return clampRetryAt(standard ?? own ?? options.defaultWaitMs, now);
}

/** A moment this long from now: at least a second, at most a day. */
export function clampRetryAt(waitMs: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(Math.max(waitMs, MIN_WAIT_MS), MAX_WAIT_MS));
}

function readWaitMs(
  value: string | undefined,
  format: ResetFormat,
  context: { headers: Headers; now: Date },
): number | null {
  if (value === undefined || value.trim() === '') {
    return null;
  }
  if (format === 'iso-date') {
    const at = Date.parse(value);
    return Number.isNaN(at) ? null : at - serverNow(context);
  }
  const amount = Number(value);
  if (!Number.isFinite(amount)) {
    return null;
  }
  switch (format) {
    case 'unix-seconds':
      return amount * 1_000 - serverNow(context);
    case 'seconds-left':
      return amount * 1_000;
    case 'minutes-left':
      return amount * 60_000;
  }
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function readRetryAfterMs(value: string | undefined, context: { headers: Headers; now: Date }): number | null {
  const isDate = value !== undefined && !/^\s*\d+\s*$/.test(value);
  return readWaitMs(value, isDate ? 'iso-date' : 'seconds-left', context);
}

function serverNow({ headers, now }: { headers: Headers; now: Date }): number {
  return Date.parse(headers['date'] ?? '') || now.getTime();
}
