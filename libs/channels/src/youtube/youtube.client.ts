import { ChannelError } from '../channel-error';
import { ChannelHttp } from '../http/channel-http';
import type { Outbound } from '../http/outbound';
import { asList, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { decideOnYoutube, DEFAULT_WAIT_MS } from './youtube.errors';
import type { YoutubeApp, YoutubeCredentials, YoutubeSettings } from './youtube.settings';

/** One page of a list, as it came, and where the next one begins. */
export interface YoutubeList {
  items: unknown[];
  next: string | null;
}

/** How a token is asked for. */
export type YoutubeGrant =
  | { grant_type: 'authorization_code'; code: string; redirect_uri: string }
  | { grant_type: 'refresh_token'; refresh_token: string };

/** The most that any list answers at once. */
export const MAX_RESULTS = 100;
/** Requests that one look may make; it says how far it came. */
const MAX_REQUESTS = 4;
const ACCESS_LIFE_SEC = 3_600;

/** Requests to the YouTube Data API, and a count of them: each costs a part of the day's units. */
export class YoutubeClient {
  private readonly http: ChannelHttp;
  private requests = 0;

  constructor(
    outbound: Outbound,
    private readonly settings: YoutubeSettings,
    private readonly credentials: Pick<YoutubeCredentials, 'accessToken'> | null = null,
  ) {
    this.http = new ChannelHttp(outbound, {
      network: 'YouTube',
      defaultWaitMs: DEFAULT_WAIT_MS,
      decide: decideOnYoutube,
    });
  }

  get hasRequestsLeft(): boolean {
    return this.requests < MAX_REQUESTS;
  }

  /** The channel of whoever signed in. */
  async listOwnChannels(): Promise<YoutubeList> {
    return await this.list('channels', { part: 'snippet', mine: 'true' });
  }

  /** Comments below all videos of a channel, newest thread first, each with a few of its replies. */
  async listThreads(channelId: string, params: Record<string, string>): Promise<YoutubeList> {
    return await this.list('commentThreads', {
      part: 'snippet,replies',
      allThreadsRelatedToChannelId: channelId,
      order: 'time',
      textFormat: 'plainText',
      ...params,
    });
  }

  /** Up to 50 threads, without their replies. */
  async listThreadsById(ids: string[]): Promise<YoutubeList> {
    return await this.list('commentThreads', { part: 'snippet', id: ids.join(','), textFormat: 'plainText' });
  }

  /** Up to 50 comments and replies; what is not there is left out. */
  async listComments(ids: string[]): Promise<YoutubeList> {
    return await this.list('comments', { part: 'snippet', id: ids.join(','), textFormat: 'plainText' });
  }

  /** The replies below a thread's comment, in an order that YouTube does not tell. */
  async listReplies(threadId: string, page: string | null): Promise<YoutubeList> {
    return await this.list('comments', {
      part: 'snippet',
      parentId: threadId,
      maxResults: String(MAX_RESULTS),
      textFormat: 'plainText',
      ...(page === null ? {} : { pageToken: page }),
    });
  }

  async insertReply(threadId: string, text: string): Promise<Json> {
    const headers = { ...this.bearer(), 'content-type': 'application/json' };
    const body = JSON.stringify({ snippet: { parentId: threadId, textOriginal: text } });
    const url = this.urlOf('comments', { part: 'snippet' });
    return (await this.http.sendForObject({ method: 'POST', url, intent: 'write', headers, body })).json;
  }

  /** Asks Google for tokens. No secret is in any message. @param known the refresh token that is kept where none comes back. */
  async grant(app: YoutubeApp, grant: YoutubeGrant, known?: string): Promise<YoutubeCredentials> {
    const { clientId, clientSecret } = app;
    const { json } = await this.http.sendForObject({
      method: 'POST',
      url: new URL(this.settings.tokenUrl),
      intent: 'refresh',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...grant }).toString(),
    });
    const accessToken = asText(json['access_token']);
    if (accessToken === undefined) {
      throw this.http.unexpected('refresh', 'a sign-in with no token');
    }
    const refreshToken = asText(json['refresh_token']) ?? known;
    if (refreshToken === undefined) {
      throw new ChannelError({ kind: 'reconnect' }, 'Google gave no refresh token: sign in once more');
    }
    const now = Date.now();
    const lifeSec =
      typeof json['expires_in'] === 'number' && json['expires_in'] > 0 ? json['expires_in'] : ACCESS_LIFE_SEC;
    return {
      clientId,
      clientSecret,
      refreshToken,
      accessToken,
      issuedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + lifeSec * 1_000).toISOString(),
    };
  }

  private async list(path: string, params: Record<string, string>): Promise<YoutubeList> {
    this.requests += 1;
    const url = this.urlOf(path, params);
    const { json } = await this.http.sendForObject({ method: 'GET', url, intent: 'read', headers: this.bearer() });
    // An empty list is left out, so only its kind tells one from an answer to something else.
    const isList = asText(json['kind'])?.endsWith('ListResponse') === true;
    if (!isList || (json['items'] !== undefined && !Array.isArray(json['items']))) {
      throw this.http.unexpected('read', 'a page with no list');
    }
    return { items: asList(json['items']), next: asText(json['nextPageToken']) ?? null };
  }

  private urlOf(path: string, params: Record<string, string>): URL {
    const url = new URL(`${this.settings.apiUrl}/${path}`);
    url.search = new URLSearchParams(params).toString();
    return url;
  }

  private bearer(): Record<string, string> {
    const token = this.credentials?.accessToken;
    if (!token) {
      throw new ChannelError({ kind: 'reconnect' }, 'Google has given us no access token yet');
    }
    return { authorization: `Bearer ${token}` };
  }
}
