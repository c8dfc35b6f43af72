import { REMEDY_KINDS } from '@genklang/contract';
import type { LimitedRole, RemedyKind, RemedyLimit } from '@genklang/contract';

/** What was given already, in hundredths of the currency, where limits count it. */
export interface RemediesGiven {
  conversation: number;
  customer: number;
  member: number;
}

/** Of whoever has no limit. */
export const NO_LIMIT: RemedyLimit = {
  kinds: [...REMEDY_KINDS],
  perConversation: null,
  perCustomer: null,
  perMember: null,
};

/**
 * What a role may give before a workspace has decided: enough for a small kindness (PRODUCT's example is 200 kr.), little enough
 * that nobody is sorry for it.
 */
export const FIRST_LIMITS: Record<LimitedRole, RemedyLimit> = {
  agent: { kinds: [...REMEDY_KINDS], perConversation: 20_000, perCustomer: 50_000, perMember: 200_000 },
  supervisor: { kinds: [...REMEDY_KINDS], perConversation: 200_000, perCustomer: 500_000, perMember: 2_000_000 },
  admin: NO_LIMIT,
};

/** What is left to give without asking; null for no limit. */
export function roomLeft(limit: RemedyLimit, given: RemediesGiven): number | null {
  const rooms = [
    roomOf(limit.perConversation, given.conversation),
    roomOf(limit.perCustomer, given.customer),
    roomOf(limit.perMember, given.member),
  ].filter((room) => room !== null);
  return rooms.length === 0 ? null : Math.min(...rooms);
}

/** Whether something may be given without asking. */
export function isInside(
  limit: RemedyLimit,
  given: RemediesGiven,
  { kind, amount }: { kind: RemedyKind; amount: number },
): boolean {
  const room = roomLeft(limit, given);
  return limit.kinds.includes(kind) && (room === null || amount <= room);
}

function roomOf(limit: number | null, given: number): number | null {
  return limit === null ? null : Math.max(0, limit - given);
}
