import { createHash, randomBytes } from 'node:crypto';
import type { CredentialsLife, PageSignIn } from '../channel';
import { ChannelError } from '../channel-error';
import type { Outbound } from '../http/outbound';
import { parseSettings } from '../parse-settings';
import { hasKeys, XApp, XPendingSignIn, XTokens } from './x.settings';
import type { XCredentials, XSettings } from './x.settings';
import { XTransport } from './x.transport';

/** `offline.access` is what a refresh token is granted for. */
const SCOPES = 'tweet.read tweet.write users.read media.write offline.access';
/** How long X's access tokens live, where nobody wrote down when one was issued. */
const ACCESS_LIFE_MS = 2 * 3_600_000;

/** Sign-in on X's page: OAuth 2.0, authorization code with PKCE. */
export class XSignIn implements PageSignIn<XSettings, XCredentials> {
  constructor(private readonly outbound: Outbound) {}

  begin(
    settings: XSettings,
    app: unknown,
    grant: { redirectUri: string; state: string },
  ): Promise<{ authorizeUrl: string; pending: XPendingSignIn }> {
    const { clientId, clientSecret } = parseSettings(XApp, app);
    const codeVerifier = randomBytes(48).toString('base64url');
    const url = new URL(`${settings.webUrl}/i/oauth2/authorize`);
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: grant.redirectUri,
      scope: SCOPES,
      state: grant.state,
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    }).toString();
    const pending = {
      clientId,
      ...(clientSecret ? { clientSecret } : {}),
      codeVerifier,
      redirectUri: grant.redirectUri,
    };
    return Promise.resolve({ authorizeUrl: url.toString(), pending });
  }

  async finish(settings: XSettings, pending: unknown, answer: Record<string, string>): Promise<XCredentials> {
    const { clientId, clientSecret, codeVerifier, redirectUri } = parseSettings(XPendingSignIn, pending);
    const { code } = answer;
    if (!code) {
      throw new ChannelError({ kind: 'reconnect' }, 'access was not granted on X’s page');
    }
    const granted = await new XTransport(this.outbound, settings).askAsApp({ clientId, clientSecret }, (api) =>
      api.loginWithOAuth2({ code, codeVerifier, redirectUri }),
    );
    return tokensOf({ clientId, clientSecret }, granted);
  }
}

/** Trades the refresh token for new ones. X takes a refresh token once. */
export async function renewTokens(transport: XTransport, credentials: XCredentials): Promise<XCredentials> {
  if (hasKeys(credentials)) {
    throw new ChannelError({ kind: 'reconnect' }, 'the keys of OAuth 1.0a cannot be renewed');
  }
  const { refreshToken } = credentials;
  if (!refreshToken) {
    throw new ChannelError({ kind: 'reconnect' }, 'X needs a new sign-in: there is no refresh token');
  }
  const granted = await transport.askAsApp(credentials, (api) => api.refreshOAuth2Token(refreshToken));
  // An answer without a refresh token never wipes the one that we have.
  return tokensOf(credentials, { ...granted, refreshToken: granted.refreshToken || refreshToken });
}

/** From when to when credentials hold; null for those that do not expire or cannot be renewed. */
export function lifeOf(credentials: XCredentials): CredentialsLife | null {
  if (hasKeys(credentials) || !credentials.refreshToken || !credentials.expiresAt) {
    return null;
  }
  const expiresAt = new Date(credentials.expiresAt);
  return { issuedAt: new Date(credentials.issuedAt ?? expiresAt.getTime() - ACCESS_LIFE_MS), expiresAt };
}

function tokensOf(app: XApp, granted: { accessToken: string; refreshToken?: string; expiresIn: number }): XTokens {
  if (!granted.accessToken) {
    throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'X granted no token');
  }
  const now = Date.now();
  const lifeMs = granted.expiresIn > 0 ? granted.expiresIn * 1_000 : ACCESS_LIFE_MS;
  return parseSettings(XTokens, {
    clientId: app.clientId,
    ...(app.clientSecret ? { clientSecret: app.clientSecret } : {}),
    accessToken: granted.accessToken,
    ...(granted.refreshToken ? { refreshToken: granted.refreshToken } : {}),
    issuedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + lifeMs).toISOString(),
  });
}
