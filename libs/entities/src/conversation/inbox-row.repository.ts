import type { WorkspaceScope } from '../workspace/workspace-scope';
import { ROW_COLUMNS, ROW_JOINS } from './row-select';
import type { InboxRowRecord } from './row-select';

const ROW = `select ${ROW_COLUMNS} from conversation c ${ROW_JOINS}`;

/** Conversations as rows, by id and by customer. */
export class InboxRowRepository {
  async listByIds(scope: WorkspaceScope, ids: string[]): Promise<InboxRowRecord[]> {
    return await scope.manager.query(`${ROW} where c.workspace_id = $1 and c.id = any($2)`, [scope.workspaceId, ids]);
  }

  /** A customer's conversations, newest first. Served by `conversation_by_author`. */
  async listByAuthor(scope: WorkspaceScope, authorId: string, limit: number): Promise<InboxRowRecord[]> {
    return await scope.manager.query(
      `${ROW} where c.workspace_id = $1 and c.author_id = $2 order by c.last_activity_at desc limit $3`,
      [scope.workspaceId, authorId, limit],
    );
  }
}
