import type { RuleDraft } from '@genklang/contract';
import { newId } from '@genklang/platform';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { RuleRecord } from './rule.entity';

/** The rules of a workspace. */
export class RuleRepository {
  /** In the order in which they are asked. */
  async list(scope: WorkspaceScope): Promise<RuleRecord[]> {
    return await scope.manager.find(RuleRecord, {
      where: { workspaceId: scope.workspaceId },
      order: { position: 'asc', id: 'asc' },
    });
  }

  async listEnabled(scope: WorkspaceScope): Promise<RuleRecord[]> {
    return (await this.list(scope)).filter((rule) => rule.isEnabled);
  }

  async find(scope: WorkspaceScope, id: string): Promise<RuleRecord | null> {
    return await scope.manager.findOneBy(RuleRecord, { workspaceId: scope.workspaceId, id });
  }

  async add(scope: WorkspaceScope, draft: RuleDraft, by: { ownerId: string; now: Date }): Promise<string> {
    const id = newId();
    const rows: { position: number }[] = await scope.manager.query(
      'select coalesce(max(position) + 1, 0)::int as position from rule where workspace_id = $1',
      [scope.workspaceId],
    );
    await scope.manager.insert(RuleRecord, {
      ...draft,
      workspaceId: scope.workspaceId,
      id,
      position: rows[0]?.position ?? 0,
      ownerId: by.ownerId,
      createdAt: by.now,
    });
    return id;
  }

  /** False when there is no such rule. */
  async change(scope: WorkspaceScope, id: string, draft: RuleDraft & { ownerId: string }): Promise<boolean> {
    const { affected } = await scope.manager.update(RuleRecord, { workspaceId: scope.workspaceId, id }, draft);
    return affected === 1;
  }

  async remove(scope: WorkspaceScope, id: string): Promise<boolean> {
    const { affected } = await scope.manager.delete(RuleRecord, { workspaceId: scope.workspaceId, id });
    return affected === 1;
  }

  /** Puts them in the order of the ids. */
  async reorder(scope: WorkspaceScope, ids: string[]): Promise<void> {
    await scope.manager.query(
      `update rule r set position = i.position::int from unnest($2::uuid[]) with ordinality as i (id, position)
       where r.workspace_id = $1 and r.id = i.id`,
      [scope.workspaceId, ids],
    );
  }
}
