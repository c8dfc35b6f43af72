import { Injectable } from '@nestjs/common';
import type { ChooseUndoRequest, MemberSettings } from '@genklang/contract';
import { Database, MemberSettingRepository } from '@genklang/entities';
import type { Session } from '../auth/session';

/** What a member chooses for themselves. */
@Injectable()
export class MemberSettingsService {
  constructor(
    private readonly database: Database,
    private readonly settings: MemberSettingRepository,
  ) {}

  async chooseUndo(session: Session, { seconds }: ChooseUndoRequest): Promise<MemberSettings> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      await this.settings.chooseUndo(scope, session.memberId, seconds);
      return await this.settings.get(scope, session.memberId);
    });
  }
}
