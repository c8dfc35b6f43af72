import type { ActivityEntry, NoteEntry, ReplyEntry } from './timeline';
import type { MemberSummary } from './people';
import type { ConversationState, Country, IsoDateTime, Polarity, ReplyState } from './words';

export const CUSTOMER_FIELD_KINDS = ['text', 'number', 'date', 'choice'] as const;
/** What a field of a workspace's own holds. A date is `2026-11-22`; a choice is one of the field's. */
export type CustomerFieldKind = (typeof CUSTOMER_FIELD_KINDS)[number];
export type CustomerFieldValue = string | number;

/** Something that a workspace keeps of each of its customers. */
export interface CustomerField {
  id: string;
  name: string;
  kind: CustomerFieldKind;
  choices: string[];
}

/** One of a customer's handles. */
export interface CustomerHandle {
  id: string;
  network: string;
  handle: string;
  name: string;
  profileUrl: string | null;
  followers: number | null;
  bio: string | null;
  firstSeenAt: IsoDateTime;
}

/** A short fact about a customer, for as long as it holds. */
export interface CustomerNote {
  id: string;
  text: string;
  by: MemberSummary;
  createdAt: IsoDateTime;
  expiresAt: IsoDateTime;
  /** The post that says so, and the conversation it is in. */
  source: { mentionId: string; conversationId: string } | null;
}

/** Two customers that were made one, as long as that can be undone. */
export interface CustomerMergeEntry {
  id: string;
  handles: { network: string; handle: string; name: string }[];
  by: MemberSummary;
  at: IsoDateTime;
  undoUntil: IsoDateTime;
}

/** `GET /api/customers/:id`: everything about a person, by any of their handles. */
export interface CustomerDetail {
  id: string;
  version: number;
  /** As colleagues call them, else as the network does. */
  name: string;
  nameOverride: string | null;
  country: Country | null;
  email: string | null;
  phone: string | null;
  adviser: MemberSummary | null;
  deputy: MemberSummary | null;
  fields: Record<string, CustomerFieldValue>;
  /** The fields that the workspace keeps, in order. */
  fieldList: CustomerField[];
  handles: CustomerHandle[];
  counts: { open: number; closed: number };
  firstSeenAt: IsoDateTime;
  lastSeenAt: IsoDateTime | null;
  notes: CustomerNote[];
  merges: CustomerMergeEntry[];
  /** The latest conversations, over all handles. */
  history: CustomerConversation[];
}

/** One of a customer's conversations. */
export interface CustomerConversation {
  id: string;
  state: ConversationState;
  excerpt: string;
  polarity: Polarity;
  lastActivityAt: IsoDateTime;
  channelId: string;
  assignee: MemberSummary | null;
  mentionCount: number;
  /** What became of our latest answer; null when there is none. */
  replyState: ReplyState | null;
  createdAt: IsoDateTime;
}

/** `GET /api/customers/:id/conversations` */
export interface CustomerConversationPage {
  conversations: CustomerConversation[];
  nextCursor: string | null;
}

/** What we did for a customer, in any of their conversations. */
export interface CustomerEvent {
  conversationId: string;
  entry: ReplyEntry | NoteEntry | ActivityEntry;
}

/** `GET /api/customers/:id/timeline`: newest first. */
export interface CustomerTimelinePage {
  events: CustomerEvent[];
  nextCursor: string | null;
}

export const SUGGESTION_REASONS = ['email', 'phone', 'handle', 'self-stated', 'name'] as const;
/** Why two customers may be the same person. `name` is why somebody found them who looked. */
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

/** Somebody who may be the same person. */
export interface CustomerSuggestion {
  customerId: string;
  name: string;
  handles: { network: string; handle: string }[];
  reason: SuggestionReason;
  /** What they share: the address, the number, the handle, or what was said. */
  evidence: string;
  lastSeenAt: IsoDateTime | null;
}
