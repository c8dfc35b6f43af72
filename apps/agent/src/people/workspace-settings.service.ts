import { Injectable } from '@nestjs/common';
import type { WorkspaceSettings } from '@genklang/contract';
import { Database, EventLogRepository, SESSION_CHANGED, WorkspaceSettingRepository } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';

/** What holds for everybody in the workspace. */
@Injectable()
export class WorkspaceSettingsService {
  constructor(
    private readonly database: Database,
    private readonly settings: WorkspaceSettingRepository,
    private readonly events: EventLogRepository,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async get(session: Session): Promise<WorkspaceSettings> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => await this.settings.get(scope));
  }

  async change(session: Session, wanted: WorkspaceSettings): Promise<WorkspaceSettings> {
    const changed = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      await this.settings.save(scope, wanted);
      const settings = await this.settings.get(scope);
      await this.events.append(scope, [SESSION_CHANGED], this.clock.now());
      return settings;
    });
    this.hints.announce(session.workspaceId);
    return changed;
  }
}
