import { createHash, randomBytes } from 'node:crypto';
import type { PageSignIn } from '../channel';
import { ChannelError } from '../channel-error';
import type { Outbound } from '../http/outbound';
import { asObject, asText } from '../json-reader';
import { MastodonClient } from './mastodon.client';
import type { MastodonCredentials, MastodonSettings } from './mastodon.settings';

/** No more than is needed; each has been there since 2.4.3. */
const SCOPES = 'read:accounts read:notifications read:search read:statuses write:media write:statuses';
const NAME = 'Genklang';

/** Sign-in on the instance's own page: we register an app there first, for instances know no apps from elsewhere. */
export function signInPage(outbound: Outbound): PageSignIn<MastodonSettings, MastodonCredentials> {
  return {
    begin: async (settings, _app, { redirectUri, state }) => {
      const client = new MastodonClient(outbound, settings.instance, null);
      const { json } = await client.postOpenly('/api/v1/apps', {
        client_name: NAME,
        redirect_uris: redirectUri,
        scopes: SCOPES,
      });
      const [clientId, clientSecret] = [asText(json['client_id']), asText(json['client_secret'])];
      if (clientId === undefined || clientSecret === undefined) {
        throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'the instance registered no app');
      }
      const verifier = randomBytes(48).toString('base64url');
      const url = new URL(`${settings.instance}/oauth/authorize`);
      url.search = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: SCOPES,
        state,
        // Instances before 4.3 pass it over.
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      }).toString();
      return { authorizeUrl: url.toString(), pending: { clientId, clientSecret, redirectUri, verifier } };
    },
    finish: async (settings, pending, answer) => {
      const begun = asObject(pending);
      const [clientId, clientSecret] = [asText(begun?.['clientId']), asText(begun?.['clientSecret'])];
      if (answer['code'] === undefined || clientId === undefined || clientSecret === undefined) {
        throw new ChannelError({ kind: 'reconnect' }, 'the person did not let the app in');
      }
      const { json } = await new MastodonClient(outbound, settings.instance, null).postOpenly('/oauth/token', {
        grant_type: 'authorization_code',
        code: answer['code'],
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uri: begun?.['redirectUri'],
        code_verifier: begun?.['verifier'],
        scope: SCOPES,
      });
      const accessToken = asText(json['access_token']);
      if (accessToken === undefined) {
        throw new ChannelError({ kind: 'reconnect' }, 'the instance gave no token');
      }
      return { accessToken, clientId, clientSecret };
    },
  };
}
