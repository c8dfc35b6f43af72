import { Injectable } from '@nestjs/common';
import { mayGiveRole } from '@genklang/contract';
import type { InvitationLink, InvitationRequest, InviteRequest } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { InvitationRecord, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { AccountsService } from '../auth/accounts.service';
import { hashInvitationToken, newInvitationToken } from '../auth/invitation-token';
import type { Session } from '../auth/session';
import { PeopleRepositories } from './people-repositories';
import { presentInvitation } from './present-people';

const LIFE_MS = 7 * 24 * 3_600_000;

/** Links that let somebody in, once. There is no mail server: whoever invites passes the link on. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: PeopleRepositories,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  async invite(session: Session, request: InviteRequest): Promise<InvitationLink> {
    const email = request.email.toLowerCase();
    requireGivable(session, request.role);
    if (await this.accounts.isMember(session.workspaceId, email)) {
      throw new AppError('member_exists');
    }
    const id = newId();
    const token = newInvitationToken();
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const now = this.clock.now();
      await this.repositories.invitations.add(scope, {
        id,
        email,
        role: request.role,
        inviterId: session.memberId,
        tokenHash: hashInvitationToken(token),
        expiresAt: new Date(now.getTime() + LIFE_MS),
        now,
      });
      await this.repositories.changes.add(scope, {
        id: newId(),
        actorId: session.memberId,
        email,
        change: 'invited',
        toRole: request.role,
        createdAt: now,
      });
      return { invitation: presentInvitation(await this.getPending(scope, id), now), token };
    });
  }

  /** A new link for an invitation; the former one no longer works. */
  async renew(session: Session, { invitationId }: InvitationRequest): Promise<InvitationLink> {
    const token = newInvitationToken();
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const now = this.clock.now();
      const { email, role } = await this.getPending(scope, invitationId);
      requireGivable(session, role);
      await this.repositories.invitations.renew(scope, invitationId, {
        tokenHash: hashInvitationToken(token),
        expiresAt: new Date(now.getTime() + LIFE_MS),
      });
      await this.repositories.changes.add(scope, {
        id: newId(),
        actorId: session.memberId,
        email,
        change: 'invitation-renewed',
        createdAt: now,
      });
      return { invitation: presentInvitation(await this.getPending(scope, invitationId), now), token };
    });
  }

  async revoke(session: Session, { invitationId }: InvitationRequest): Promise<null> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const { email } = await this.getPending(scope, invitationId);
      await this.repositories.invitations.revoke(scope, invitationId);
      await this.repositories.changes.add(scope, {
        id: newId(),
        actorId: session.memberId,
        email,
        change: 'invitation-revoked',
        createdAt: this.clock.now(),
      });
      return null;
    });
  }

  private async getPending(scope: WorkspaceScope, id: string): Promise<InvitationRecord> {
    const invitation = await this.repositories.invitations.findPending(scope, id);
    if (!invitation) {
      throw new AppError('not_found');
    }
    return invitation;
  }
}

function requireGivable(session: Session, role: InviteRequest['role']): void {
  if (!mayGiveRole(session.role, role)) {
    throw new AppError('role_not_allowed');
  }
}
