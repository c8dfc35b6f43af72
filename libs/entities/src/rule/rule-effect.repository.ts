import type { Priority } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** What rules change in a conversation. */
export class RuleEffectRepository {
  async setPriority(scope: WorkspaceScope, id: string, priority: Priority): Promise<void> {
    await this.change(scope, id, 'priority = $3', priority);
  }

  async addLabel(scope: WorkspaceScope, id: string, labelId: string): Promise<void> {
    await this.change(scope, id, 'labels = array_append(array_remove(labels, $3::uuid), $3::uuid)', labelId);
  }

  async removeLabel(scope: WorkspaceScope, id: string, labelId: string): Promise<void> {
    await this.change(scope, id, 'labels = array_remove(labels, $3::uuid)', labelId);
  }

  /** Gives it to a member. False when there is nobody any more who may be given work. */
  async assign(scope: WorkspaceScope, id: string, memberId: string): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update conversation c set version = version + 1, assignee_id = m.id from member m
       where c.workspace_id = $1 and c.id = $2 and m.workspace_id = c.workspace_id and m.id = $3
         and m.role not in ('removed', 'marketer')`,
      [scope.workspaceId, id, memberId],
    );
    return affected === 1;
  }

  /** Gives it to a team. False when there is no such team any more. */
  async assignTeam(scope: WorkspaceScope, id: string, teamId: string): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update conversation c set version = version + 1, team_id = t.id from team t
       where c.workspace_id = $1 and c.id = $2 and t.workspace_id = c.workspace_id and t.id = $3`,
      [scope.workspaceId, id, teamId],
    );
    return affected === 1;
  }

  async listTeamMemberIds(scope: WorkspaceScope, teamId: string): Promise<string[]> {
    const rows: { id: string }[] = await scope.manager.query(
      'select member_id as id from team_member where workspace_id = $1 and team_id = $2',
      [scope.workspaceId, teamId],
    );
    return rows.map(({ id }) => id);
  }

  async snooze(scope: WorkspaceScope, id: string, until: Date): Promise<void> {
    await this.change(scope, id, `state = 'snoozed', snoozed_until = $3`, until);
  }

  /** Ends what was put off until now. @returns the conversations that woke. */
  async wakeDue(scope: WorkspaceScope, now: Date, limit: number): Promise<string[]> {
    const [rows]: [{ id: string }[], number] = await scope.manager.query(
      `update conversation set version = version + 1, state = 'open', snoozed_until = null
       where workspace_id = $1 and state = 'snoozed' and id in (select id from conversation
         where workspace_id = $1 and state = 'snoozed' and snoozed_until <= $2 order by snoozed_until limit $3 for update skip locked)
       returning id`,
      [scope.workspaceId, now, limit],
    );
    return rows.map(({ id }) => id);
  }

  private async change(scope: WorkspaceScope, id: string, set: string, value: unknown): Promise<void> {
    await scope.manager.query(
      `update conversation set version = version + 1, ${set} where workspace_id = $1 and id = $2`,
      [scope.workspaceId, id, value],
    );
  }
}
