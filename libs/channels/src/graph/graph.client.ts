import { createHmac } from 'node:crypto';
import { ChannelHttp } from '../http/channel-http';
import type { HttpAnswer, HttpIntent } from '../http/channel-http';
import type { Outbound } from '../http/outbound';
import { asList, asObject } from '../json-reader';
import type { Json } from '../json-reader';
import type { RateState } from '../post';
import { decideOnGraph, faultIn, rateOfGraph } from './graph.errors';
import type { GraphFault } from './graph.errors';

/** Whose requests these are: a token, and the secret of the app that it was given to. */
export interface GraphKeys {
  accessToken: string;
  appSecret: string;
}

/** An object that Meta answered, and what it said of its limits. */
export interface GraphAnswer {
  json: Json;
  rate: RateState | null;
}

/** What became of one request of a batch. */
export type BatchItem = { json: Json } | { fault: GraphFault } | null;

const DEFAULT_WAIT_MS = 15 * 60_000;

/**
 * Requests to Meta's Graph API. The token travels in a header, so that no address ever holds it, and each request proves that
 * it is the app's own (`appsecret_proof`): a stolen token alone is worth nothing.
 */
export class GraphClient {
  private readonly http: ChannelHttp;

  /** @param network for messages, e.g. `Facebook`. @param base the address with the version, e.g. `https://graph.facebook.com/v26.0`. */
  constructor(
    outbound: Outbound,
    network: string,
    private readonly base: string,
    private readonly keys: GraphKeys | null,
  ) {
    this.http = new ChannelHttp(outbound, { network, defaultWaitMs: DEFAULT_WAIT_MS, decide: decideOnGraph });
  }

  async get(path: string, params: Record<string, string>, intent: HttpIntent = 'read'): Promise<GraphAnswer> {
    const url = this.urlOf(path);
    Object.entries(params).forEach(([name, value]) => url.searchParams.set(name, value));
    return toAnswer(await this.http.sendForObject({ method: 'GET', url, intent, headers: this.headers() }));
  }

  async post(path: string, form: Record<string, string>, intent: HttpIntent = 'write'): Promise<GraphAnswer> {
    const headers = { ...this.headers(), 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams(form).toString();
    return toAnswer(await this.http.sendForObject({ method: 'POST', url: this.urlOf(path), intent, headers, body }));
  }

  /** Up to 50 reads at once, each with an answer of its own: one that is gone does not spoil the others. */
  async batch(relativeUrls: string[]): Promise<{ items: BatchItem[]; rate: RateState | null }> {
    const batch = relativeUrls.map((url) => ({ method: 'GET', relative_url: url }));
    const body = new URLSearchParams({ batch: JSON.stringify(batch), include_headers: 'false' }).toString();
    const headers = { ...this.headers(), 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await this.http.sendForList({ method: 'POST', url: this.urlOf(''), intent: 'read', headers, body });
    if (answer.json.length !== relativeUrls.length) {
      throw this.http.unexpected('read', 'a batch that does not add up');
    }
    return { items: answer.json.map(itemOf), rate: rateOfGraph(answer.headers, new Date()) };
  }

  /** The list in an answer. @throws {ChannelError} when there is none: it must not be taken for an empty one. */
  listIn(json: Json): unknown[] {
    if (!Array.isArray(json['data'])) {
      throw this.http.unexpected('read', 'a page with no list');
    }
    return asList(json['data']);
  }

  private urlOf(path: string): URL {
    const url = new URL(`${this.base}/${path}`);
    if (this.keys) {
      const proof = createHmac('sha256', this.keys.appSecret).update(this.keys.accessToken).digest('hex');
      url.searchParams.set('appsecret_proof', proof);
    }
    return url;
  }

  private headers(): Record<string, string> {
    return this.keys ? { authorization: `Bearer ${this.keys.accessToken}` } : {};
  }
}

/** Where a list goes on: the cursor of its next page, or null at its end. */
export function nextCursor(list: Json): string | null {
  const paging = asObject(list['paging']);
  const after = asObject(paging?.['cursors'])?.['after'];
  return typeof paging?.['next'] === 'string' && typeof after === 'string' && after !== '' ? after : null;
}

function toAnswer({ json, headers }: HttpAnswer & { json: Json }): GraphAnswer {
  return { json, rate: rateOfGraph(headers, new Date()) };
}

function itemOf(item: unknown): BatchItem {
  const body = asObject(item)?.['body'];
  let json: Json | undefined;
  try {
    json = asObject(JSON.parse(typeof body === 'string' ? body : ''));
  } catch {
    return null;
  }
  const fault = faultIn(json);
  return fault ? { fault } : json ? { json } : null;
}
