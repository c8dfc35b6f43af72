/** The closed sets that the wire knows. The same words stand in tables, events and screens (see ARCHITECTURE.md, "Words"). */

export const CONVERSATION_STATES = ['open', 'snoozed', 'closed', 'heard'] as const;
/**
 * `heard` is the hit of a search that nobody has taken up. `open` waits for us or for the customer; `snoozed` is out of sight until
 * a time or until the customer writes; `closed` is done until the customer writes again.
 */
export type ConversationState = (typeof CONVERSATION_STATES)[number];

export const REPLY_STATES = ['queued', 'sending', 'sent', 'failed', 'unknown'] as const;
/**
 * Where a reply is. `unknown`: the network may or may not have published it (a cut, a crash); it is looked for in our own
 * timeline before anything is sent again.
 */
export type ReplyState = (typeof REPLY_STATES)[number];

export const REPLY_HOLDS = ['customer_wrote', 'colleague_answered', 'part_failed'] as const;
/** Why a reply that waited for its time, or for the part before it, waits for a person to look again. */
export type ReplyHold = (typeof REPLY_HOLDS)[number];

/** Whether somebody else must agree before a reply leaves, and whether they did. */
export type ApprovalState = 'none' | 'pending' | 'approved' | 'declined';

export const UNDO_SECONDS = [0, 5, 10, 30] as const;
/** How long a public reply waits on the server, so that its author can take it back. */
export type UndoSeconds = (typeof UNDO_SECONDS)[number];

/** So long a claim may lie untouched before it frees itself; 0 for any time. */
export const CLAIM_MINUTES = [0, 5, 15, 30, 60] as const;
export type ClaimMinutes = (typeof CLAIM_MINUTES)[number];

/** Where a member has chosen nothing else. */
export const DEFAULT_UNDO_SECONDS: UndoSeconds = 10;

export const POLARITIES = ['negative', 'neutral', 'positive'] as const;
/** How a text feels, in one word. */
export type Polarity = (typeof POLARITIES)[number];

export const MENTION_KINDS = ['mention', 'reply', 'quote', 'comment', 'message', 'review', 'listening'] as const;
/** How a post reached us. */
export type MentionKind = (typeof MENTION_KINDS)[number];

const CONVERSATION_ACTIVITIES = [
  'claimed',
  'released',
  'closed',
  'reopened',
  'opened',
  'assigned',
  'snoozed',
  'woke',
  'labelled',
  'prioritised',
  'handed-over',
  'breached',
  'ruled',
  'concluded',
] as const;
/**
 * What a member (or, for `reopened`, the customer) did to a conversation; `opened`: made one of what a search had heard;
 * `assigned`: gave it to somebody else or to a team; `woke`: its snooze ended, by a member, its time or the customer;
 * `handed-over`: given on with a summary, or with all else of a member who left.
 * `breached`: its deadline went by; `ruled`: a rule acted; `concluded`: said whose fault it was and how it was put right.
 */
export type ConversationActivity = (typeof CONVERSATION_ACTIVITIES)[number];

/** What a quiet line tells: of a conversation, or what became of a promise of ours. */
export type Activity =
  | ConversationActivity
  | 'promise-kept'
  | 'promise-renegotiated'
  | 'promise-voided'
  | 'promise-reopened'
  | 'promise-broken'
  | StockActivity;

/** What became of a product that a customer waits for. */
export type StockActivity =
  | 'stock-watched'
  | 'stock-held'
  | 'stock-told'
  | 'stock-released'
  | 'stock-expired'
  | 'stock-collected'
  | 'stock-cancelled'
  | 'stock-reopened';

export const FAULTS = ['own', 'partner', 'external', 'customer', 'unknown', 'none'] as const;
/**
 * Whose fault a customer's problem was: ours, a partner's (who carries or makes for us), nobody's (weather), their own. `none`: it
 * was no problem, whatever the words sounded like.
 */
export type Fault = (typeof FAULTS)[number];

export const RECOVERIES = ['ignored', 'fixed', 'exceeded'] as const;
/** How a problem was put right: not at all or too late, as it should be, or beyond what was owed. */
export type Recovery = (typeof RECOVERIES)[number];

export const CHANNEL_STATUSES = [
  'ok',
  'degraded',
  'needs-sign-in',
  'quota',
  'stale',
  'paused',
  'disconnected',
] as const;
/**
 * A channel's health: `degraded` retries by itself, `needs-sign-in` waits for a person, `quota` waits
 * for the network's reset or for a higher limit of our own, `stale` is suspiciously silent. `paused` and
 * `disconnected` are a person's wish.
 */
export type ChannelStatus = (typeof CHANNEL_STATUSES)[number];

export const STATUS_REASONS = ['sign_in_ended', 'rate', 'quota', 'budget', 'no_answer', 'refused', 'silent'] as const;
/**
 * Why a channel is not well: the network ended our sign-in; asked us to wait; its quota is used up; our own monthly limit is
 * reached; it does not answer as it should; it refuses what we ask; far fewer posts came than usual.
 */
export type StatusReason = (typeof STATUS_REASONS)[number];

/** An account of ours, or a search for what others write. */
export type ChannelPurpose = 'account' | 'search';

/** What a hole in what was read is. See the entity `channel_gap`. */
export type GapLane = 'gap' | 'sweep' | 'outage' | 'lost';

/** Why there is a hole: more posts than one page, a look back for posts listed late, or why a poll did not get through. */
export type GapCause = 'paging' | 'late' | 'cut_off' | StatusReason;

export const MEMBER_ROLES = ['owner', 'admin', 'supervisor', 'agent', 'marketer'] as const;
/** What a member may do in a workspace. */
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const MEMBER_CHANGES = [
  'invited',
  'invitation-renewed',
  'invitation-revoked',
  'joined',
  'role-changed',
  'deactivated',
  'reactivated',
  'two-factor-reset',
] as const;
/** What is done to the people of a workspace. */
export type MemberChangeKind = (typeof MEMBER_CHANGES)[number];

export const ANSWER_LANGUAGES = ['da', 'sv', 'nb', 'en', 'de', 'fi', 'nl', 'fr', 'es', 'pl'] as const;
/** A language that somebody may answer customers in, as ISO 639-1. */
export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];

export const INBOX_VIEWS = [
  'open',
  'mine',
  'unassigned',
  'hot',
  'promises',
  'mentioned',
  'followed',
  'snoozed',
  'drafts',
  'sent',
  'problems',
  'closed',
  'listening',
] as const;
/**
 * The lists an agent works from. `hot`: waits, and is urgent by priority, by frustration weight or by a missed deadline;
 * `promises`: a promise of ours is open, or broken and nobody has seen to it;
 * `mentioned`: a note names me; `drafts`, `sent`: what I began, what I answered; `problems`: an answer that failed or is unknown.
 */
export type InboxView = (typeof INBOX_VIEWS)[number];

export const INBOX_ORDERS = ['urgent', 'deadline', 'newest', 'oldest'] as const;
/**
 * `urgent`: the frustration clock, see `frustrationOf`; `deadline`: whose deadline comes first; then by last activity, newest or
 * oldest first. In the first two, what has no answer or no deadline to wait for comes last, newest activity first.
 */
export type InboxOrder = (typeof INBOX_ORDERS)[number];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
/** How soon a person (or a rule) says that a conversation must be seen to. */
export type Priority = (typeof PRIORITIES)[number];

/** What a deadline is for: our first answer, the next one, or the end of the conversation. */
export type DeadlineKind = 'first-reply' | 'next-reply' | 'close';

export const COUNTRIES = ['DK', 'SE', 'NO', 'FI', 'DE'] as const;
/** Where a customer is at home: as colleagues said, else the country of the language they write. */
export type Country = (typeof COUNTRIES)[number];

export const LOCALES = ['da', 'sv', 'nb', 'en'] as const;
/** A language of the console. */
export type Locale = (typeof LOCALES)[number];

export const REPLY_REFUSALS = ['not_summoned', 'window_closed', 'blocked', 'locked', 'not_supported'] as const;
/**
 * Why a network does not let us answer a post: its author did not call on us; the time for an answer is over; the author has
 * blocked us; answers are switched off below it; the network or the channel cannot answer such a post.
 */
export type ReplyRefusal = (typeof REPLY_REFUSALS)[number];

export const POST_VISIBILITIES = ['public', 'private'] as const;
/** Who sees a post, and so who sees the answer to it. */
export type PostVisibility = (typeof POST_VISIBILITIES)[number];

/** A moment as ISO 8601 in UTC, e.g. `2026-11-22T13:50:00.000Z`. */
export type IsoDateTime = string;
