import { Injectable } from '@nestjs/common';
import type { ChangePasswordRequest, ChangeProfileRequest, OwnProfile, SetDutyRequest } from '@genklang/contract';
import { Database, SESSION_CHANGED } from '@genklang/entities';
import type { NewEvent, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import { AccountsService } from '../auth/accounts.service';
import type { Session } from '../auth/session';
import { PeopleRepositories } from './people-repositories';

/** What members say of themselves. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly database: Database,
    private readonly repositories: PeopleRepositories,
    private readonly accounts: AccountsService,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async get(session: Session): Promise<OwnProfile> {
    const backupCodesLeft = await this.accounts.countBackupCodes(session.memberId);
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const member = await this.repositories.members.findActive(scope, session.memberId);
      if (!member) {
        throw new AppError('member_inactive');
      }
      return {
        name: member.name,
        email: session.email,
        languages: member.languages,
        signature: await this.repositories.members.findSignature(scope, session.memberId),
        twoFactor: backupCodesLeft === null ? null : { backupCodesLeft },
      };
    });
  }

  async change(session: Session, { name, languages, signature }: ChangeProfileRequest): Promise<OwnProfile> {
    await this.accounts.changeName(session.memberId, name.trim());
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      await this.repositories.members.changeProfile(scope, session.memberId, {
        languages,
        signature: signature.trim(),
      });
      await this.announce(scope);
    });
    this.hints.announce(session.workspaceId);
    return await this.get(session);
  }

  async changePassword(session: Session, request: ChangePasswordRequest): Promise<null> {
    await this.accounts.changePassword(session, request.currentPassword, request.newPassword);
    return null;
  }

  /** On or off duty; everybody sees it. */
  async setDuty(session: Session, { isOnDuty }: SetDutyRequest): Promise<null> {
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (await this.repositories.members.setDuty(scope, session.memberId, isOnDuty)) {
        // Whoever comes takes what waits.
        const given = isOnDuty ? await this.repositories.assignments.give(scope, null, this.clock.now()) : null;
        await this.announce(scope, given ?? []);
      }
    });
    this.hints.announce(session.workspaceId);
    return null;
  }

  private async announce(scope: WorkspaceScope, events: NewEvent[] = []): Promise<void> {
    await this.repositories.events.append(scope, [...events, SESSION_CHANGED], this.clock.now());
  }
}
