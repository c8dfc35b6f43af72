export const PRESENCES = ['viewing', 'typing', 'idle'] as const;
/** What a member does with an open conversation; `idle`: the page is out of sight. */
export type Presence = (typeof PRESENCES)[number];

/** A console says so again this often, and is believed for twice as long. */
export const PRESENCE_HEARTBEAT_MS = 15_000;
export const PRESENCE_LIFE_MS = 30_000;
/** So long after the last key somebody no longer types. */
export const TYPING_LIFE_MS = 5_000;

/** A member who has a conversation open. */
export interface PresentMember {
  memberId: string;
  presence: Presence;
}

/** Everybody who has a conversation open now. */
export interface ConversationPresence {
  conversationId: string;
  members: PresentMember[];
}

/** Pushed when somebody comes, goes, or begins to write. `isWhole`: whatever is not named is open nowhere. */
export interface PresenceChange {
  isWhole: boolean;
  conversations: ConversationPresence[];
}
