import { hasLimit } from '@genklang/contract';
import type { LimitedRole, MemberRole, RemedyKind, RemedyLimit } from '@genklang/contract';
import { isInside, NO_LIMIT } from '@genklang/domain';

type Limits = Record<LimitedRole, RemedyLimit>;

/** What a role may give without asking. */
export function limitOf(role: MemberRole, limits: Limits): RemedyLimit {
  return hasLimit(role) ? limits[role] : NO_LIMIT;
}

/** Whether a role may agree that somebody else gives something: what it may give itself in one conversation. Without a remedy it may. */
export function mayAgreeTo(
  role: MemberRole,
  limits: Limits,
  remedy: { kind: RemedyKind; amount: number } | null,
  givenInConversation = 0,
): boolean {
  const given = { conversation: givenInConversation, customer: 0, member: 0 };
  return remedy === null || isInside(limitOf(role, limits), given, remedy);
}
