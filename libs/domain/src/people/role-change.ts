import { mayGiveRole } from '@genklang/contract';
import type { MemberRole } from '@genklang/contract';

/** Somebody with a role. */
export interface Ranked {
  id: string;
  role: MemberRole;
}

/** A change of one member's role by another; `to` is null for the end of the membership. */
export interface RoleChange {
  actor: Ranked;
  subject: Ranked;
  to: MemberRole | null;
  ownerIds: readonly string[];
}

/**
 * Why a change must not be: it reaches above the actor's own role (which is also how nobody raises themselves), or takes the
 * workspace its last owner. Null when it may be.
 */
export function findRoleRefusal({
  actor,
  subject,
  to,
  ownerIds,
}: RoleChange): 'role_not_allowed' | 'last_owner' | null {
  if (!mayGiveRole(actor.role, subject.role) || (to !== null && !mayGiveRole(actor.role, to))) {
    return 'role_not_allowed';
  }
  return subject.role === 'owner' && to !== 'owner' && ownerIds.every((id) => id === subject.id) ? 'last_owner' : null;
}
