import { createHmac, timingSafeEqual } from 'node:crypto';

/** A request this much older or newer than our clock is not taken: who recorded it cannot send it again. */
const TOLERANCE_MS = 5 * 60_000;
const MAX_ID_LENGTH = 256;

/** What is signed: who says what, and when. */
export interface SignedMessage {
  id: string;
  timestampSec: number;
  body: Buffer | string;
}

/** The headers of a message that we send (Standard Webhooks 1.0, symmetric). */
export function signedHeaders(secret: string, message: SignedMessage): Record<string, string> {
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestampSec),
    'webhook-signature': `v1,${sign(secret, message).toString('base64')}`,
  };
}

/** Why a message is not believed, or the id under which it is. A signature may be one of several, while secrets are changed. */
export function verify(
  secret: string,
  headers: Record<string, string>,
  given: { body: Buffer; receivedAt: Date },
): { id: string } | { reason: string } {
  const id = headers['webhook-id'] ?? '';
  const timestamp = headers['webhook-timestamp'] ?? '';
  const signatures = (headers['webhook-signature'] ?? '').split(' ');
  if (id === '' || id.length > MAX_ID_LENGTH) {
    return { reason: 'the header webhook-id is missing or too long' };
  }
  if (!/^\d{1,12}$/.test(timestamp)) {
    return { reason: 'the header webhook-timestamp is missing or no number of seconds' };
  }
  const timestampSec = Number(timestamp);
  const expected = sign(secret, { id, timestampSec, body: given.body });
  if (!signatures.some((signature) => isSame(signature, expected))) {
    return { reason: 'the header webhook-signature does not fit the body, the id and the time' };
  }
  // After the signature: a stranger learns nothing of our clock.
  if (Math.abs(given.receivedAt.getTime() - timestampSec * 1_000) > TOLERANCE_MS) {
    return { reason: 'the header webhook-timestamp is more than five minutes from our clock' };
  }
  return { id };
}

function sign(secret: string, { id, timestampSec, body }: SignedMessage): Buffer {
  const key = Buffer.from(secret.slice(secret.indexOf('_') + 1), 'base64');
  return createHmac('sha256', key).update(`${id}.${timestampSec}.`).update(body).digest();
}

function isSame(signature: string, expected: Buffer): boolean {
  const [version, encoded = ''] = signature.split(',');
  const given = Buffer.from(encoded, 'base64');
  return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
}
