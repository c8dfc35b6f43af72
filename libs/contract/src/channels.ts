import type { FieldError } from './errors';
import type { ChannelSummary } from './inbox';
import type { ListeningQuery } from './network';
import type { ChannelStatus, GapCause, GapLane, IsoDateTime, StatusReason } from './words';

/** Up to where a channel is known to be complete, and what is missing before. */
export interface ChannelContinuity {
  channelId: string;
  status: ChannelStatus;
  statusReason: StatusReason | null;
  /** Everything until then has been read, but for the holes; null before the first poll. */
  completeTo: IsoDateTime | null;
  /** Holes that are open now, newest first; look-backs are no holes. */
  openHoles: LedgerHole[];
  lastSuccessAt: IsoDateTime | null;
  lastPostAt: IsoDateTime | null;
  nextPollAt: IsoDateTime | null;
}

/** A stretch of a stream that was or is unread. `from` or `to` is null where an end is not known (yet). */
export interface LedgerHole {
  id: string;
  stream: string;
  lane: GapLane;
  cause: GapCause;
  from: IsoDateTime | null;
  to: IsoDateTime | null;
  /** Posts that were read into it so far. */
  filled: number;
  openedAt: IsoDateTime;
  closedAt: IsoDateTime | null;
}

/** What a channel may use and has used. Money is in millionths of a US dollar, by the network's price list: an estimate. */
export interface ChannelBudget {
  rate: { limit: number | null; remaining: number; resetAt: IsoDateTime } | null;
  requestsToday: number;
  spentThisMonthMicros: number;
  /** What the month will have cost if it goes on like this; null in its first hours. */
  forecastMicros: number | null;
  monthlyBudgetMicros: number | null;
}

/** A channel as its settings page shows it. Secrets are not among the settings. */
export interface ChannelDetail {
  summary: ChannelSummary;
  continuity: ChannelContinuity;
  budget: ChannelBudget;
  settings: Record<string, string>;
  search: ListeningQuery | null;
  accountChannelId: string | null;
  credentialsExpireAt: IsoDateTime | null;
  /** The path on the ingestion app to which the network may send posts; null where it sends none. */
  hookPath: string | null;
  /** What the network said when it last failed us. */
  lastError: string | null;
  createdAt: IsoDateTime;
}

/** The whole ledger of a channel: what is proven, what was missing, how it was, what it used. */
export interface ChannelLedger {
  channel: ChannelDetail;
  streams: { name: string; coveredFrom: IsoDateTime; coveredTo: IsoDateTime | null }[];
  /** Open holes first, then closed ones, newest first. */
  holes: LedgerHole[];
  health: { status: ChannelStatus; reason: StatusReason | null; since: IsoDateTime }[];
  /** A row for each of the last days on which the channel was used; `day` is `YYYY-MM-DD` in UTC. */
  usage: { day: string; requests: number; posts: number; replies: number; costMicros: number }[];
}

/** What takes a network to answer, and so is done by the ingestion app. */
export type ChannelRequestKind = 'connect' | 'begin-sign-in' | 'finish-sign-in' | 'test' | 'add-samples';

export type ChannelRequestState = 'queued' | 'working' | 'done' | 'failed';

/** How a request to a network went. */
export type ChannelRequestResult =
  | { kind: 'connected'; channelId: string; name: string; isNew: boolean }
  /** Where the person signs in on the network's own page. */
  | { kind: 'sign-in'; url: string }
  /** The sign-in holds; when the newest post that addresses us was written, and how long the network took to answer. */
  | { kind: 'tested'; name: string; lastMentionAt: IsoDateTime | null; tookMs: number }
  | { kind: 'failed'; reason: ChannelRequestFailure; detail: string | null; fields: FieldError[] };

/** `fields`: what was given is not right; `refused`: the network does not know us; `no_answer`: it may work later. */
export type ChannelRequestFailure = 'fields' | 'refused' | 'no_answer' | 'unsupported' | 'expired' | 'internal';

/** A request to a network, as its progress is shown. */
export interface ChannelRequestSummary {
  id: string;
  kind: ChannelRequestKind;
  state: ChannelRequestState;
  result: ChannelRequestResult | null;
}
