import { ApiPartialResponseError, ApiRequestError, ApiResponseError } from 'twitter-api-v2';
import type { TwitterRateLimit } from 'twitter-api-v2';
import { ChannelError } from '../channel-error';
import type { ChannelDecision } from '../channel-error';
import type { HttpIntent } from '../http/channel-http';
import { clampRetryAt } from '../http/rate-headers';
import { asList, asObject } from '../json-reader';
import type { RateState } from '../post';

/** Where X says 429 and not until when: its windows are 15 minutes. */
const DEFAULT_WAIT_MS = 15 * 60_000;
/** The month's posts, or the money, are used up. That ends with the month or when somebody pays: X is asked now and then. */
const QUOTA_WAIT_MS = 3_600_000;
/** The request never left: nothing can have been published. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EFORBIDDENADDRESS']);
/** Each window has `-limit`, `-remaining` and `-reset`. */
const WINDOWS = ['x-rate-limit', 'x-app-limit-24hour', 'x-user-limit-24hour'];

/** X refused a request and named the parameters that it did not understand. */
export class XRefusal extends ChannelError {
  constructor(
    decision: ChannelDecision,
    message: string,
    readonly parameters: readonly string[],
  ) {
    super(decision, message);
  }
}

/** Maps any failure of a request to a decision. What is a decision already stays as it is. */
export function decideOn(error: unknown, intent: HttpIntent): ChannelError {
  if (error instanceof ChannelError) {
    return error;
  }
  if (error instanceof ApiResponseError) {
    const detail = detailOf(error);
    const message = `X answered ${error.code}${detail === '' ? '' : `: ${detail}`}`;
    return new XRefusal(decideOnStatus(error, intent, detail), message, parametersOf(error));
  }
  if (error instanceof ApiRequestError) {
    const code = (error.toJSON().error as NodeJS.ErrnoException | undefined)?.code ?? '';
    const outcome = intent !== 'read' && !NEVER_SENT.has(code) ? 'unknown' : 'none';
    return new ChannelError({ kind: 'transient', outcome }, `X did not answer${code === '' ? '' : ` (${code})`}`);
  }
  const what = error instanceof ApiPartialResponseError ? 'X answered half' : 'X did not answer as it should';
  return new ChannelError({ kind: 'transient', outcome: intent === 'read' ? 'none' : 'unknown' }, what);
}

function decideOnStatus(error: ApiResponseError, intent: HttpIntent, detail: string): ChannelDecision {
  const status = error.code;
  if (status === 402 || status === 429) {
    return waitFor(error);
  }
  if (status >= 500) {
    return { kind: 'transient', outcome: intent === 'read' ? 'none' : 'unknown' };
  }
  // A dead refresh token is answered 400, not 401.
  if (status === 401 || intent === 'refresh') {
    return { kind: 'reconnect' };
  }
  if (status === 403) {
    return intent === 'write' ? { kind: 'rejected', code: refusalCode(detail) } : { kind: 'reconnect' };
  }
  return status === 404 ? { kind: 'gone' } : { kind: 'rejected', code: 'rejected' };
}

/** X gives no code here; its words are all that tells a duplicate from a refusal. */
function refusalCode(detail: string): 'duplicate' | 'not_allowed' {
  return /duplicate content/i.test(detail) ? 'duplicate' : 'not_allowed';
}

function waitFor(error: ApiResponseError): ChannelDecision {
  const now = new Date();
  const isCapped = error.code === 402 || String(asObject(error.data)?.['type']).endsWith('/usage-capped');
  return isCapped
    ? { kind: 'retry-after', at: clampRetryAt(QUOTA_WAIT_MS, now), reason: 'quota' }
    : { kind: 'retry-after', at: retryAt(error.headers, now), reason: 'rate' };
}

/** When the longest window that is used up begins anew: the quarter of an hour, or the day of the app or of the account. */
function retryAt(headers: Record<string, unknown>, now: Date): Date {
  const windows = WINDOWS.map((name) => ({
    remaining: Number(headers[`${name}-remaining`] ?? Number.NaN),
    reset: Number(headers[`${name}-reset`] ?? Number.NaN),
  })).filter((window) => Number.isFinite(window.reset));
  const exhausted = windows.filter((window) => window.remaining === 0);
  const resets = (exhausted.length > 0 ? exhausted : windows).map((window) => window.reset);
  const waitMs = resets.length > 0 ? Math.max(...resets) * 1_000 - serverNow(headers, now) : DEFAULT_WAIT_MS;
  return clampRetryAt(waitMs, now);
}

/** What is left of the window, in our own time: X's clock may differ from ours. */
export function rateOf(
  response: { rateLimit?: TwitterRateLimit; headers: Record<string, unknown> },
  now: Date,
): RateState | null {
  const rate = response.rateLimit;
  if (!rate || !Number.isFinite(rate.remaining) || !Number.isFinite(rate.reset)) {
    return null;
  }
  return {
    limit: Number.isFinite(rate.limit) ? rate.limit : null,
    remaining: rate.remaining,
    resetAt: new Date(now.getTime() + Math.max(0, rate.reset * 1_000 - serverNow(response.headers, now))),
  };
}

function serverNow(headers: Record<string, unknown>, now: Date): number {
  const { date } = headers;
  return (typeof date === 'string' && Date.parse(date)) || now.getTime();
}

function parametersOf(error: ApiResponseError): string[] {
  return asList(asObject(error.data)?.['errors']).flatMap((item) =>
    Object.keys(asObject(asObject(item)?.['parameters']) ?? {}),
  );
}

function detailOf(error: ApiResponseError): string {
  const { detail, error_description: description, title } = asObject(error.data) ?? {};
  const words = [detail, description, title].find((value) => typeof value === 'string');
  return typeof words === 'string' ? words.slice(0, 300) : '';
}
