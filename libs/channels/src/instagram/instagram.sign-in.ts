import type { CredentialsLife, PageSignIn } from '../channel';
import { ChannelError } from '../channel-error';
import { GraphClient } from '../graph/graph.client';
import type { Outbound } from '../http/outbound';
import { asList, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { parseSettings } from '../parse-settings';
import { InstagramApp, InstagramCredentials, InstagramPendingSignIn } from './instagram.settings';
import type { InstagramSettings } from './instagram.settings';

const SCOPES = 'instagram_business_basic,instagram_business_manage_comments';
const RENEW_EVERY_MS = 7 * 24 * 3_600_000;
const LIFE_MS = 60 * 24 * 3_600_000;

/** Instagram's own sign-in for professional accounts; no Facebook Page is needed. */
export class InstagramSignIn implements PageSignIn<InstagramSettings, InstagramCredentials> {
  constructor(private readonly outbound: Outbound) {}

  begin(
    settings: InstagramSettings,
    app: unknown,
    grant: { redirectUri: string; state: string },
  ): Promise<{ authorizeUrl: string; pending: InstagramPendingSignIn }> {
    const { appId, appSecret } = parseSettings(InstagramApp, app);
    const { redirectUri, state } = grant;
    const url = new URL(`${settings.webUrl}/oauth/authorize`);
    url.search = new URLSearchParams({
      client_id: appId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: SCOPES,
      state,
    }).toString();
    return Promise.resolve({ authorizeUrl: url.toString(), pending: { appId, appSecret, redirectUri } });
  }

  async finish(
    settings: InstagramSettings,
    pending: unknown,
    answer: Record<string, string>,
  ): Promise<InstagramCredentials> {
    const { appId, appSecret, redirectUri } = parseSettings(InstagramPendingSignIn, pending);
    // Instagram puts these two signs behind the code; they are not part of it.
    const code = (answer['code'] ?? '').replace(/#_$/, '');
    if (code === '') {
      throw new ChannelError({ kind: 'reconnect' }, 'access was not granted on Instagram’s page');
    }
    const { json } = await this.client(settings.apiUrl).post(
      'oauth/access_token',
      { client_id: appId, client_secret: appSecret, grant_type: 'authorization_code', redirect_uri: redirectUri, code },
      'refresh',
    );
    const granted = asObject(asList(json['data'])[0]) ?? json;
    return await this.trade(settings, 'access_token', {
      grant_type: 'ig_exchange_token',
      client_secret: appSecret,
      access_token: tokenIn(granted),
    }).then((long) => credentialsOf(long, appSecret));
  }

  /** Another 60 days for a token that still holds. */
  async renew(settings: InstagramSettings, credentials: InstagramCredentials): Promise<InstagramCredentials> {
    const { accessToken, appSecret } = credentials;
    const params = { grant_type: 'ig_refresh_token', access_token: accessToken };
    return credentialsOf(await this.trade(settings, 'refresh_access_token', params), appSecret);
  }

  /** These two have no version. */
  private async trade(settings: InstagramSettings, path: string, params: Record<string, string>): Promise<Json> {
    const base = settings.graphUrl.replace(/\/v\d+\.\d+$/, '');
    return (await this.client(base).get(path, params, 'refresh')).json;
  }

  private client(base: string): GraphClient {
    return new GraphClient(this.outbound, 'Instagram', base, null);
  }
}

/** From when to when a token holds. */
export function lifeOf({ issuedAt, expiresAt }: InstagramCredentials): CredentialsLife {
  const from = new Date(issuedAt);
  return {
    issuedAt: from,
    expiresAt: expiresAt ? new Date(expiresAt) : new Date(from.getTime() + LIFE_MS),
    // It lives on as long as it is extended; a week leaves seven tries before it ends.
    renewAt: new Date(from.getTime() + RENEW_EVERY_MS),
  };
}

function credentialsOf(granted: Json, appSecret: string): InstagramCredentials {
  const now = Date.now();
  const seconds = granted['expires_in'];
  const lifeMs = typeof seconds === 'number' && seconds > 0 ? seconds * 1_000 : LIFE_MS;
  return parseSettings(InstagramCredentials, {
    accessToken: tokenIn(granted),
    appSecret,
    issuedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + lifeMs).toISOString(),
  });
}

function tokenIn(granted: Json): string {
  const token = asText(granted['access_token']);
  if (token === undefined) {
    throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'Instagram granted no token');
  }
  return token;
}
