import http from 'node:http';
import https from 'node:https';
import { TwitterApi } from 'twitter-api-v2';
import type { ITwitterApiClientPlugin, TwitterResponse } from 'twitter-api-v2';
import { ChannelError } from '../channel-error';
import type { RateState } from '../post';
import { decideOn, rateOf } from './x.errors';
import type { XCredentials, XSettings } from './x.settings';

/** A whole answer, body included, must be here by then. The library's own time-out only bounds silence. */
const DEADLINE_MS = 10_000;

const httpAgent = new http.Agent({ keepAlive: true, maxSockets: 8 });
const httpsAgent = new https.Agent({ keepAlive: true, maxSockets: 8 });

/** A JSON object that X answered, and what it said of its rate. */
export interface XAnswer {
  body: Record<string, unknown>;
  rate: RateState | null;
}

/** Requests to X over twitter-api-v2, used as transport only: our own deadline, our own reading of what came back. */
export class XClient {
  constructor(
    private readonly settings: XSettings,
    private readonly credentials: XCredentials,
  ) {}

  async get(path: string, params: Record<string, string>): Promise<XAnswer> {
    return await this.request('read', async (client) => await client.v2.get(path, params, { fullResponse: true }));
  }

  async post(path: string, body: Record<string, unknown>): Promise<XAnswer> {
    return await this.request('write', async (client) => await client.v2.post(path, body, { fullResponse: true }));
  }

  /** Trades the refresh token for new ones. X takes a refresh token once. */
  async refresh(refreshToken: string): Promise<{ accessToken: string; refreshToken?: string; expiresInSec: number }> {
    const { clientId, clientSecret } = this.credentials;
    const client = new TwitterApi({ clientId, clientSecret }, { plugins: [this.redirect()] });
    try {
      const renewed = await withDeadline(client.refreshOAuth2Token(refreshToken));
      if (!renewed.accessToken) {
        throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'X answered a refresh with no token');
      }
      return { accessToken: renewed.accessToken, refreshToken: renewed.refreshToken, expiresInSec: renewed.expiresIn };
    } catch (error) {
      throw decideOn(error, 'refresh');
    }
  }

  private async request(
    intent: 'read' | 'write',
    send: (client: TwitterApi) => Promise<TwitterResponse<unknown>>,
  ): Promise<XAnswer> {
    const client = new TwitterApi(this.credentials.accessToken, { plugins: [this.redirect()] });
    try {
      const response = await withDeadline(send(client));
      const body: unknown = response.data;
      // 200 with HTML or nothing at all is what a proxy or a maintenance page looks like: the library passes it on.
      if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        throw new ChannelError(
          { kind: 'transient', outcome: intent === 'write' ? 'unknown' : 'none' },
          'X answered something that is not JSON',
        );
      }
      return { body: body as Record<string, unknown>, rate: rateOf(response, new Date()) };
    } catch (error) {
      throw decideOn(error, intent);
    }
  }

  /** Sends every request, token refresh included, to the address in the settings, with a deadline over all of it. */
  private redirect(): ITwitterApiClientPlugin {
    const base = new URL(this.settings.baseUrl);
    return {
      onBeforeRequest: ({ computedParams, requestOptions }) => {
        computedParams.url.protocol = base.protocol;
        computedParams.url.host = base.host;
        requestOptions.agent = base.protocol === 'http:' ? httpAgent : httpsAgent;
        requestOptions.timeout = DEADLINE_MS;
        requestOptions.signal = AbortSignal.timeout(DEADLINE_MS);
      },
    };
  }
}

/** The abort signal ends the request; this ends the wait, should the library never settle. */
async function withDeadline<T>(request: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), DEADLINE_MS + 500);
  });
  try {
    return await Promise.race([request, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
