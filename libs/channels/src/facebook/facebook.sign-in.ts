import type { PageSignIn } from '../channel';
import { ChannelError } from '../channel-error';
import { GraphClient } from '../graph/graph.client';
import type { Outbound } from '../http/outbound';
import { asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { parseSettings } from '../parse-settings';
import { SettingsError } from '../settings-error';
import { FacebookApp, FacebookCredentials, FacebookPendingSignIn } from './facebook.settings';
import type { FacebookSettings } from './facebook.settings';

/** To read posts, comments and who wrote them, to answer, and to be told of news. */
const SCOPES =
  'pages_show_list,pages_read_engagement,pages_read_user_content,pages_manage_engagement,pages_manage_metadata';
const MAX_PAGES = '100';

interface Page {
  id: string;
  name: string;
  accessToken: string;
}

/** Facebook Login: a person who manages the Page grants access, and what remains is the Page's own token. */
export class FacebookSignIn implements PageSignIn<FacebookSettings, FacebookCredentials> {
  constructor(private readonly outbound: Outbound) {}

  begin(
    settings: FacebookSettings,
    app: unknown,
    grant: { redirectUri: string; state: string },
  ): Promise<{ authorizeUrl: string; pending: FacebookPendingSignIn }> {
    const { appId, appSecret } = parseSettings(FacebookApp, app);
    const { redirectUri, state } = grant;
    const url = new URL(`${settings.webUrl}/dialog/oauth`);
    url.search = new URLSearchParams({
      client_id: appId,
      redirect_uri: redirectUri,
      state,
      response_type: 'code',
      scope: SCOPES,
    }).toString();
    return Promise.resolve({ authorizeUrl: url.toString(), pending: { appId, appSecret, redirectUri } });
  }

  /** @throws {SettingsError} naming `pageId` when the person manages several Pages and none was chosen. */
  async finish(
    settings: FacebookSettings,
    pending: unknown,
    answer: Record<string, string>,
  ): Promise<FacebookCredentials> {
    const { appId, appSecret, redirectUri } = parseSettings(FacebookPendingSignIn, pending);
    if (!answer['code']) {
      throw new ChannelError({ kind: 'reconnect' }, 'access was not granted on Facebook’s page');
    }
    const app = { client_id: appId, client_secret: appSecret };
    const short = await this.trade(settings, { ...app, redirect_uri: redirectUri, code: answer['code'] });
    const long = await this.trade(settings, { ...app, grant_type: 'fb_exchange_token', fb_exchange_token: short });
    const client = this.client(settings, { accessToken: long, appSecret });
    const { json } = await client.get('me/accounts', { fields: 'id,name,access_token', limit: MAX_PAGES });
    const page = choose(client.listIn(json).flatMap(pageOf), settings.pageId);
    await this.subscribe(settings, page, appSecret);
    return parseSettings(FacebookCredentials, { accessToken: page.accessToken, appSecret });
  }

  private async trade(settings: FacebookSettings, params: Record<string, string>): Promise<string> {
    const { json } = await this.client(settings, null).get('oauth/access_token', params, 'refresh');
    const token = asText(json['access_token']);
    if (token === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'Facebook granted no token');
    }
    return token;
  }

  /** So that news are sent to us; where that is not allowed, they are still asked for. */
  private async subscribe(settings: FacebookSettings, page: Page, appSecret: string): Promise<void> {
    const client = this.client(settings, { accessToken: page.accessToken, appSecret });
    try {
      await client.post(`${page.id}/subscribed_apps`, { subscribed_fields: 'feed' });
    } catch (error) {
      if (!(error instanceof ChannelError)) {
        throw error;
      }
    }
  }

  private client(settings: FacebookSettings, keys: { accessToken: string; appSecret: string } | null): GraphClient {
    return new GraphClient(this.outbound, 'Facebook', settings.graphUrl, keys);
  }
}

function pageOf(raw: unknown): Page[] {
  const page: Json = asObject(raw) ?? {};
  const id = asText(page['id']);
  const accessToken = asText(page['access_token']);
  return id !== undefined && accessToken !== undefined ? [{ id, accessToken, name: asText(page['name']) ?? id }] : [];
}

function choose(pages: Page[], pageId: string | undefined): Page {
  const [first, second] = pages;
  const chosen = pageId === undefined ? (second ? undefined : first) : pages.find((page) => page.id === pageId);
  if (chosen) {
    return chosen;
  }
  const known = pages.map((page) => `${page.id} (${page.name})`).join(', ');
  const message =
    pages.length === 0
      ? 'names no Page that was shared with the app: choose the Page in Facebook’s dialog, as somebody who manages it'
      : `must be the id of one of the Pages that were shared with the app: ${known}`;
  throw new SettingsError([{ field: 'pageId', message }]);
}
