/** The closed sets that the wire knows. The same words stand in tables, events and screens (see ARCHITECTURE.md, "Words"). */

export const CONVERSATION_STATES = ['open', 'closed'] as const;
/** `open` waits for us or for the customer; `closed` is done until the customer writes again. */
export type ConversationState = (typeof CONVERSATION_STATES)[number];

export const REPLY_STATES = ['queued', 'sending', 'sent', 'failed', 'unknown'] as const;
/**
 * Where a reply is. `unknown`: the network may or may not have published it (a cut, a crash); it is looked for in our own
 * timeline before anything is sent again.
 */
export type ReplyState = (typeof REPLY_STATES)[number];

export const POLARITIES = ['negative', 'neutral', 'positive'] as const;
/** How a text feels, in one word. */
export type Polarity = (typeof POLARITIES)[number];

export const MENTION_KINDS = ['mention', 'reply', 'quote', 'comment', 'message', 'review', 'listening'] as const;
/** How a post reached us. */
export type MentionKind = (typeof MENTION_KINDS)[number];

export const ACTIVITIES = ['claimed', 'released', 'closed', 'reopened'] as const;
/** What a member (or, for `reopened`, the customer) did to a conversation. */
export type Activity = (typeof ACTIVITIES)[number];

export const CHANNEL_STATUSES = ['ok', 'degraded', 'needs-sign-in', 'quota', 'paused'] as const;
/** A channel's health: `degraded` retries by itself, `needs-sign-in` waits for a person, `quota` waits for the network's reset. */
export type ChannelStatus = (typeof CHANNEL_STATUSES)[number];

export const MEMBER_ROLES = ['owner', 'admin', 'supervisor', 'agent', 'marketer'] as const;
/** What a member may do in a workspace. */
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const INBOX_VIEWS = ['open', 'mine', 'unassigned', 'closed'] as const;
/** The lists an agent works from. */
export type InboxView = (typeof INBOX_VIEWS)[number];

export const INBOX_ORDERS = ['newest', 'oldest'] as const;
/** By last activity, newest or oldest first. */
export type InboxOrder = (typeof INBOX_ORDERS)[number];

/** A moment as ISO 8601 in UTC, e.g. `2026-11-22T13:50:00.000Z`. */
export type IsoDateTime = string;
