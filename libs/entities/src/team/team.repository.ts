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

  async isNameTaken(scope: WorkspaceScope, team: { id: string; name: string }): Promise<boolean> {
    const rows: unknown[] = await scope.manager.query(
      'select 1 from team where workspace_id = $1 and lower(name) = lower($2) and id <> $3',
      [scope.workspaceId, team.name, team.id],
    );
    return rows.length > 0;
  }

  /** Makes a team or changes one. Whoever is no member of the workspace does not become one of the team. */
  async save(scope: WorkspaceScope, { id, name, memberIds }: Team, now: Date): Promise<void> {
    await scope.manager.query(
      `insert into team (workspace_id, id, name, created_at) values ($1, $2, $3, $4)
       on conflict (workspace_id, id) do update set name = excluded.name`,
      [scope.workspaceId, id, name, now],
    );
    await scope.manager.query(
      'delete from team_member where workspace_id = $1 and team_id = $2 and member_id <> all($3)',
      [scope.workspaceId, id, memberIds],
    );
    await scope.manager.query(
      `insert into team_member (workspace_id, team_id, member_id)
       select $1, $2, id from member where workspace_id = $1 and id = any($3) and role <> 'removed'
       on conflict do nothing`,
      [scope.workspaceId, id, memberIds],
    );
  }

  /** Takes a member out of every team. */
  async removeMember(scope: WorkspaceScope, memberId: string): Promise<void> {
    await scope.manager.query('delete from team_member where workspace_id = $1 and member_id = $2', [
      scope.workspaceId,
      memberId,
    ]);
  }

  /** Dissolves a team and answers the conversations that it had. */
  async remove(scope: WorkspaceScope, id: string): Promise<string[]> {
    const [rows]: [{ id: string }[], number] = await scope.manager.query(
      `update conversation set version = version + 1, team_id = null
       where workspace_id = $1 and team_id = $2 returning id`,
      [scope.workspaceId, id],
    );
    await scope.manager.query('delete from team where workspace_id = $1 and id = $2', [scope.workspaceId, id]);
    return rows.map((row) => row.id);
  }
}
