import type { ChannelRequest } from './channel-request.entity';

/** What connecting an account takes, whichever way the person signs in. */
export interface ConnectionInput {
  network: string;
  settings: Record<string, string>;
  pollIntervalMs: number | null;
  monthlyBudgetMicros: string | null;
  /** The channel to connect again, or null for a new one. */
  channelId: string | null;
}

/** What a request carries, by its kind. It is sealed from the moment it leaves the agent app. */
export interface ChannelRequestInputs {
  connect: ConnectionInput & { credentials: Record<string, string> };
  'begin-sign-in': ConnectionInput & {
    /** What was asked by the sign-in's fields: an app's keys, an instance. */
    app: Record<string, string>;
    redirectUri: string;
    /** What the channel needs when the person is back; written by ingestion. */
    pending?: unknown;
  };
  /** `answer` is the query of the redirect. */
  'finish-sign-in': { beginRequestId: string; answer: Record<string, string> };
  test: Record<string, never>;
  'add-samples': Record<string, never>;
}

/** What a request's input is sealed with: it opens for this request alone. */
export function requestContext(request: Pick<ChannelRequest, 'workspaceId' | 'id'>): string {
  return `${request.workspaceId}|channel-request|${request.id}`;
}
