import type { CredentialsLife, PageSignIn } from '../channel';
import { ChannelError } from '../channel-error';
import type { Outbound } from '../http/outbound';
import { parseSettings } from '../parse-settings';
import { YoutubeClient } from './youtube.client';
import { YoutubeApp, YoutubePendingSignIn } from './youtube.settings';
import type { YoutubeCredentials, YoutubeSettings } from './youtube.settings';

/** To read comments, those held for review too, and to answer. There is no smaller one that allows it. */
const SCOPE = 'https://www.googleapis.com/auth/youtube.force-ssl';

/** OAuth 2.0 with an authorization code, on Google's own page. */
export function youtubePageSignIn(outbound: Outbound): PageSignIn<YoutubeSettings, YoutubeCredentials> {
  return {
    begin(settings, app, { redirectUri, state }) {
      const { clientId, clientSecret } = parseSettings(YoutubeApp, app);
      const url = new URL(settings.authorizeUrl);
      url.search = new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: SCOPE,
        // Without both, Google gives a refresh token at the very first sign-in only.
        access_type: 'offline',
        prompt: 'consent',
        state,
      }).toString();
      return Promise.resolve({ authorizeUrl: url.toString(), pending: { clientId, clientSecret, redirectUri } });
    },

    async finish(settings, pending, answer) {
      const { clientId, clientSecret, redirectUri } = parseSettings(YoutubePendingSignIn, pending);
      const { code } = answer;
      if (!code) {
        throw new ChannelError({ kind: 'reconnect' }, 'access was not granted on Google’s page');
      }
      return await new YoutubeClient(outbound, settings).grant(
        { clientId, clientSecret },
        { grant_type: 'authorization_code', code, redirect_uri: redirectUri },
      );
    },
  };
}

/** Before the first access token there is one to be got. */
export function lifeOf({ accessToken, issuedAt, expiresAt }: YoutubeCredentials): CredentialsLife {
  const isIssued = accessToken !== undefined && issuedAt !== undefined && expiresAt !== undefined;
  return isIssued
    ? { issuedAt: new Date(issuedAt), expiresAt: new Date(expiresAt) }
    : { issuedAt: new Date(0), expiresAt: new Date(0) };
}
