import type { WorkspaceScope } from '../workspace/workspace-scope';
import { DraftTakeOver } from './draft-take-over.entity';

/** So long a text may be given back; nobody else's words are kept any longer. */
const KEPT_HOURS = 1;

/** Texts that went from one member to another. */
export class DraftTakeOverRepository {
  async add(scope: WorkspaceScope, takeOver: Omit<DraftTakeOver, 'workspaceId'>): Promise<void> {
    await scope.manager.query(
      `delete from draft_take_over where workspace_id = $1 and taken_at < $2::timestamptz - make_interval(hours => $3)`,
      [scope.workspaceId, takeOver.takenAt, KEPT_HOURS],
    );
    await scope.manager.insert(DraftTakeOver, { ...takeOver, workspaceId: scope.workspaceId });
  }

  /** What a member took, if they still have it: it is gone from here then. */
  async take(scope: WorkspaceScope, id: string, toMemberId: string): Promise<DraftTakeOver | null> {
    const where = { workspaceId: scope.workspaceId, id, toMemberId };
    const found = await scope.manager.findOne(DraftTakeOver, { where, lock: { mode: 'pessimistic_write' } });
    if (found !== null) {
      await scope.manager.delete(DraftTakeOver, where);
    }
    return found;
  }
}
