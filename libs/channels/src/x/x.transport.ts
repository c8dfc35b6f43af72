import { TwitterApi } from 'twitter-api-v2';
import type { ITwitterApiClientPlugin } from 'twitter-api-v2';
import { ChannelError } from '../channel-error';
import type { HttpIntent } from '../http/channel-http';
import type { Outbound } from '../http/outbound';
import { decideOn } from './x.errors';
import { hasKeys } from './x.settings';
import type { XApp, XCredentials, XSettings } from './x.settings';

/**
 * A whole answer, body included, must be here by then. The library's own time-out only bounds silence. What it could show us of
 * a body that grows (its debug handler) leaves listeners on every socket, so time alone bounds the size.
 */
const DEADLINE_MS = 10_000;

/** The way to X: twitter-api-v2, used as transport only, sent to the address in the settings. */
export class XTransport {
  constructor(
    private readonly outbound: Outbound,
    private readonly settings: XSettings,
  ) {}

  /** As an account of X. */
  async askAs<T>(
    credentials: XCredentials,
    intent: HttpIntent,
    ask: (api: TwitterApi) => Promise<T>,
    { deadlineMs = DEADLINE_MS }: { deadlineMs?: number } = {},
  ): Promise<T> {
    const options = this.options(deadlineMs);
    return await this.ask(intent, deadlineMs, () => {
      const { accessToken } = credentials;
      if (!hasKeys(credentials)) {
        return ask(new TwitterApi(accessToken, options));
      }
      const { appKey, appSecret, accessSecret } = credentials;
      return ask(new TwitterApi({ appKey, appSecret, accessToken, accessSecret }, options));
    });
  }

  /** As the operator's app, to be granted tokens. */
  async askAsApp<T>({ clientId, clientSecret }: XApp, ask: (api: TwitterApi) => Promise<T>): Promise<T> {
    const options = this.options(DEADLINE_MS);
    return await this.ask('refresh', DEADLINE_MS, () => ask(new TwitterApi({ clientId, clientSecret }, options)));
  }

  private async ask<T>(intent: HttpIntent, deadlineMs: number, send: () => Promise<T>): Promise<T> {
    try {
      return await withDeadline(send(), deadlineMs);
    } catch (error) {
      throw decideOn(error, intent);
    }
  }

  /**
   * Nothing is compressed: the library reads compressed answers through a stream whose errors nobody hears, and an error that
   * nobody hears ends the process.
   */
  private options(deadlineMs: number): { plugins: ITwitterApiClientPlugin[]; compression: 'identity' } {
    const base = new URL(this.settings.baseUrl);
    this.outbound.check(base);
    const plugin: ITwitterApiClientPlugin = {
      onBeforeRequest: ({ computedParams, requestOptions }) => {
        computedParams.url.protocol = base.protocol;
        computedParams.url.host = base.host;
        requestOptions.headers = { ...requestOptions.headers, 'accept-encoding': 'identity' };
        requestOptions.agent = base.protocol === 'http:' ? this.outbound.agents.http : this.outbound.agents.https;
        requestOptions.timeout = deadlineMs;
        requestOptions.signal = AbortSignal.timeout(deadlineMs);
      },
      onAfterRequest: ({ response }) => {
        const encoding: unknown = response.headers['content-encoding'] ?? 'identity';
        if (encoding !== 'identity') {
          throw new Error('X compressed its answer, which was not asked for');
        }
      },
    };
    return { plugins: [plugin], compression: 'identity' };
  }
}

/** 200 with HTML or nothing at all is what a proxy or a maintenance page looks like: the library passes it on. */
export function notJson(intent: HttpIntent): ChannelError {
  const outcome = intent === 'read' ? 'none' : 'unknown';
  return new ChannelError({ kind: 'transient', outcome }, 'X answered something that is not JSON');
}

/** The abort signal ends the request; this ends the wait, should the library never settle. */
async function withDeadline<T>(request: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), deadlineMs + 500);
  });
  try {
    return await Promise.race([request, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
