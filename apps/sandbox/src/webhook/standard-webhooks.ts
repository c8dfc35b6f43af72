import { createHmac } from 'node:crypto';
import type { WireRequest } from '../http/request';

const TOLERANCE_SEC = 300;

/** Standard Webhooks 1.0, symmetric: `v1,` and HMAC-SHA256 in base64 over id, time and body, with dots between. */
export function signatureOf(secret: string, message: { id: string; timestampSec: number; body: string }): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const { id, timestampSec, body } = message;
  return `v1,${createHmac('sha256', key).update(`${id}.${timestampSec}.${body}`).digest('base64')}`;
}

/** What is wrong with a signed request; undefined when nothing is. */
export function complaintOf(request: WireRequest, secret: string, nowMs: number): string | undefined {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '' } = request.headers;
  const timestampSec = Number(timestamp);
  if (id === '' || !Number.isInteger(timestampSec) || timestamp === '') {
    return 'webhook-id and webhook-timestamp are needed';
  }
  if (Math.abs(nowMs / 1_000 - timestampSec) > TOLERANCE_SEC) {
    return 'webhook-timestamp is too far from our clock';
  }
  const expected = signatureOf(secret, { id, timestampSec, body: request.body });
  const given = (request.headers['webhook-signature'] ?? '').split(' ');
  return given.includes(expected) ? undefined : 'webhook-signature does not fit';
}
