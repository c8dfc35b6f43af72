import type { Label } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { LabelRecord } from './label.entity';

/** The words that a workspace sorts its conversations by. */
export class LabelRepository {
  async list(scope: WorkspaceScope): Promise<Label[]> {
    return await scope.manager.query(
      'select id, name, colour from label where workspace_id = $1 order by lower(name), id',
      [scope.workspaceId],
    );
  }

  async find(scope: WorkspaceScope, id: string): Promise<LabelRecord | null> {
    return await scope.manager.findOneBy(LabelRecord, { workspaceId: scope.workspaceId, id });
  }

  /** Makes or changes a label. @throws a unique violation where another one has the name. */
  async save(scope: WorkspaceScope, label: Label, now: Date): Promise<void> {
    await scope.manager.query(
      `insert into label (workspace_id, id, name, colour, created_at) values ($1, $2, $3, $4, $5)
       on conflict (workspace_id, id) do update set name = excluded.name, colour = excluded.colour`,
      [scope.workspaceId, label.id, label.name, label.colour, now],
    );
  }

  /** Whether another label has this name already. */
  async isNameTaken(scope: WorkspaceScope, label: Pick<Label, 'id' | 'name'>): Promise<boolean> {
    const rows: unknown[] = await scope.manager.query(
      'select 1 from label where workspace_id = $1 and lower(name) = lower($2) and id <> $3',
      [scope.workspaceId, label.name, label.id],
    );
    return rows.length > 0;
  }

  /** Takes a label away, also from every conversation that carries it. @returns those conversations. */
  async remove(scope: WorkspaceScope, id: string): Promise<string[]> {
    const [changed]: [{ id: string }[], number] = await scope.manager.query(
      `update conversation set version = version + 1, labels = array_remove(labels, $2)
       where workspace_id = $1 and labels @> array[$2::uuid] returning id`,
      [scope.workspaceId, id],
    );
    await scope.manager.query('delete from label where workspace_id = $1 and id = $2', [scope.workspaceId, id]);
    return changed.map((row) => row.id);
  }
}
