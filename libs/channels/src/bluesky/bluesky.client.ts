import { ChannelError } from '../channel-error';
import { ChannelHttp } from '../http/channel-http';
import type { HttpAnswer, HttpIntent } from '../http/channel-http';
import type { Outbound } from '../http/outbound';
import type { Json } from '../json-reader';
import { decideOnXrpc } from './bluesky.errors';

/** Bluesky's windows are five minutes. */
const DEFAULT_WAIT_MS = 5 * 60_000;

/** A picture may be large, and a host slow. */
const UPLOAD_DEADLINE_MS = 18_000;

/** An answer of XRPC: always an object. */
export type XrpcAnswer = HttpAnswer & { json: Json };

/** Requests to the account's host, by the names of the lexicons. */
export class BlueskyClient {
  private readonly http: ChannelHttp;

  /** @param jwt the token that each request carries; undefined where there is no session. */
  constructor(
    outbound: Outbound,
    private readonly service: string,
    private readonly jwt: string | undefined,
  ) {
    this.http = new ChannelHttp(outbound, {
      network: 'Bluesky',
      rate: {
        limit: 'ratelimit-limit',
        remaining: 'ratelimit-remaining',
        reset: 'ratelimit-reset',
        format: 'unix-seconds',
      },
      defaultWaitMs: DEFAULT_WAIT_MS,
      decide: decideOnXrpc,
    });
  }

  /** Reads. A list becomes a parameter that is repeated. */
  async query(
    method: string,
    params: Record<string, string | number | string[] | undefined> = {},
  ): Promise<XrpcAnswer> {
    const url = this.addressOf(method);
    for (const [name, value] of Object.entries(params)) {
      for (const item of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
        url.searchParams.append(name, String(item));
      }
    }
    return await this.http.sendForObject({ method: 'GET', url, intent: 'read', headers: this.authorization() });
  }

  /** Writes as our account. */
  async procedure(method: string, input: Json): Promise<XrpcAnswer> {
    return await this.post(method, { intent: 'write', headers: this.authorization(), input });
  }

  /** Uploads a picture: nobody sees it before a record names it. */
  async uploadBlob(content: Buffer, contentType: string): Promise<XrpcAnswer> {
    return await this.http.sendForObject({
      method: 'POST',
      url: this.addressOf('com.atproto.repo.uploadBlob'),
      intent: 'write',
      headers: { ...this.authorization(), 'content-type': contentType },
      body: content,
      deadlineMs: UPLOAD_DEADLINE_MS,
    });
  }

  /** Opens a session. It leaves nothing behind that matters, should the answer be lost. */
  async login(identifier: string, password: string): Promise<XrpcAnswer> {
    return await this.post('com.atproto.server.createSession', { intent: 'read', input: { identifier, password } });
  }

  /** Renews the session; this client's token is the refresh token. */
  async refresh(): Promise<XrpcAnswer> {
    return await this.post('com.atproto.server.refreshSession', { intent: 'refresh', headers: this.authorization() });
  }

  private async post(
    method: string,
    { intent, headers, input }: { intent: HttpIntent; headers?: Record<string, string>; input?: Json },
  ): Promise<XrpcAnswer> {
    return await this.http.sendForObject({
      method: 'POST',
      url: this.addressOf(method),
      intent,
      headers: { ...headers, ...(input ? { 'content-type': 'application/json' } : {}) },
      body: input ? JSON.stringify(input) : undefined,
    });
  }

  private addressOf(method: string): URL {
    return new URL(`${this.service}/xrpc/${method}`);
  }

  private authorization(): Record<string, string> {
    if (!this.jwt) {
      throw new ChannelError({ kind: 'reconnect' }, 'Bluesky needs a session, and there is none yet');
    }
    return { authorization: `Bearer ${this.jwt}` };
  }
}
