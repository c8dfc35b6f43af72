import { ChannelHttp } from '../http/channel-http';
import type { HttpAnswer } from '../http/channel-http';
import type { Outbound } from '../http/outbound';
import type { FeedCredentials } from './feed.settings';

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1';
/** A server that asks for patience and does not say how much. */
const DEFAULT_WAIT_MS = 15 * 60_000;

/** What a server said of the version that it answered: it is asked whether there is a newer one. */
export interface FeedVersion {
  etag?: string;
  lastModified?: string;
}

/** Fetches documents. */
export class FeedClient {
  private readonly http: ChannelHttp;

  constructor(
    outbound: Outbound,
    private readonly credentials: FeedCredentials,
  ) {
    this.http = new ChannelHttp(outbound, {
      network: 'The feed',
      defaultWaitMs: DEFAULT_WAIT_MS,
      // A wall in front of a public page answers 403 to what it takes for a robot, often for a while only.
      decide: ({ status }) => (status === 403 && !credentials.user ? { kind: 'transient', outcome: 'none' } : null),
    });
  }

  /** The document, or 304 and nothing where it is still the version that we have. @throws {ChannelError} */
  async fetch(url: URL, have: FeedVersion = {}): Promise<HttpAnswer> {
    return await this.http.send({
      method: 'GET',
      url,
      intent: 'read',
      headers: {
        accept: ACCEPT,
        ...(have.etag ? { 'if-none-match': have.etag } : {}),
        ...(have.lastModified ? { 'if-modified-since': have.lastModified } : {}),
        ...this.authorization(),
      },
    });
  }

  private authorization(): Record<string, string> {
    const { user, password = '' } = this.credentials;
    return user ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } : {};
  }
}
