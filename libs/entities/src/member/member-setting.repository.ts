import { UNDO_SECONDS } from '@genklang/contract';
import type { MemberSettings, UndoSeconds } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { WorkspaceSettingRepository } from '../workspace/workspace-setting.repository';
import { MemberSetting } from './member-setting.entity';

/** What members chose, and what was decided for them. */
export class MemberSettingRepository {
  private readonly forAll = new WorkspaceSettingRepository();

  async get(scope: WorkspaceScope, memberId: string): Promise<MemberSettings> {
    const held = await scope.manager.findOneBy(MemberSetting, { workspaceId: scope.workspaceId, memberId });
    return {
      undoSeconds:
        UNDO_SECONDS.find((seconds) => seconds === held?.undoSeconds) ?? (await this.forAll.get(scope)).undoSeconds,
      needsApproval: held?.needsApproval ?? false,
    };
  }

  /** Whose replies wait for agreement. */
  async listNeedingApproval(scope: WorkspaceScope): Promise<string[]> {
    const held = await scope.manager.findBy(MemberSetting, { workspaceId: scope.workspaceId, needsApproval: true });
    return held.map(({ memberId }) => memberId);
  }

  async chooseUndo(scope: WorkspaceScope, memberId: string, seconds: UndoSeconds): Promise<void> {
    await scope.manager.query(
      `insert into member_setting (workspace_id, member_id, undo_seconds) values ($1, $2, $3)
       on conflict (workspace_id, member_id) do update set undo_seconds = excluded.undo_seconds`,
      [scope.workspaceId, memberId, seconds],
    );
  }

  async requireApproval(scope: WorkspaceScope, memberId: string, isRequired: boolean): Promise<void> {
    await scope.manager.query(
      `insert into member_setting (workspace_id, member_id, needs_approval) values ($1, $2, $3)
       on conflict (workspace_id, member_id) do update set needs_approval = excluded.needs_approval`,
      [scope.workspaceId, memberId, isRequired],
    );
  }
}
