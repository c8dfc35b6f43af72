import { Injectable } from '@nestjs/common';
import { may } from '@genklang/contract';
import type {
  ChangeRoleRequest,
  DeactivateRequest,
  MemberRequest,
  MemberRole,
  OpenWorkSummary,
  PeopleReport,
  PersonDetail,
} from '@genklang/contract';
import { findRoleRefusal } from '@genklang/domain';
import { Database, SESSION_CHANGED } from '@genklang/entities';
import type { MemberRecord, NewEvent, NewMemberChange, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import { giveAllReplies } from '../answering/move-drafts';
import { AccountsService } from '../auth/accounts.service';
import type { Session } from '../auth/session';
import { PeopleRepositories } from './people-repositories';
import { presentChange, presentInvitation, presentPerson } from './present-people';

/** What a change of a member leaves: the line in the record, and the events of what else it moved. */
interface Outcome {
  line: Pick<NewMemberChange, 'change' | 'fromRole' | 'toRole' | 'moved'>;
  events?: NewEvent[];
}

/** Who works here, and as what. Each change is one transaction with its line in the record. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly repositories: PeopleRepositories,
    private readonly accounts: AccountsService,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async getReport(session: Session): Promise<PeopleReport> {
    const now = this.clock.now();
    const { members, ...rest } = await this.database.inWorkspace(session.workspaceId, async (scope) => ({
      members: await this.repositories.members.listAll(scope),
      invitations: (await this.repositories.invitations.listPending(scope)).map((item) => presentInvitation(item, now)),
      changes: (await this.repositories.changes.listLatest(scope)).map(presentChange),
    }));
    const accounts = await this.accounts.listAccounts(members.map((member) => member.id));
    return { members: members.map((member) => presentPerson(member, accounts.get(member.id))), ...rest };
  }

  async getOpenWork(session: Session, memberId: string): Promise<OpenWorkSummary> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      await this.getMember(scope, memberId);
      return await this.repositories.members.countOpenWork(scope, memberId);
    });
  }

  async changeRole(session: Session, { memberId, role }: ChangeRoleRequest): Promise<PersonDetail> {
    return await this.change(session, memberId, async (scope, subject) => {
      requireActive(subject);
      if (subject.role === role) {
        return null;
      }
      await this.requireAllowed(scope, session, { subject, to: role });
      await this.repositories.memberships.changeRole(scope, memberId, role);
      const line = { change: 'role-changed' as const, fromRole: subject.role, toRole: role };
      if (may(role, 'conversation.work')) {
        return { line };
      }
      const { moved, events } = await this.giveAway(scope, session, {
        memberId,
        toMemberId: null,
        toTeamId: null,
        to: null,
      });
      return { line: { ...line, moved }, events };
    });
  }

  /** Ends a membership and gives the member's open work and unsent replies away. Their sessions and sockets end with it. */
  async deactivate(session: Session, { memberId, toMemberId, toTeamId }: DeactivateRequest): Promise<PersonDetail> {
    return await this.change(session, memberId, async (scope, subject) => {
      requireActive(subject);
      await this.requireAllowed(scope, session, { subject, to: null });
      const to = await this.getReceiverName(scope, { memberId, toMemberId, toTeamId });
      const { moved, events } = await this.giveAway(scope, session, { memberId, toMemberId, toTeamId, to });
      await this.repositories.teams.removeMember(scope, memberId);
      await this.repositories.memberships.end(scope, memberId);
      return { line: { change: 'deactivated', fromRole: subject.role, moved }, events };
    });
  }

  async reactivate(session: Session, { memberId, role }: ChangeRoleRequest): Promise<PersonDetail> {
    return await this.change(session, memberId, async (scope, subject) => {
      if (subject.isActive) {
        throw new AppError('member_exists');
      }
      await this.requireAllowed(scope, session, { subject: { id: memberId, role }, to: role });
      await this.repositories.memberships.renew(scope, { id: newId(), memberId, role });
      return { line: { change: 'reactivated', toRole: role } };
    });
  }

  /** For a member who has lost what shows their codes: the password alone signs them in, and everywhere anew. */
  async resetTwoFactor(session: Session, { memberId }: MemberRequest): Promise<PersonDetail> {
    return await this.change(session, memberId, async (scope, subject) => {
      requireActive(subject);
      if (memberId === session.memberId) {
        // One's own takes the password: whoever has got hold of a session must not do without it.
        throw new AppError('forbidden');
      }
      await this.requireAllowed(scope, session, { subject, to: subject.role });
      const outcome = await this.repositories.memberships.resetTwoFactor(scope, memberId);
      if (outcome === 'elsewhere') {
        throw new AppError('two_factor_elsewhere');
      }
      return outcome === 'reset' ? { line: { change: 'two-factor-reset' } } : null;
    });
  }

  /** Gives on what a member holds and has not sent. What they have told to go later still goes. */
  private async giveAway(
    scope: WorkspaceScope,
    session: Session,
    { memberId, toMemberId, toTeamId, to }: DeactivateRequest & { to: string | null },
  ): Promise<{ moved: number; events: NewEvent[] }> {
    const createdAt = this.clock.now();
    const moved = await this.repositories.members.handOver(scope, memberId, { memberId: toMemberId, teamId: toTeamId });
    const activities = moved.map((conversationId) => ({
      id: newId(),
      conversationId,
      memberId: session.memberId,
      activity: 'handed-over' as const,
      detail: { to },
      createdAt,
    }));
    await this.repositories.activities.add(scope, activities);
    const promised = await this.repositories.promises.giveOfMember(scope, memberId, toMemberId);
    const { drafts, marks } = this.repositories;
    const given = await giveAllReplies({ drafts, marks, now: createdAt }, scope, {
      fromMemberId: memberId,
      toMemberId: toMemberId ?? session.memberId,
    });
    const announce = (name: NewEvent['name'], changed: readonly { id: string; conversationId: string }[]): NewEvent[] =>
      changed.map(({ id, conversationId }) => ({ name, conversationId, subjectId: id }));
    return {
      moved: moved.length,
      events: [...announce('conversation.handed-over', activities), ...given, ...announce('reply.changed', promised)],
    };
  }

  /** Applies a change, writes the line and tells the consoles; `apply` answers null when it is so already. */
  private async change(
    session: Session,
    memberId: string,
    apply: (scope: WorkspaceScope, subject: MemberRecord) => Promise<Outcome | null>,
  ): Promise<PersonDetail> {
    const changed = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const outcome = await apply(scope, await this.getMember(scope, memberId));
      const member = await this.getMember(scope, memberId);
      if (outcome) {
        const createdAt = this.clock.now();
        await this.repositories.changes.add(scope, {
          id: newId(),
          actorId: session.memberId,
          memberId,
          createdAt,
          ...outcome.line,
        });
        await this.repositories.events.append(scope, [...(outcome.events ?? []), SESSION_CHANGED], createdAt);
      }
      return member;
    });
    this.hints.announce(session.workspaceId);
    const accounts = await this.accounts.listAccounts([memberId]);
    return presentPerson(changed, accounts.get(memberId));
  }

  /** The actor's role is read again under the lock: it may have gone since they signed in. */
  private async requireAllowed(
    scope: WorkspaceScope,
    session: Session,
    change: { subject: { id: string; role: MemberRole }; to: MemberRole | null },
  ): Promise<void> {
    const ownerIds = await this.repositories.memberships.lockOwnerIds(scope);
    const actor = await this.repositories.members.findActive(scope, session.memberId);
    const refusal = actor ? findRoleRefusal({ actor, ...change, ownerIds }) : 'role_not_allowed';
    if (refusal !== null) {
      throw new AppError(refusal);
    }
  }

  /** What the quiet lines call whoever gets the work; null for nobody. */
  private async getReceiverName(
    scope: WorkspaceScope,
    { memberId, toMemberId, toTeamId }: DeactivateRequest,
  ): Promise<string | null> {
    const member = toMemberId === null ? null : await this.repositories.members.findActive(scope, toMemberId);
    const receiver = member && may(member.role, 'conversation.work') ? member.name : null;
    const name = toMemberId === null ? await this.findTeamName(scope, toTeamId) : receiver;
    const isNobody = toMemberId === null && toTeamId === null;
    if ((name === null && !isNobody) || toMemberId === memberId) {
      throw new AppError('invalid_input', {
        fields: [
          { field: 'toMemberId', message: 'takes another member who is active and answers customers, or a team' },
        ],
      });
    }
    return name;
  }

  private async findTeamName(scope: WorkspaceScope, teamId: string | null): Promise<string | null> {
    const teams = teamId === null ? [] : await this.repositories.teams.list(scope);
    return teams.find(({ id }) => id === teamId)?.name ?? null;
  }

  private async getMember(scope: WorkspaceScope, id: string): Promise<MemberRecord> {
    const member = await this.repositories.members.find(scope, id);
    if (!member) {
      throw new AppError('not_found');
    }
    return member;
  }
}

function requireActive(member: MemberRecord): void {
  if (!member.isActive) {
    throw new AppError('member_inactive');
  }
}
