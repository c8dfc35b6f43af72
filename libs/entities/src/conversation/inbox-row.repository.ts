import type { WorkspaceScope } from '../workspace/workspace-scope';
import { ROW_COLUMNS, ROW_JOINS } from './row-select';
import type { InboxRowRecord } from './row-select';

const ROW = `select ${ROW_COLUMNS} from conversation c ${ROW_JOINS}`;

/** Conversations as rows, by id. */
export class InboxRowRepository {
  async listByIds(scope: WorkspaceScope, ids: string[]): Promise<InboxRowRecord[]> {
    return await scope.manager.query(`${ROW} where c.workspace_id = $1 and c.id = any($2)`, [scope.workspaceId, ids]);
  }
}
