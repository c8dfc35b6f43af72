import type { PageSignIn } from '../channel';
import { ChannelError } from '../channel-error';
import type { Outbound } from '../http/outbound';
import { asObject } from '../json-reader';
import { parseSettings } from '../parse-settings';
import { TrustpilotClient } from './trustpilot.client';
import { TrustpilotApp } from './trustpilot.settings';
import type { TrustpilotCredentials, TrustpilotSettings } from './trustpilot.settings';

/** OAuth 2.0 with an authorization code, on Trustpilot's own page. */
export function trustpilotPageSignIn(outbound: Outbound): PageSignIn<TrustpilotSettings, TrustpilotCredentials> {
  return {
    begin(settings, given, grant) {
      const app = parseSettings(TrustpilotApp, given);
      // Trustpilot documents no "state": it travels in the address to come back to.
      const redirectUri = new URL(grant.redirectUri);
      redirectUri.searchParams.set('state', grant.state);
      const page = new URL(settings.authorizeUrl);
      page.searchParams.set('client_id', app.apiKey);
      page.searchParams.set('redirect_uri', redirectUri.href);
      page.searchParams.set('response_type', 'code');
      return Promise.resolve({ authorizeUrl: page.href, pending: { app, redirectUri: redirectUri.href } });
    },

    async finish(settings, pending, answer) {
      const { app, redirectUri } = asObject(pending) ?? {};
      const { code } = answer;
      if (!code) {
        throw new ChannelError({ kind: 'rejected', code: 'not_allowed' }, 'The sign-in was declined');
      }
      return await new TrustpilotClient(outbound, settings).grant(parseSettings(TrustpilotApp, app), {
        grant_type: 'authorization_code',
        code,
        redirect_uri: String(redirectUri),
      });
    },
  };
}
