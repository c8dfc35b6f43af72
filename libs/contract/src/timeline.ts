import type { PostMedia, QuotedPost } from './media';
import type { MentionSentiment } from './mention-sentiment';
import type { AuthorSummary, MemberSummary } from './people';
import type { PromiseSummary } from './promises';
import type { RemedySummary } from './remedies';
import type {
  Activity,
  ApprovalState,
  IsoDateTime,
  MentionKind,
  PostVisibility,
  Fault,
  Priority,
  Recovery,
  ReplyHold,
  ReplyState,
} from './words';

interface TimelineBase {
  id: string;
  version: number;
  /** The network's time for mentions, ours for everything else. The timeline is ordered by (at, id). */
  at: IsoDateTime;
}

/** Public numbers of a post, null where the network does not tell. */
export interface PostMetrics {
  views: number | null;
  likes: number | null;
  reposts: number | null;
  replies: number | null;
}

/** A post that reached us. Its author may be another customer in the same thread. */
export interface MentionEntry extends TimelineBase {
  type: 'mention';
  author: AuthorSummary;
  kind: MentionKind;
  text: string;
  language: string;
  url: string | null;
  isEdited: boolean;
  /** Gone from the network: its words are gone from here, too. */
  isDeleted: boolean;
  visibility: PostVisibility;
  /** Stars from 1 to 5 of a review. */
  rating: number | null;
  sentiment: MentionSentiment;
  metrics: PostMetrics;
  /** The network's id of this post, and of the one that it answers: whichever comes first, they find each other. */
  postId: string;
  parentPostId: string | null;
  quoted: QuotedPost | null;
  media: PostMedia[];
}

/** Why a reply failed, as a code that the console translates, and the network's own words where it gave any. */
export interface ReplyFailure {
  code:
    | 'rejected'
    | 'duplicate'
    | 'not_allowed'
    | 'blocked'
    | 'window_closed'
    | 'gone'
    | 'needs_sign_in'
    | 'over_budget'
    | 'unsupported'
    /** The account was connected before pictures were: it must be connected again for them. */
    | 'pictures_not_granted'
    /** A supervisor did not let it go; the reason is theirs. */
    | 'declined';
  detail: string | null;
}

/** A reply that needed somebody else's agreement, and what became of it. */
export interface ReplyApproval {
  state: Exclude<ApprovalState, 'none'>;
  by: MemberSummary | null;
}

/** What we publish. */
export interface ReplyEntry extends TimelineBase {
  type: 'reply';
  /** Null for an answer that was given on the network itself. */
  member: MemberSummary | null;
  text: string;
  state: ReplyState;
  /** The public post, once sent. */
  url: string | null;
  /** The network's id of it, once sent. */
  postId: string | null;
  inReplyToMentionId: string;
  clientKey: string;
  failure: ReplyFailure | null;
  attempts: number;
  /** A rule sent it: no person of ours has answered by it. */
  isAutomated: boolean;
  /** When a reply that nobody has tried to send goes out; null once it was tried, or while it waits for something else. */
  goesAt: IsoDateTime | null;
  /** Whether a person chose that time; else it is the time to undo. */
  isScheduled: boolean;
  hold: ReplyHold | null;
  /** Who sees it, where its author chose. */
  visibility: PostVisibility | null;
  /** The part of the same answer that goes before this one. */
  parentReplyId: string | null;
  approval: ReplyApproval | null;
  /** The pictures that go with it. */
  media: PostMedia[];
  /** What it promises, and what became of it. */
  promises: PromiseSummary[];
  /** What it gives to put something right. */
  remedy: RemedySummary | null;
}

/** What only colleagues see. */
export interface NoteEntry extends TimelineBase {
  type: 'note';
  member: MemberSummary;
  text: string;
  clientKey: string;
}

/** What a quiet line tells beside who did it: names as they were then. */
export interface ActivityDetail {
  /** To whom it was given; null where nobody has it any more. */
  to?: string | null;
  until?: IsoDateTime | null;
  added?: string[];
  removed?: string[];
  priority?: Priority;
  /** Why it was given: its customer's adviser, their deputy, or whoever has room. */
  why?: 'adviser' | 'deputy' | 'automatic';
  /** The name of the rule that did it. */
  rule?: string;
  /** What was promised; `until` says by when, or the new time. */
  promise?: string;
  /** What the customer waits for; `until` says how long, or until when it is kept for them. */
  product?: string;
  quantity?: number;
  /** It was kept, but not in time. */
  isLate?: true;
  /** After so long without work on it a claim ended. */
  minutes?: number;
  fault?: Fault;
  /** What a colleague says of how it was put right, and their words for it. */
  recovery?: Recovery;
  reason?: string;
}

/** One quiet line: somebody claimed, released, closed or reopened. `member` is null when the customer's post or time did it. */
export interface ActivityEntry extends TimelineBase {
  type: 'activity';
  member: MemberSummary | null;
  activity: Activity;
  detail: ActivityDetail | null;
}

export type TimelineEntry = MentionEntry | ReplyEntry | NoteEntry | ActivityEntry;

/**
 * An entry and where it is shown: in its own conversation, and, when it is a public post, in every conversation of the same
 * thread. A thread may have thousands of them, so it is named, not listed.
 */
export interface TimelineChange {
  conversationId: string;
  threadId: string | null;
  entry: TimelineEntry;
}
