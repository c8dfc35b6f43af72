import { ChannelHttp } from '../http/channel-http';
import type { HttpAnswer } from '../http/channel-http';
import type { MultipartForm } from '../http/multipart';
import type { Outbound } from '../http/outbound';
import type { Json } from '../json-reader';

/** Mastodon's windows are five minutes. */
const DEFAULT_WAIT_MS = 5 * 60_000;

/** A picture may be large, and an instance slow. */
const UPLOAD_DEADLINE_MS = 18_000;

/** A request's parameters; a list is repeated. */
export type Query = Record<string, string | number | string[] | undefined>;

/** Requests to an instance. */
export class MastodonClient {
  private readonly http: ChannelHttp;

  /** @param token without one, only what an instance tells everybody can be asked. */
  constructor(
    outbound: Outbound,
    private readonly instance: string,
    private readonly token: string | null,
  ) {
    this.http = new ChannelHttp(outbound, {
      network: 'Mastodon',
      rate: {
        limit: 'x-ratelimit-limit',
        remaining: 'x-ratelimit-remaining',
        reset: 'x-ratelimit-reset',
        format: 'iso-date',
      },
      defaultWaitMs: DEFAULT_WAIT_MS,
    });
  }

  async getObject(path: string, query: Query = {}): Promise<HttpAnswer & { json: Json }> {
    return await this.http.sendForObject({ ...this.read(this.address(path, query)) });
  }

  async getList(path: string, query: Query = {}): Promise<HttpAnswer & { json: unknown[] }> {
    return await this.http.sendForList({ ...this.read(this.address(path, query)) });
  }

  /** Reads on where a `Link` led. Of that address only the query counts: the host and the path stay ours. */
  async getAt(path: string, search: string): Promise<HttpAnswer> {
    const url = new URL(`${this.instance}${path}`);
    url.search = search;
    return await this.http.send(this.read(url));
  }

  /** Publishes as our account. */
  async post(path: string, body: Json, headers: Record<string, string>): Promise<HttpAnswer & { json: Json }> {
    return await this.send(path, body, { intent: 'write', headers: { ...this.authorization(), ...headers } });
  }

  /** Uploads a picture, which nobody sees before a post takes it along: lost with its answer, it is uploaded again. */
  async upload(path: string, form: MultipartForm): Promise<HttpAnswer & { json: Json }> {
    return await this.http.sendForObject({
      method: 'POST',
      url: this.address(path, {}),
      intent: 'write',
      headers: { ...this.authorization(), 'content-type': form.contentType },
      body: form.body,
      deadlineMs: UPLOAD_DEADLINE_MS,
    });
  }

  /** Talks of apps and tokens, before there is a token. What is lost with an answer is a name in a list. */
  async postOpenly(path: string, body: Json): Promise<HttpAnswer & { json: Json }> {
    return await this.send(path, body, { intent: 'read', headers: {} });
  }

  private async send(
    path: string,
    body: Json,
    { intent, headers }: { intent: 'read' | 'write'; headers: Record<string, string> },
  ): Promise<HttpAnswer & { json: Json }> {
    return await this.http.sendForObject({
      method: 'POST',
      url: this.address(path, {}),
      intent,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  private read(url: URL): { method: 'GET'; url: URL; intent: 'read'; headers: Record<string, string> } {
    return { method: 'GET', url, intent: 'read', headers: this.authorization() };
  }

  private address(path: string, query: Query): URL {
    const url = new URL(`${this.instance}${path}`);
    for (const [name, value] of Object.entries(query)) {
      for (const item of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
        url.searchParams.append(name, String(item));
      }
    }
    return url;
  }

  private authorization(): Record<string, string> {
    return this.token === null ? {} : { authorization: `Bearer ${this.token}` };
  }
}
