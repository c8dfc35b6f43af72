import type { SavedView } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { SavedViewRecord } from './saved-view.entity';

/** Lists that people keep under a name. */
export class SavedViewRepository {
  /** The views that a member sees: their own and everybody's. */
  async listFor(scope: WorkspaceScope, memberId: string): Promise<SavedView[]> {
    return await scope.manager.query(
      `select id, name, is_shared as "isShared", member_id as "memberId", view, list_order as "order", filter from saved_view
       where workspace_id = $1 and (is_shared or member_id = $2) order by lower(name), id`,
      [scope.workspaceId, memberId],
    );
  }

  async find(scope: WorkspaceScope, id: string): Promise<SavedViewRecord | null> {
    return await scope.manager.findOneBy(SavedViewRecord, { workspaceId: scope.workspaceId, id });
  }

  async save(scope: WorkspaceScope, view: SavedView, now: Date): Promise<void> {
    await scope.manager.query(
      `insert into saved_view (workspace_id, id, member_id, is_shared, name, view, list_order, filter, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (workspace_id, id) do update set is_shared = excluded.is_shared, name = excluded.name,
         view = excluded.view, list_order = excluded.list_order, filter = excluded.filter`,
      [
        scope.workspaceId,
        view.id,
        view.memberId,
        view.isShared,
        view.name,
        view.view,
        view.order,
        JSON.stringify(view.filter),
        now,
      ],
    );
  }

  async remove(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.query('delete from saved_view where workspace_id = $1 and id = $2', [scope.workspaceId, id]);
  }
}
