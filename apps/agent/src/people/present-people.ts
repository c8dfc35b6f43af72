import type { Colleague, InvitationSummary, MemberChangeEntry, PersonDetail } from '@genklang/contract';
import type { Account } from '../auth/accounts.service';
import type { ActiveMember, InvitationRecord, MemberChangeRecord, MemberRecord } from '@genklang/entities';

export function presentColleague({ id, name, role, isOnDuty, languages }: ActiveMember): Colleague {
  return { id, name, role, isOnDuty, languages };
}

export function presentPerson(record: MemberRecord, account: Account | undefined): PersonDetail {
  return {
    ...presentColleague(record),
    email: account?.email ?? '',
    hasTwoFactor: account?.hasTwoFactor ?? false,
    isActive: record.isActive,
    lastSeenAt: record.lastSeenAt?.toISOString() ?? null,
  };
}

export function presentInvitation(record: InvitationRecord, now: Date): InvitationSummary {
  return {
    id: record.id,
    email: record.email,
    role: record.role,
    invitedBy: record.inviterName,
    createdAt: record.createdAt.toISOString(),
    expiresAt: record.expiresAt.toISOString(),
    isExpired: record.expiresAt <= now,
  };
}

export function presentChange(record: MemberChangeRecord): MemberChangeEntry {
  return {
    id: record.id,
    change: record.change,
    by: record.actorName,
    whom: record.memberName ?? record.email ?? '',
    fromRole: record.fromRole,
    toRole: record.toRole,
    moved: record.moved,
    at: record.createdAt.toISOString(),
  };
}
