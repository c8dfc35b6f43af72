import { Injectable } from '@nestjs/common';
import type { InvitationOffer, JoinRequest } from '@genklang/contract';
import { Database, SESSION_CHANGED } from '@genklang/entities';
import { Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import { AccountsService } from '../auth/accounts.service';
import { PeopleRepositories } from './people-repositories';

/** What an invitation's link offers, and taking it up. Nobody has signed in here. */
@Injectable()
export class JoinService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly database: Database,
    private readonly repositories: PeopleRepositories,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async look(token: string): Promise<InvitationOffer> {
    const { workspaceName, email, role } = await this.accounts.getInvitation(token);
    return { workspaceName, email, role, isKnown: await this.accounts.isKnown(email) };
  }

  /** Answers the address to sign in with. */
  async join(request: JoinRequest): Promise<{ email: string }> {
    const invitation = await this.accounts.getInvitation(request.token);
    const { workspaceId, email, role } = invitation;
    const memberId = await this.accounts.join(invitation, request);
    await this.database.inWorkspace(workspaceId, async (scope) => {
      const createdAt = this.clock.now();
      await this.repositories.changes.add(scope, {
        id: newId(),
        actorId: memberId,
        memberId,
        email,
        change: 'joined',
        toRole: role,
        createdAt,
      });
      await this.repositories.events.append(scope, [SESSION_CHANGED], createdAt);
    });
    this.hints.announce(workspaceId);
    return { email };
  }
}
