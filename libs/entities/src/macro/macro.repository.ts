import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Macro } from './macro.entity';

/** What of a macro a person decides. */
export type MacroContent = Pick<Macro, 'ownerId' | 'name' | 'actions'>;

/** Macros: the workspace's, and each member's own. */
export class MacroRepository {
  /** Those that a member may run, by name. */
  async listFor(scope: WorkspaceScope, memberId: string): Promise<Macro[]> {
    return await scope.manager
      .createQueryBuilder(Macro, 'm')
      .where('m.workspace_id = :workspaceId and (m.owner_id is null or m.owner_id = :memberId)', {
        workspaceId: scope.workspaceId,
        memberId,
      })
      .orderBy('lower(m.name)')
      .addOrderBy('m.id')
      .getMany();
  }

  async find(scope: WorkspaceScope, id: string): Promise<Macro | null> {
    return await scope.manager.findOneBy(Macro, { workspaceId: scope.workspaceId, id });
  }

  async add(scope: WorkspaceScope, id: string, added: { content: MacroContent; now: Date }): Promise<void> {
    const { workspaceId } = scope;
    await scope.manager.insert(Macro, { ...added.content, workspaceId, id, version: 1, updatedAt: added.now });
  }

  /** False when somebody changed it since. */
  async change(
    scope: WorkspaceScope,
    id: string,
    changed: { content: MacroContent; version: number; now: Date },
  ): Promise<boolean> {
    const { content, version, now } = changed;
    const where = { workspaceId: scope.workspaceId, id, version };
    const result = await scope.manager.update(Macro, where, { ...content, version: version + 1, updatedAt: now });
    return result.affected === 1;
  }

  async remove(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.delete(Macro, { workspaceId: scope.workspaceId, id });
  }
}
