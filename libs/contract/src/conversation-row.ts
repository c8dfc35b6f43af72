import type { AuthorSummary, MemberSummary } from './people';
import type { RowPromise } from './promises';
import type {
  ConversationState,
  Country,
  DeadlineKind,
  Fault,
  IsoDateTime,
  MentionKind,
  Polarity,
  Priority,
  ReplyState,
} from './words';

/** One row of the inbox list. `version` grows with each change: a row never replaces one with a higher version. */
export interface ConversationRow {
  id: string;
  version: number;
  channelId: string;
  /** The public thread. Conversations with the same one show the same posts. */
  threadId: string;
  state: ConversationState;
  customer: AuthorSummary;
  assignee: MemberSummary | null;
  kind: MentionKind;
  /** The customer's latest words, at most 280 characters. */
  excerpt: string;
  language: string;
  polarity: Polarity;
  score: number;
  /** The most people the conversation's posts may have reached (views where known, else followers), or null. */
  reach: number | null;
  mentionCount: number;
  lastMentionAt: IsoDateTime;
  lastActivityAt: IsoDateTime;
  /** When the oldest customer post that we have not answered was written; null when nothing waits for us. */
  waitingSince: IsoDateTime | null;
  /** The state of our latest reply, or null when we have not answered. */
  replyState: ReplyState | null;
  /** Since when a reply of ours waits for somebody else's agreement; null where none does. */
  approvalSince: IsoDateTime | null;
  labelIds: string[];
  teamId: string | null;
  priority: Priority;
  /** Until when it is out of sight; null for until the customer writes. Says nothing unless it is snoozed. */
  snoozedUntil: IsoDateTime | null;
  country: Country | null;
  /** How fast frustration grows while it waits, see `frustrationOf`. */
  weight: number;
  deadline: RowDeadline | null;
  /** What we have promised and must see to. */
  promise: RowPromise | null;
  /** The problem that the customer came with; null where they wrote nothing unhappy, or it was none. */
  problem: RowProblem | null;
}

/** A problem of a customer, and whose fault it was, once somebody has said so. */
export interface RowProblem {
  fault: Fault | null;
}

/** By when something is due, by the service-level policy that holds for the conversation. */
export interface RowDeadline {
  kind: DeadlineKind;
  at: IsoDateTime;
  /** It was missed, and that has been noted. */
  isBreached: boolean;
}
