import { IsISO8601, IsUUID, MaxLength } from 'class-validator';
import type { MemberSummary } from './people';
import type { IsoDateTime } from './words';

/** A longer sentence is not looked into. */
export const MAX_PROMISE_LENGTH = 500;

export const PROMISE_STATES = ['proposed', 'open', 'kept', 'renegotiated', 'broken', 'void'] as const;
/**
 * Where a promise is. `proposed`: its reply has not gone out yet; `open`: the customer has it; `kept`: a reply of ours in time kept
 * it; `renegotiated`: the customer was told another time in time, which is a promise of its own; `broken`: its time went by;
 * `void`: it was never made, or has become pointless. See docs/promises.md.
 */
export type PromiseState = (typeof PROMISE_STATES)[number];

/** What a reply promises, as its author said it. */
export interface ReplyPromise {
  /** The sentence that makes it. */
  text: string;
  dueAt: IsoDateTime;
  /** The sentence does not say when: the time is ours. */
  isAssumed: boolean;
}

export interface PromiseSummary extends ReplyPromise {
  id: string;
  /** The reply that made it; null where that was taken back. */
  replyId: string | null;
  state: PromiseState;
  /** Who is to keep it; null for whoever has the conversation. */
  owner: MemberSummary | null;
  /** There is nothing more to do about it. A broken promise stays broken, but somebody has seen to it. */
  isSettled: boolean;
}

/** What a row shows of its conversation's promises: the one that comes first, a broken one before all others. */
export interface RowPromise {
  dueAt: IsoDateTime;
  isBroken: boolean;
}

/** `GET /api/promises/hours`: by what promised times are counted, for the months to come. */
export interface PromiseHours {
  timeZone: string;
  week: { from: number; to: number }[][];
  closedDays: string[];
}

export class PromiseRequest {
  @IsUUID()
  promiseId!: string;
}

/** The customer has been told another time. */
export class RenegotiatePromiseRequest extends PromiseRequest {
  @IsISO8601({ strict: true })
  @MaxLength(40)
  dueAt!: IsoDateTime;
}
