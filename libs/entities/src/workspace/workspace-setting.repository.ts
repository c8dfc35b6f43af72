import { CLAIM_MINUTES, DEFAULT_UNDO_SECONDS, UNDO_SECONDS } from '@genklang/contract';
import type { Currency, WorkspaceSettings } from '@genklang/contract';
import type { WorkspaceScope } from './workspace-scope';
import { WorkspaceSetting } from './workspace-setting.entity';

/** What was decided for everybody in the workspace. */
export class WorkspaceSettingRepository {
  async get(scope: WorkspaceScope): Promise<WorkspaceSettings> {
    const held = await scope.manager.findOneBy(WorkspaceSetting, { workspaceId: scope.workspaceId });
    return {
      claimMinutes: CLAIM_MINUTES.find((minutes) => minutes === held?.claimMinutes) ?? 0,
      undoSeconds: UNDO_SECONDS.find((seconds) => seconds === held?.undoSeconds) ?? DEFAULT_UNDO_SECONDS,
      linkPreviews: held?.linkPreviews ?? false,
      asksFault: held?.asksFault ?? true,
    };
  }

  async getCurrency(scope: WorkspaceScope): Promise<Currency> {
    const held = await scope.manager.findOneBy(WorkspaceSetting, { workspaceId: scope.workspaceId });
    return held?.currency ?? 'DKK';
  }

  async chooseCurrency(scope: WorkspaceScope, currency: Currency): Promise<void> {
    const { workspaceId } = scope;
    await scope.manager.upsert(WorkspaceSetting, { ...(await this.get(scope)), workspaceId, currency }, [
      'workspaceId',
    ]);
  }

  async save(scope: WorkspaceScope, settings: WorkspaceSettings): Promise<void> {
    const { claimMinutes, undoSeconds, linkPreviews, asksFault } = settings;
    await scope.manager.upsert(
      WorkspaceSetting,
      { workspaceId: scope.workspaceId, claimMinutes, undoSeconds, linkPreviews, asksFault },
      ['workspaceId'],
    );
  }
}
