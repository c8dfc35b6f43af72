import type { ConversationPresence, Presence, PresentMember } from '@genklang/contract';

/** What one console said last, and until when it is believed. */
export interface PresenceEntry {
  memberId: string;
  conversationId: string;
  presence: Presence;
  untilMs: number;
}

const STRENGTH = { idle: 0, viewing: 1, typing: 2 } as const satisfies Record<Presence, number>;

/** Who has what open now. A member with several consoles is there once, with what they do most. */
export function gatherPresence(entries: Iterable<PresenceEntry>, nowMs: number): Map<string, PresentMember[]> {
  const byConversation = new Map<string, Map<string, Presence>>();
  for (const { memberId, conversationId, presence, untilMs } of entries) {
    if (untilMs <= nowMs) {
      continue;
    }
    const members = byConversation.get(conversationId) ?? new Map<string, Presence>();
    const known = members.get(memberId);
    if (known === undefined || STRENGTH[presence] > STRENGTH[known]) {
      members.set(memberId, presence);
    }
    byConversation.set(conversationId, members);
  }
  return new Map(
    [...byConversation].map(([id, members]) => [
      id,
      [...members]
        .map(([memberId, presence]) => ({ memberId, presence }))
        .sort((left, right) => left.memberId.localeCompare(right.memberId)),
    ]),
  );
}

/** Conversations where something differs, as they stand now; one that was left has nobody. */
export function diffPresence(
  before: ReadonlyMap<string, PresentMember[]>,
  now: ReadonlyMap<string, PresentMember[]>,
): ConversationPresence[] {
  const ids = new Set([...before.keys(), ...now.keys()]);
  return [...ids].flatMap((conversationId) => {
    const members = now.get(conversationId) ?? [];
    return isSame(before.get(conversationId) ?? [], members) ? [] : [{ conversationId, members }];
  });
}

function isSame(left: PresentMember[], right: PresentMember[]): boolean {
  return (
    left.length === right.length &&
    left.every((member, index) => {
      const other = right[index];
      return other?.memberId === member.memberId && other.presence === member.presence;
    })
  );
}
