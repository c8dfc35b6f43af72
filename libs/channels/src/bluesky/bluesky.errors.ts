import type { ChannelDecision } from '../channel-error';
import type { HttpAnswer, HttpIntent } from '../http/channel-http';
import { asObject, asText } from '../json-reader';

/** The session is dead, or the account behind it. Bluesky says so with 400 as often as with 401. */
const SESSION_ERRORS = new Set([
  'ExpiredToken',
  'InvalidToken',
  'AuthMissing',
  'AuthenticationRequired',
  'AuthFactorTokenRequired',
  'AccountTakedown',
  'AccountSuspended',
  'AccountDeactivated',
]);
const GONE_ERRORS = new Set(['NotFound', 'RecordNotFound']);

/** What a refusal means, by the name that XRPC gives it; null leaves it to the status. */
export function decideOnXrpc(answer: HttpAnswer, intent: HttpIntent): ChannelDecision | null {
  const name = asText(asObject(answer.json)?.['error']) ?? '';
  if (answer.status < 400 || answer.status >= 500 || answer.status === 429) {
    return null;
  }
  if (SESSION_ERRORS.has(name)) {
    return { kind: 'reconnect' };
  }
  return GONE_ERRORS.has(name) && intent !== 'refresh' ? { kind: 'gone' } : null;
}
