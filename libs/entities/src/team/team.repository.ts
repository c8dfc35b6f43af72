import type { Team } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** Members who work together. */
export class TeamRepository {
  async list(scope: WorkspaceScope): Promise<Team[]> {
    return await scope.manager.query(
      `select t.id, t.name, coalesce(array_agg(m.member_id order by m.member_id) filter (where m.member_id is not null), '{}')
         as "memberIds"
       from team t left join team_member m on m.workspace_id = t.workspace_id and m.team_id = t.id
       where t.workspace_id = $1 group by t.id, t.name order by lower(t.name), t.id`,
      [scope.workspaceId],
    );
  }
}
