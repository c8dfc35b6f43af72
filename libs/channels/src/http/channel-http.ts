import { request as send } from 'undici';
import type { Dispatcher } from 'undici';
import { ChannelError } from '../channel-error';
import type { ChannelDecision } from '../channel-error';
import type { RateState } from '../post';
import { decodeBody } from './decode-body';
import { readBody } from './read-body';
import type { Outbound } from './outbound';
import { readRate, readRetryAt } from './rate-headers';
import type { Headers, RateHeaders } from './rate-headers';

/** What a request is for decides what its failure means: a write that was cut off may have been carried out. */
export type HttpIntent = 'read' | 'write' | 'refresh';

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: URL;
  intent: HttpIntent;
  headers?: Record<string, string>;
  /** Sent as it is; set its content type among the headers. */
  body?: string | Buffer;
  /** For an upload, which takes longer than anything else. */
  deadlineMs?: number;
}

/** A whole answer. `json` is undefined where the body is no JSON. */
export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
  rate: RateState | null;
  /** Where redirects led. */
  url: URL;
}

/** What sets a network's answers apart from others'. */
export interface HttpDialect {
  /** For messages, e.g. `Mastodon`. */
  network: string;
  rate?: RateHeaders;
  /** How long to wait after a 429 that does not say. */
  defaultWaitMs: number;
  /** What a refusal means here, where the status alone does not tell; null leaves it to the status. */
  decide?(answer: HttpAnswer, intent: HttpIntent): ChannelDecision | null;
}

/** A whole answer, body included, must be here by then: an idle time-out does not bound a body that drips. */
const DEADLINE_MS = 10_000;
const MAX_REDIRECTS = 5;
/** The request never left: nothing can have been carried out. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EFORBIDDENADDRESS',
  // A header or an address that the client itself refuses.
  'UND_ERR_INVALID_ARG',
]);

/** Requests to a network: one deadline over all of it, a bounded body, safe redirects, and every failure a decision. */
export class ChannelHttp {
  constructor(
    private readonly outbound: Outbound,
    private readonly dialect: HttpDialect,
  ) {}

  /** An answer below 400 (304 included). @throws {ChannelError} */
  async send(request: HttpRequest): Promise<HttpAnswer> {
    let answer: HttpAnswer;
    try {
      answer = await this.exchange(request, AbortSignal.timeout(request.deadlineMs ?? DEADLINE_MS));
    } catch (error) {
      throw this.noAnswer(error, request.intent);
    }
    if (answer.status >= 400) {
      throw this.refusal(answer, request.intent);
    }
    return answer;
  }

  /** An answer that is a JSON object. 200 with a page of HTML, half a body or a list is none. @throws {ChannelError} */
  async sendForObject(request: HttpRequest): Promise<HttpAnswer & { json: Record<string, unknown> }> {
    const answer = await this.send(request);
    const { json } = answer;
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      throw this.unexpected(request.intent);
    }
    return { ...answer, json: json as Record<string, unknown> };
  }

  /** An answer that is a JSON list. @throws {ChannelError} */
  async sendForList(request: HttpRequest): Promise<HttpAnswer & { json: unknown[] }> {
    const answer = await this.send(request);
    if (!Array.isArray(answer.json)) {
      throw this.unexpected(request.intent);
    }
    return { ...answer, json: answer.json };
  }

  /** The answer was not what this network's answers look like: nothing of it is believed. */
  unexpected(intent: HttpIntent, what = 'something that is not what was asked for'): ChannelError {
    return new ChannelError(
      { kind: 'transient', outcome: intent === 'read' ? 'none' : 'unknown' },
      `${this.dialect.network} answered ${what}`,
    );
  }

  private async exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
    let { url } = request;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      this.outbound.check(url);
      const response = await send(url, {
        method: request.method,
        headers: { accept: 'application/json', 'accept-encoding': 'gzip, deflate', ...request.headers },
        body: request.body,
        signal,
        dispatcher: this.outbound.dispatcher,
      });
      const location = locationOf(response, request.method);
      if (location === null) {
        return await this.read(response, url);
      }
      await response.body.dump();
      const next = new URL(location, url);
      if (next.origin !== url.origin && Object.keys(request.headers ?? {}).some(mayBeSecret)) {
        throw new Error('redirected to another host, which must not see our credentials');
      }
      url = next;
    }
    throw new Error(`more than ${MAX_REDIRECTS} redirects`);
  }

  private async read(response: Dispatcher.ResponseData, url: URL): Promise<HttpAnswer> {
    const headers = flatten(response.headers);
    const text = decodeBody(await readBody(response.body, headers['content-encoding']), headers['content-type']);
    return {
      status: response.statusCode,
      headers,
      text,
      json: parseJson(text),
      rate: this.dialect.rate ? readRate(headers, this.dialect.rate, new Date()) : null,
      url,
    };
  }

  private noAnswer(error: unknown, intent: HttpIntent): ChannelError {
    const given = (error as { code?: unknown } | null)?.code;
    const code = typeof given === 'string' ? given : '';
    const outcome = intent !== 'read' && !NEVER_SENT.has(code) ? 'unknown' : 'none';
    const why = error instanceof Error ? error.message : String(error);
    return new ChannelError({ kind: 'transient', outcome }, `${this.dialect.network} did not answer: ${why}`);
  }

  private refusal(answer: HttpAnswer, intent: HttpIntent): ChannelError {
    const decision = this.dialect.decide?.(answer, intent) ?? this.decideOnStatus(answer, intent);
    return new ChannelError(decision, `${this.dialect.network} answered ${answer.status}`);
  }

  private decideOnStatus(answer: HttpAnswer, intent: HttpIntent): ChannelDecision {
    const { status, headers } = answer;
    if (status === 429) {
      const { rate: names, defaultWaitMs } = this.dialect;
      return {
        kind: 'retry-after',
        at: readRetryAt(headers, { now: new Date(), names, defaultWaitMs }),
        reason: 'rate',
      };
    }
    if (status >= 500 || status === 408) {
      return { kind: 'transient', outcome: intent === 'read' ? 'none' : 'unknown' };
    }
    if (status === 401 || intent === 'refresh') {
      return { kind: 'reconnect' };
    }
    if (status === 404 || status === 410) {
      return { kind: 'gone' };
    }
    if (status === 403) {
      return intent === 'read' ? { kind: 'reconnect' } : { kind: 'rejected', code: 'not_allowed' };
    }
    return { kind: 'rejected', code: 'rejected' };
  }
}

function locationOf(response: Dispatcher.ResponseData, method: string): string | null {
  const { location } = response.headers;
  const isRedirect = [301, 302, 303, 307, 308].includes(response.statusCode);
  return isRedirect && method === 'GET' && typeof location === 'string' ? location : null;
}

function flatten(headers: Dispatcher.ResponseData['headers']): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Headers that say nothing of who we are. Any other may be a key by some network's own name. */
const HARMLESS = /^(accept|accept-.+|content-type|if-none-match|if-modified-since|user-agent)$/i;

function mayBeSecret(header: string): boolean {
  return !HARMLESS.test(header);
}
