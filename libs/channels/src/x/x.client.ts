import type { TwitterApi, TwitterResponse } from 'twitter-api-v2';
import type { HttpIntent } from '../http/channel-http';
import { asObject } from '../json-reader';
import type { Json } from '../json-reader';
import type { RateState } from '../post';
import { rateOf, XRefusal } from './x.errors';
import { isOfNaming, POST_PARAMETERS } from './x.fields';
import type { XNaming } from './x.fields';
import type { XCredentials } from './x.settings';
import { notJson } from './x.transport';
import type { XTransport } from './x.transport';

const UPLOAD_DEADLINE_MS = 60_000;

/** A JSON object that X answered, and what it said of its rate. */
export interface XAnswer {
  body: Json;
  rate: RateState | null;
}

/** Which names X was found to understand; shared by all clients of one address. */
export interface XDialect {
  naming: XNaming;
}

/** Requests to X as an account: our own reading of what came back. */
export class XClient {
  constructor(
    private readonly transport: XTransport,
    private readonly credentials: XCredentials,
    private readonly dialect: XDialect,
  ) {}

  /** Posts, with all that we read of them, in the names that this X understands. */
  async getPosts(path: string, params: Record<string, string>): Promise<XAnswer> {
    const { naming } = this.dialect;
    try {
      return await this.get(path, { ...POST_PARAMETERS[naming], ...params });
    } catch (error) {
      if (!(error instanceof XRefusal) || !error.parameters.some(isOfNaming)) {
        throw error;
      }
      const other = naming === 'tweet' ? 'post' : 'tweet';
      const answer = await this.get(path, { ...POST_PARAMETERS[other], ...params });
      this.dialect.naming = other;
      return answer;
    }
  }

  async get(path: string, params: Record<string, string>): Promise<XAnswer> {
    return read(
      await this.transport.askAs(this.credentials, 'read', (api) => api.v2.get(path, params, { fullResponse: true })),
      'read',
    );
  }

  async post(path: string, body: Json): Promise<XAnswer> {
    return read(
      await this.transport.askAs(this.credentials, 'write', (api) => api.v2.post(path, body, { fullResponse: true })),
      'write',
    );
  }

  /** What comes before a post; a picture may take its time. */
  async upload(path: string, body: Json): Promise<XAnswer> {
    const ask = (api: TwitterApi): Promise<TwitterResponse<unknown>> => api.v2.post(path, body, { fullResponse: true });
    return read(
      await this.transport.askAs(this.credentials, 'write', ask, { deadlineMs: UPLOAD_DEADLINE_MS }),
      'write',
    );
  }
}

function read(response: TwitterResponse<unknown>, intent: HttpIntent): XAnswer {
  const body = asObject(response.data);
  if (!body) {
    throw notJson(intent);
  }
  return { body, rate: rateOf(response, new Date()) };
}
