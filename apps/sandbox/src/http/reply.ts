import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, html, json } from './answer';
import type { FaultKind, FaultRule } from './faults';

const dripDelayMs = 200;
const slowDelayMs = 3000;
const dripChunks = 40;
const hugeBytes = 11 * 1024 * 1024;
const sorryPage = '<!doctype html><title>Something went wrong</title><h1>Try again</h1>';

type Spoil = (response: ServerResponse, answer: Answer, fault: FaultRule) => boolean | Promise<boolean>;

const carriedOut: ReadonlySet<FaultKind> = new Set([
  'truncated',
  'reset-after-accept',
  'drip',
  'slow',
  'wrong-type',
  'gzip-lie',
]);

const substitutes: Partial<Record<FaultKind, (fault: FaultRule, nowMs: number) => Answer>> = {
  status: failing,
  html: (fault) => html(fault.status ?? 200, fault.body ?? sorryPage),
  empty: (fault) => ({ ...json(fault.status ?? 200, null), body: '' }),
  'rate-limit': rateLimited,
  huge: () => ({ ...json(200, null), body: JSON.stringify({ filler: 'x'.repeat(hugeBytes) }) }),
  'redirect-loop': () => ({ ...json(302, null), headers: { location: '/__again' } }),
};

const spoils: Partial<Record<FaultKind, Spoil>> = {
  reset: hangUp,
  'reset-after-accept': hangUp,
  hang,
  truncated: truncate,
  drip,
  slow,
  'gzip-lie': (response, answer) =>
    sendWhole(response, { ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' } }),
  'wrong-type': (response, answer) => sendWhole(response, { ...answer, contentType: 'text/plain; charset=utf-8' }),
};

/** Whether the request is carried out although a fault strikes it. */
export function isCarriedOut(fault: FaultRule): boolean {
  return fault.accept === true || carriedOut.has(fault.kind);
}

/** The answer that a fault puts in the place of the right one; undefined when it spoils the right one on its way. */
export function substitute(fault: FaultRule, nowMs: number): Answer | undefined {
  return substitutes[fault.kind]?.(fault, nowMs);
}

/** Sends an answer as it should be. */
export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, headersOf(answer));
  response.end(answer.body);
}

/** Sends, or fails to send, what a fault makes of the answer. True when the asker got a whole answer. */
export async function sendSpoilt(response: ServerResponse, answer: Answer, fault: FaultRule): Promise<boolean> {
  const spoil = spoils[fault.kind] ?? sendWhole;
  return await spoil(response, answer, fault);
}

function sendWhole(response: ServerResponse, answer: Answer): boolean {
  send(response, answer);
  return !response.destroyed;
}

function hangUp(response: ServerResponse): boolean {
  response.socket?.resetAndDestroy();
  return false;
}

async function slow(response: ServerResponse, answer: Answer, fault: FaultRule): Promise<boolean> {
  await wait(fault.delayMs ?? slowDelayMs, undefined, { ref: false });
  return sendWhole(response, answer);
}

function headersOf(answer: Answer): Record<string, string | number> {
  return { ...answer.headers, 'content-type': answer.contentType, 'content-length': Buffer.byteLength(answer.body) };
}

/** Waits until the asker gives up, or hangs up itself after `delayMs`. */
async function hang(response: ServerResponse, _answer: Answer, fault: FaultRule): Promise<boolean> {
  await new Promise<void>((resolve) => {
    response.once('close', resolve);
    if (fault.delayMs !== undefined) {
      setTimeout(() => response.destroy(), fault.delayMs).unref();
    }
  });
  return false;
}

/** Promises the whole length and hangs up half way. */
function truncate(response: ServerResponse, answer: Answer): boolean {
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, headersOf(answer));
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  return false;
}

async function drip(response: ServerResponse, answer: Answer, fault: FaultRule): Promise<boolean> {
  const body = Buffer.from(answer.body);
  const step = Math.max(1, Math.ceil(body.length / dripChunks));
  response.writeHead(answer.status, headersOf(answer));
  for (let from = 0; from < body.length && !response.destroyed; from += step) {
    response.write(body.subarray(from, from + step));
    await wait(fault.delayMs ?? dripDelayMs, undefined, { ref: false });
  }
  response.end();
  return !response.destroyed;
}

function failing(fault: FaultRule): Answer {
  const status = fault.status ?? 503;
  const retryAfter: Record<string, string> =
    fault.retryAfterSec === undefined ? {} : { 'retry-after': String(fault.retryAfterSec) };
  const problem = { title: 'Service Unavailable', detail: 'Service Unavailable', type: 'about:blank', status };
  return {
    status,
    contentType: 'application/problem+json; charset=utf-8',
    body: fault.body ?? JSON.stringify(problem),
    headers: fault.headers ?? retryAfter,
  };
}

function rateLimited(fault: FaultRule, nowMs: number): Answer {
  const resetSec = Math.ceil(nowMs / 1000) + (fault.retryAfterSec ?? 60);
  return {
    ...failing({ ...fault, status: 429, retryAfterSec: undefined }),
    body:
      fault.body ??
      JSON.stringify({ title: 'Too Many Requests', detail: 'Too Many Requests', type: 'about:blank', status: 429 }),
    headers: fault.headers ?? {
      'x-rate-limit-limit': '300',
      'x-rate-limit-remaining': '0',
      'x-rate-limit-reset': String(resetSec),
    },
  };
}
