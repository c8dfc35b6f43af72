import type { ChannelDecision } from '../channel-error';
import type { HttpAnswer, HttpIntent } from '../http/channel-http';
import { clampRetryAt, readRetryAt } from '../http/rate-headers';
import type { Headers } from '../http/rate-headers';
import { asList, asObject } from '../json-reader';
import type { Json } from '../json-reader';
import type { RateState } from '../post';

/** What Meta says is wrong. Its words are for people and change; these two do not. */
export interface GraphFault {
  code: number;
  subcode: number;
}

/** The network asks for less: the app, the user, the account or the page (and its kin) made too many requests. */
const LIMITED = new Set([4, 17, 32, 341, 613]);
const BUSINESS_LIMITED = { from: 80_000, to: 80_014 };
/** The token or the session is dead, or no token was there. */
const SIGN_IN = new Set([102, 104, 190, 463, 467, 2500]);
/** Permission was not granted, or was withdrawn. */
const FORBIDDEN = new Set([3, 10]);
const PERMISSIONS = { from: 200, to: 299 };
const PASSING = new Set([1, 2]);
const INVALID = 100;
const MISSING_OBJECT = 33;
const UNKNOWN_ALIAS = 803;
const BLOCKED = 368;
const DUPLICATE = 506;
/** Where Meta does not say how long: its windows roll over an hour. */
const DEFAULT_WAIT_MS = 15 * 60_000;
const BLOCKED_WAIT_MS = 3_600_000;
const WINDOW_MS = 3_600_000;
const USAGE_HEADERS = ['x-business-use-case-usage', 'x-app-usage', 'x-page-usage'];

/** Meta's error in an answer, or null where it is none. */
export function faultIn(json: unknown): GraphFault | null {
  const error = asObject(asObject(json)?.['error']);
  if (!error || typeof error['code'] !== 'number') {
    return null;
  }
  return { code: error['code'], subcode: typeof error['error_subcode'] === 'number' ? error['error_subcode'] : 0 };
}

/** Whether what was asked for is not there (or no longer for us). */
export function isGone({ code, subcode }: GraphFault): boolean {
  return (code === INVALID && subcode === MISSING_OBJECT) || code === UNKNOWN_ALIAS;
}

/** What a refusal means, by its code; null leaves it to the status. */
export function decideOnGraph(answer: HttpAnswer, intent: HttpIntent): ChannelDecision | null {
  const fault = faultIn(answer.json);
  return fault ? decideOnFault(fault, answer.headers, intent) : null;
}

function decideOnFault(fault: GraphFault, headers: Headers, intent: HttpIntent): ChannelDecision {
  const { code } = fault;
  if (LIMITED.has(code) || isWithin(code, BUSINESS_LIMITED)) {
    return { kind: 'retry-after', at: retryAt(headers, new Date()), reason: 'rate' };
  }
  if (SIGN_IN.has(code) || intent === 'refresh') {
    return PASSING.has(code) ? { kind: 'transient', outcome: 'unknown' } : { kind: 'reconnect' };
  }
  if (isGone(fault)) {
    return { kind: 'gone' };
  }
  if (PASSING.has(code)) {
    return { kind: 'transient', outcome: intent === 'read' ? 'none' : 'unknown' };
  }
  return intent === 'write' ? decideOnWrite(code) : decideOnRead(code);
}

function decideOnWrite(code: number): ChannelDecision {
  if (code === BLOCKED) {
    return { kind: 'rejected', code: 'blocked' };
  }
  if (code === DUPLICATE) {
    return { kind: 'rejected', code: 'duplicate' };
  }
  const isForbidden = FORBIDDEN.has(code) || isWithin(code, PERMISSIONS);
  return { kind: 'rejected', code: isForbidden ? 'not_allowed' : 'rejected' };
}

function decideOnRead(code: number): ChannelDecision {
  if (code === BLOCKED) {
    return { kind: 'retry-after', at: clampRetryAt(BLOCKED_WAIT_MS, new Date()), reason: 'rate' };
  }
  if (FORBIDDEN.has(code) || isWithin(code, PERMISSIONS)) {
    return { kind: 'reconnect' };
  }
  return { kind: 'rejected', code: 'rejected' };
}

/** Minutes until access is regained, as the business's usage says; it counts the longest. */
function retryAt(headers: Headers, now: Date): Date {
  const minutes = usagesIn(headers['x-business-use-case-usage'])
    .map((usage) => usage['estimated_time_to_regain_access'])
    .filter((value): value is number => typeof value === 'number' && value !== 0);
  return minutes.length > 0
    ? clampRetryAt(Math.max(...minutes) * 60_000, now)
    : readRetryAt(headers, { now, defaultWaitMs: DEFAULT_WAIT_MS });
}

/** Meta tells what part of a rolling hour's limit is used, in percent: of calls, of time, of computing. */
export function rateOfGraph(headers: Headers, now: Date): RateState | null {
  const used = USAGE_HEADERS.flatMap((name) => usagesIn(headers[name])).flatMap((usage) =>
    ['call_count', 'total_cputime', 'total_time'].map((field) => usage[field]),
  );
  const percents = used.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  if (percents.length === 0) {
    return null;
  }
  const remaining = Math.max(0, Math.floor(100 - Math.max(...percents)));
  return { limit: 100, remaining, resetAt: new Date(now.getTime() + WINDOW_MS) };
}

/** An object of percents, or one of lists of them by business. */
function usagesIn(header: string | undefined): Json[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(header ?? '');
  } catch {
    return [];
  }
  const usage = asObject(parsed);
  if (!usage) {
    return [];
  }
  const lists = Object.values(usage).filter((value) => Array.isArray(value));
  const entries = lists.flatMap(asList).map(asObject);
  return lists.length > 0 ? entries.filter((entry) => entry !== undefined) : [usage];
}

function isWithin(code: number, { from, to }: { from: number; to: number }): boolean {
  return code >= from && code <= to;
}
