import type { ChannelDecision } from '../channel-error';
import { ChannelError } from '../channel-error';
import { ChannelHttp } from '../http/channel-http';
import type { HttpAnswer, HttpIntent } from '../http/channel-http';
import type { Outbound } from '../http/outbound';
import { asObject, asText } from '../json-reader';
import type { WordpressCredentials, WordpressSettings } from './wordpress.settings';

/** WordPress lets nobody but moderators comment twice within so many seconds. */
const FLOOD_WAIT_MS = 15_000;
const DEFAULT_WAIT_MS = 5 * 60_000;

/** A list, and how long it would be in full: what our user may not see is left out of it, but counted. */
export interface WordpressList {
  items: unknown[];
  total: number;
}

/** Requests to a site's REST API. */
export class WordpressClient {
  private readonly http: ChannelHttp;

  constructor(
    outbound: Outbound,
    private readonly settings: WordpressSettings,
    private readonly credentials: WordpressCredentials,
  ) {
    this.http = new ChannelHttp(outbound, { network: 'WordPress', defaultWaitMs: DEFAULT_WAIT_MS, decide });
  }

  async getObject(route: string, query: Record<string, string>): Promise<Record<string, unknown>> {
    return (await this.http.sendForObject({ ...this.request(route, query), method: 'GET', intent: 'read' })).json;
  }

  async getList(route: string, query: Record<string, string>): Promise<WordpressList> {
    const answer = await this.http.sendForList({ ...this.request(route, query), method: 'GET', intent: 'read' });
    const total = Number(answer.headers['x-wp-total'] ?? Number.NaN);
    if (!Number.isInteger(total) || total < 0) {
      throw this.http.unexpected('read', 'a list without its length');
    }
    return { items: answer.json, total };
  }

  async create(route: string, body: object): Promise<Record<string, unknown>> {
    const { url, headers } = this.request(route, {});
    const answer = await this.http.sendForObject({
      method: 'POST',
      url,
      intent: 'write',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.json;
  }

  private request(route: string, query: Record<string, string>): { url: URL; headers: Record<string, string> } {
    const { user, applicationPassword } = this.credentials;
    const basic = Buffer.from(`${user}:${applicationPassword}`).toString('base64');
    return { url: routeUrl(this.settings, route, query), headers: { authorization: `Basic ${basic}` } };
  }
}

/** The address of a route: below `/wp-json`, or in the parameter that sites with plain permalinks have. */
function routeUrl(settings: WordpressSettings, route: string, query: Record<string, string>): URL {
  const url = new URL(settings.apiAddress ?? `${settings.address.replace(/\/+$/, '')}/wp-json`);
  const path = `/wp/v2/${route}`;
  if (url.searchParams.has('rest_route')) {
    url.searchParams.set('rest_route', path);
  } else {
    url.pathname = url.pathname.replace(/\/+$/, '') + path;
  }
  Object.entries(query).forEach(([name, value]) => url.searchParams.set(name, value));
  return url;
}

const REFUSALS: Record<string, ChannelDecision> = {
  // We already said that: most likely in an attempt whose answer was lost.
  comment_duplicate: { kind: 'rejected', code: 'duplicate' },
  rest_comment_invalid_id: { kind: 'gone' },
  rest_post_invalid_id: { kind: 'gone' },
  // A comment that was put into the trash is not shown to who may not moderate.
  rest_cannot_read: { kind: 'gone' },
  rest_cannot_read_post: { kind: 'gone' },
  rest_comment_trash_post: { kind: 'gone' },
  rest_comment_invalid_post_id: { kind: 'gone' },
};

/** WordPress names its refusals in `code`. What has none comes from something in front of it. */
function decide({ status, json }: HttpAnswer, intent: HttpIntent): ChannelDecision | null {
  const code = asText(asObject(json)?.['code']);
  if (code === 'comment_flood') {
    return { kind: 'retry-after', at: new Date(Date.now() + FLOOD_WAIT_MS), reason: 'rate' };
  }
  if (code === undefined && (status === 403 || status === 404) && intent === 'read') {
    return { kind: 'transient', outcome: 'none' };
  }
  // 401 for the same means that the password no longer holds: WordPress then takes us for a visitor.
  if (status === 403 && code === 'rest_forbidden_context') {
    return { kind: 'unsupported' };
  }
  return status === 401 || code === undefined ? null : (REFUSALS[code] ?? null);
}

/** Whether our user may not do this, and could with more rights. */
export function isBeyondRights(error: unknown): boolean {
  return error instanceof ChannelError && error.decision.kind === 'unsupported';
}
