import type { NetworkDescriptor } from './network';
import type { LengthRule } from './length';
import type { PictureRule } from './pictures';
import type { ConversationRow } from './conversation-row';
import type { FirstRun } from './first-run';
import type { MemberMark } from './inbox-filter';
import type { UnreadBulletin } from './bulletins';
import type { Label, Team } from './labels';
import type { AuthorSummary, Colleague, MemberSummary } from './people';
import type { SavedView } from './saved-views';
import type { TimelineChange, TimelineEntry } from './timeline';
import type {
  ChannelPurpose,
  ChannelStatus,
  IsoDateTime,
  MemberRole,
  ReplyRefusal,
  StatusReason,
  UndoSeconds,
} from './words';

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
  /** Whether a conversation about a problem closes only when somebody has said whose fault it was. */
  asksFault: boolean;
  members: Colleague[];
  channels: ChannelSummary[];
  counts: InboxCounts;
  labels: Label[];
  teams: Team[];
  savedViews: SavedView[];
  /** What the member is to read and has not read, the newest first. */
  unreadBulletins: UnreadBulletin[];
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
