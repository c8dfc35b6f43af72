import type {
  Activity,
  ApprovalState,
  ChannelStatus,
  IsoDateTime,
  MemberRole,
  MentionKind,
  ReplyHold,
  Priority,
  ReplyState,
  UndoSeconds,
  ChannelPurpose,
  PostVisibility,
  ReplyRefusal,
  StatusReason,
} from './words';
import type { NetworkDescriptor } from './network';
import type { LengthRule } from './length';
import type { PictureRule } from './pictures';
import type { PromiseSummary } from './promises';
import type { PostMedia, QuotedPost } from './media';
import type { MentionSentiment } from './mention-sentiment';
import type { ConversationRow } from './conversation-row';
import type { FirstRun } from './first-run';
import type { MemberMark } from './inbox-filter';
import type { Label, Team } from './labels';
import type { AuthorSummary, Colleague, MemberSummary } from './people';
import type { SavedView } from './saved-views';

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
  /** It was kept, but not in time. */
  isLate?: true;
  /** After so long without work on it a claim ended. */
  minutes?: number;
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

/** What the console needs to know of a channel: how to draw it, and what its network allows. */
export interface ChannelSummary {
  id: string;
  version: number;
  /** The network's stable id; the console never branches on it. */
  network: string;
  networkName: string;
  /** The account, e.g. `@havblik`. */
  name: string;
  status: ChannelStatus;
  /** Null when all is well. */
  statusReason: StatusReason | null;
  purpose: ChannelPurpose;
  /** Where this network takes answers; `none` for one that is only read. */
  replies: NetworkDescriptor['replies'];
  /** Whether an answer may go on in an answer to itself. */
  hasThreads: boolean;
  /** What pictures an answer takes along; null where it takes none. */
  pictures: PictureRule | null;
  /** The network's mark: an SVG path in a 24 x 24 box, drawn white on the colour. */
  badge: { path: string; colour: string };
  replyLength: LengthRule;
  lastSuccessAt: IsoDateTime | null;
  pollIntervalMs: number;
  /** Made up, to try the inbox with: nothing is read and nothing is sent. */
  isSample: boolean;
}

/** Conversations in the views that are counted, each up to {@link COUNT_LIMIT}. */
export interface InboxCounts {
  open: number;
  mine: number;
  unassigned: number;
  hot: number;
  /** With a promise that is due within a day, or broken. */
  promises: number;
  /** Of those, with a broken one. */
  brokenPromises: number;
  mentioned: number;
  snoozed: number;
  drafts: number;
  problems: number;
  /** The saved views that the member sees, by id. */
  saved: Record<string, number>;
}

/** A count that reached this limit is shown as "999+". */
export const COUNT_LIMIT = 1000;

/**
 * A page of the list. `seq` is the workspace's sequence number at or before which the rows were read; `sortedAt` the moment for
 * which the frustration clock was read, the same on every page of one list; `marks` the member's own marks on the rows.
 */
export interface InboxPage {
  seq: number;
  sortedAt: IsoDateTime;
  rows: ConversationRow[];
  marks: MemberMark[];
  nextCursor: string | null;
}

/** An opened conversation: its row, the newest entries (oldest first), and the customer. */
export interface ConversationDetail {
  seq: number;
  row: ConversationRow;
  mark: MemberMark;
  entries: TimelineEntry[];
  /** Ask for entries before this cursor; null when the first entry is here. */
  earlierCursor: string | null;
  customer: AuthorSummary & { bio: string | null; profileUrl: string | null; firstSeenAt: IsoDateTime };
  /** Whether our channel may answer the customer's latest post, and if not, why. */
  canReply: boolean;
  cannotReplyReason: ReplyRefusal | 'deleted' | null;
  /** Until when the network takes an answer; null for no end. */
  replyUntil: IsoDateTime | null;
}

/** Earlier entries of a timeline, oldest first. */
export interface TimelinePage {
  entries: TimelineEntry[];
  earlierCursor: string | null;
}

/** How a member answers. `needsApproval` is not theirs to change. */
export interface MemberSettings {
  undoSeconds: UndoSeconds;
  needsApproval: boolean;
}

/** Who is signed in, where, and with what. */
export interface SessionInfo {
  member: MemberSummary & { email: string; role: MemberRole };
  workspace: { id: string; name: string };
  /** What the member has chosen for themselves. */
  settings: MemberSettings;
  /** What the member's replies end with; empty for nothing. */
  signature: string;
  /** Whether links in posts are shown with what their pages say of themselves. */
  linkPreviews: boolean;
  members: Colleague[];
  channels: ChannelSummary[];
  counts: InboxCounts;
  labels: Label[];
  teams: Team[];
  savedViews: SavedView[];
  /** For those who set the workspace up, until all is done; null for everybody else. */
  firstRun: FirstRun | null;
  /** What was written before the member came is not unread. */
  joinedAt: IsoDateTime;
  seq: number;
}

/**
 * What changed between two sequence numbers, as the entities stand now: applying a batch twice, or a newer one first,
 * ends in the same state. `conversationsRemoved` were merged into others.
 */
export interface InboxBatch {
  fromSeq: number;
  toSeq: number;
  conversations: ConversationRow[];
  conversationsRemoved: string[];
  timeline: TimelineChange[];
  /** Replies that were the same as another one: read on the network before we knew that ours was sent. */
  entriesRemoved: string[];
  channels: ChannelSummary[];
  /** Customers of whom something is known now that was not, or who became one or two. */
  customersChanged: string[];
  /** The member's own marks; only in the answer to what one console missed, as a push they go to the member alone. */
  marks: MemberMark[];
  /** Members, labels, teams or saved views have changed: ask for the session again. */
  isSessionStale: boolean;
}

/** The answer to a console that asks what it missed. */
export type SyncAnswer = { kind: 'batch'; batch: InboxBatch } | { kind: 'resync'; seq: number };
