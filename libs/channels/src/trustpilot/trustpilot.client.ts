import type { ChannelDecision } from '../channel-error';
import { ChannelError } from '../channel-error';
import { ChannelHttp } from '../http/channel-http';
import type { HttpAnswer, HttpIntent, HttpRequest } from '../http/channel-http';
import type { Outbound } from '../http/outbound';
import { asText } from '../json-reader';
import type { TrustpilotApp, TrustpilotCredentials, TrustpilotSettings } from './trustpilot.settings';

/** Trustpilot recommends windows of five minutes and does not say when one ends. */
const DEFAULT_WAIT_MS = 5 * 60_000;
const OAUTH = '/v1/oauth/oauth-business-users-for-applications';

/** How a token is asked for. */
export type TrustpilotGrant =
  | { grant_type: 'client_credentials' }
  | { grant_type: 'authorization_code'; code: string; redirect_uri: string }
  | { grant_type: 'refresh_token'; refresh_token: string };

/** Requests to Trustpilot's API. */
export class TrustpilotClient {
  private readonly http: ChannelHttp;

  constructor(
    outbound: Outbound,
    private readonly settings: Pick<TrustpilotSettings, 'baseUrl'>,
  ) {
    this.http = new ChannelHttp(outbound, { network: 'Trustpilot', defaultWaitMs: DEFAULT_WAIT_MS, decide });
  }

  /** What anybody may see who has a key. */
  async getPublic(path: string, apiKey: string): Promise<Record<string, unknown>> {
    const url = this.url(path);
    return (await this.http.sendForObject({ method: 'GET', url, intent: 'read', headers: { apikey: apiKey } })).json;
  }

  async get(
    path: string,
    credentials: TrustpilotCredentials,
    query: Record<string, string> = {},
  ): Promise<Record<string, unknown>> {
    const url = this.url(path, query);
    const request: HttpRequest = { method: 'GET', url, intent: 'read', headers: bearer(credentials) };
    return (await this.http.sendForObject(request)).json;
  }

  /** What comes back from a write is not described: that it is no failure must do. */
  async post(path: string, credentials: TrustpilotCredentials, body: object): Promise<void> {
    const headers = { ...bearer(credentials), 'content-type': 'application/json' };
    await this.http.send({
      method: 'POST',
      url: this.url(path),
      intent: 'write',
      headers,
      body: JSON.stringify(body),
    });
  }

  /** Asks for tokens. What is given as a secret is not in any message. */
  async grant(app: TrustpilotApp, grant: TrustpilotGrant): Promise<TrustpilotCredentials> {
    const basic = Buffer.from(`${app.apiKey}:${app.apiSecret}`).toString('base64');
    const { json } = await this.http.sendForObject({
      method: 'POST',
      url: this.url(`${OAUTH}/${grant.grant_type === 'refresh_token' ? 'refresh' : 'accesstoken'}`),
      intent: 'refresh',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(grant).toString(),
    });
    const accessToken = asText(json['access_token']);
    // It is written as a text.
    const lifeSec = Number(json['expires_in'] ?? Number.NaN);
    if (accessToken === undefined || !(lifeSec > 0)) {
      throw this.http.unexpected('refresh', 'a sign-in with no token');
    }
    const now = Date.now();
    return {
      apiKey: app.apiKey,
      apiSecret: app.apiSecret,
      authorBusinessUserId: app.authorBusinessUserId,
      accessToken,
      refreshToken: asText(json['refresh_token']),
      issuedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + lifeSec * 1_000).toISOString(),
    };
  }

  unexpected(what: string): ChannelError {
    return this.http.unexpected('read', what);
  }

  private url(path: string, query: Record<string, string> = {}): URL {
    const url = new URL(this.settings.baseUrl.replace(/\/+$/, '') + path);
    Object.entries(query).forEach(([name, value]) => url.searchParams.set(name, value));
    return url;
  }
}

function bearer({ apiKey, accessToken }: TrustpilotCredentials): Record<string, string> {
  if (!accessToken) {
    throw new ChannelError({ kind: 'reconnect' }, 'Trustpilot has given us no token yet');
  }
  return { apikey: apiKey, authorization: `Bearer ${accessToken}` };
}

/** Trustpilot does not describe its refusals; the status has to do. */
function decide({ status }: HttpAnswer, intent: HttpIntent): ChannelDecision | null {
  return status === 409 && intent === 'write' ? { kind: 'rejected', code: 'duplicate' } : null;
}
