import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Delivery, RawDelivery } from '../channel';
import { asList, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { PostPage } from '../post';

/** One thing that changed, and when Meta said so. */
export interface GraphChange {
  field: string;
  value: Json;
  at: Date;
}

/** What it takes to believe a delivery. */
export interface WebhookKeys {
  appSecret: string;
  verifyToken: string | undefined;
  /** Whose changes these are; an app may be installed by others, whose changes come to the same address. */
  ownId: string;
}

const SIGNATURE = 'x-hub-signature-256';

/**
 * Reads a request from Meta's webhooks. The signature is over the very bytes (in which Meta writes letters beyond ASCII as
 * escapes). No time is signed, and Meta tries again for a day and a half: only the delivery's id keeps a second copy out.
 */
export function receiveGraph(
  raw: RawDelivery,
  keys: WebhookKeys,
  toPage: (changes: GraphChange[]) => PostPage,
): Delivery {
  if (raw.method === 'GET') {
    return answerChallenge(raw, keys.verifyToken);
  }
  if (!isSigned(raw, keys.appSecret)) {
    return { kind: 'refused', status: 401, reason: 'the signature does not fit the body and the app secret' };
  }
  const changes = changesIn(raw.body.toString('utf8'), keys.ownId);
  return changes
    ? { kind: 'posts', deliveryId: createHash('sha256').update(raw.body).digest('hex'), page: toPage(changes) }
    : { kind: 'refused', status: 400, reason: 'the body is no notification' };
}

function answerChallenge({ query }: RawDelivery, verifyToken: string | undefined): Delivery {
  const isOurs = verifyToken !== undefined && isSame(query['hub.verify_token'] ?? '', verifyToken);
  return query['hub.mode'] === 'subscribe' && isOurs
    ? { kind: 'challenge', contentType: 'text/plain', body: query['hub.challenge'] ?? '' }
    : { kind: 'refused', status: 403, reason: 'the verify token is not the one in the channel’s settings' };
}

function isSigned(raw: RawDelivery, appSecret: string): boolean {
  const expected = `sha256=${createHmac('sha256', appSecret).update(raw.body).digest('hex')}`;
  return isSame(raw.headers[SIGNATURE] ?? '', expected);
}

function isSame(given: string, expected: string): boolean {
  const [left, right] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}

function changesIn(body: string, ownId: string): GraphChange[] | null {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return null;
  }
  const entries = asObject(json)?.['entry'];
  return Array.isArray(entries) ? entries.flatMap((entry: unknown) => changesOf(asObject(entry) ?? {}, ownId)) : null;
}

function changesOf(entry: Json, ownId: string): GraphChange[] {
  if (asText(entry['id']) !== ownId) {
    return [];
  }
  const at = momentOf(entry['time']);
  // With Instagram's own sign-in the entry is the change.
  const changes = Array.isArray(entry['changes']) ? asList(entry['changes']) : [entry];
  return changes.flatMap((item) => {
    const change = asObject(item);
    const field = asText(change?.['field']);
    const value = asObject(change?.['value']);
    return field !== undefined && value ? [{ field, value, at }] : [];
  });
}

/** Seconds since 1970; some of Meta's products write milliseconds. */
export function momentOf(value: unknown): Date {
  const number = typeof value === 'number' && Number.isFinite(value) ? value : 0;
  return new Date(number > 100_000_000_000 ? number : number * 1_000);
}
