import type { TemplateTexts } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Template } from './template.entity';

/** What of a template a person decides. */
export interface TemplateContent {
  ownerId: string | null;
  shortcut: string;
  texts: TemplateTexts;
}

/** Texts to insert: the workspace's, and each member's own. */
export class TemplateRepository {
  /** Those that a member may use, by shortcut, their own before the others'. */
  async listFor(scope: WorkspaceScope, memberId: string): Promise<Template[]> {
    const { workspaceId } = scope;
    return await scope.manager
      .createQueryBuilder(Template, 't')
      .where('t.workspace_id = :workspaceId and (t.owner_id is null or t.owner_id = :memberId)', {
        workspaceId,
        memberId,
      })
      .orderBy('t.shortcut')
      .addOrderBy('t.owner_id', 'ASC', 'NULLS LAST')
      .getMany();
  }

  async find(scope: WorkspaceScope, id: string): Promise<Template | null> {
    return await scope.manager.findOneBy(Template, { workspaceId: scope.workspaceId, id });
  }

  /** False when the shortcut is taken. */
  async add(scope: WorkspaceScope, id: string, added: { content: TemplateContent; now: Date }): Promise<boolean> {
    const { ownerId, shortcut, texts } = added.content;
    const rows: unknown[] = await scope.manager.query(
      `insert into template (workspace_id, id, owner_id, shortcut, texts, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6) on conflict do nothing returning id`,
      [scope.workspaceId, id, ownerId, shortcut, JSON.stringify(texts), added.now],
    );
    return rows.length === 1;
  }

  /** False when somebody changed it since, or the shortcut is taken. */
  async change(
    scope: WorkspaceScope,
    id: string,
    changed: { content: TemplateContent; version: number; now: Date },
  ): Promise<boolean> {
    const { ownerId, shortcut, texts } = changed.content;
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update template t set version = version + 1, owner_id = $3, shortcut = $4, texts = $5, updated_at = $6
       where workspace_id = $1 and id = $2 and version = $7 and not exists (select 1 from template o
         where o.workspace_id = $1 and o.id <> $2 and o.shortcut = $4 and o.owner_id is not distinct from $3::uuid)`,
      [scope.workspaceId, id, ownerId, shortcut, JSON.stringify(texts), changed.now, changed.version],
    );
    return affected === 1;
  }

  async remove(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.delete(Template, { workspaceId: scope.workspaceId, id });
  }
}
