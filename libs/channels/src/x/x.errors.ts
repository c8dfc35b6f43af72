import { ApiPartialResponseError, ApiRequestError, ApiResponseError } from 'twitter-api-v2';
import type { TwitterRateLimit } from 'twitter-api-v2';
import { ChannelError } from '../channel-error';
import type { ChannelDecision } from '../channel-error';
import type { RateState } from '../post';

/** What a request was for decides what its failure means. */
export type XIntent = 'read' | 'write' | 'refresh';

/** A reset that X gives is trusted within these bounds only. */
const MIN_WAIT_MS = 1_000;
const MAX_WAIT_MS = 24 * 3_600_000;
/** Where X says 429 and not until when: its windows are 15 minutes. */
const DEFAULT_WAIT_MS = 15 * 60_000;
/** The request never left: nothing can have been published. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);
const CLIENT_ERROR = 400;
const SERVER_ERROR = 500;

/** Maps any failure of a request to a decision. What is a decision already stays as it is. */
export function decideOn(error: unknown, intent: XIntent): ChannelError {
  if (error instanceof ChannelError) {
    return error;
  }
  if (error instanceof ApiResponseError) {
    const detail = detailOf(error);
    return new ChannelError(
      decideOnStatus(error, intent, detail),
      `X answered ${error.code}${detail === '' ? '' : `: ${detail}`}`,
    );
  }
  if (error instanceof ApiRequestError) {
    const code = (error.toJSON().error as NodeJS.ErrnoException | undefined)?.code ?? '';
    const outcome = intent !== 'read' && !NEVER_SENT.has(code) ? 'unknown' : 'none';
    return new ChannelError({ kind: 'transient', outcome }, `X did not answer${code === '' ? '' : ` (${code})`}`);
  }
  const what = error instanceof ApiPartialResponseError ? 'X answered half' : 'X did not answer as it should';
  return new ChannelError({ kind: 'transient', outcome: intent === 'read' ? 'none' : 'unknown' }, what);
}

function decideOnStatus(error: ApiResponseError, intent: XIntent, detail: string): ChannelDecision {
  const status = error.code;
  if (status === 429) {
    return retryAfter(error);
  }
  if (status >= SERVER_ERROR) {
    return { kind: 'transient', outcome: intent === 'read' ? 'none' : 'unknown' };
  }
  // A dead refresh token is answered 400, not 401.
  if (status === 401 || (intent === 'refresh' && status >= CLIENT_ERROR)) {
    return { kind: 'reconnect' };
  }
  if (status === 404) {
    return { kind: 'gone' };
  }
  if (status === 403 && intent === 'write') {
    // X gives no code here; these words are all that tells a duplicate from a refusal.
    return { kind: 'rejected', code: /duplicate content/i.test(detail) ? 'duplicate' : 'not_allowed' };
  }
  if (status === 403) {
    return { kind: 'reconnect' };
  }
  return { kind: 'rejected', code: 'rejected' };
}

function retryAfter(error: ApiResponseError): ChannelDecision {
  const now = new Date();
  const rate = error.rateLimit;
  const serverNow = Date.parse(String(error.headers.date ?? '')) || now.getTime();
  const exhausted = rate ? lastReset(rate) : null;
  const waitMs = exhausted === null ? DEFAULT_WAIT_MS : exhausted * 1_000 - serverNow;
  const isQuota = exhausted === null && /usage-capped/.test(JSON.stringify(error.data ?? ''));
  const clamped = Math.min(Math.max(waitMs, MIN_WAIT_MS), MAX_WAIT_MS);
  return { kind: 'retry-after', at: new Date(now.getTime() + clamped), reason: isQuota ? 'quota' : 'rate' };
}

/** The reset, in unix seconds, of the longest window that is used up. */
function lastReset(rate: TwitterRateLimit): number {
  const windows = [rate, rate.day, rate.userDay].filter(
    (window) => window?.remaining === 0 && Number.isFinite(window.reset),
  );
  return Math.max(rate.reset, ...windows.map((window) => window?.reset ?? 0));
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
  const { date } = response.headers;
  const serverNow = (typeof date === 'string' && Date.parse(date)) || now.getTime();
  return { remaining: rate.remaining, resetAt: new Date(now.getTime() + Math.max(0, rate.reset * 1_000 - serverNow)) };
}

function detailOf(error: ApiResponseError): string {
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null) {
    return '';
  }
  const { detail, error_description: description, title } = data as Record<string, unknown>;
  const words = [detail, description, title].find((value) => typeof value === 'string');
  return typeof words === 'string' ? words.slice(0, 300) : '';
}
