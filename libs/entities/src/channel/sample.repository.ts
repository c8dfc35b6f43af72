import type { WorkspaceScope } from '../workspace/workspace-scope';

/** The setting that marks a channel as made up. */
export const SAMPLE_SETTING = 'isSample';

/** What was made up to try the inbox with, and what a new workspace has done by itself. */
export class SampleRepository {
  async findChannelId(scope: WorkspaceScope): Promise<string | null> {
    const rows: { id: string }[] = await scope.manager.query(
      `select id from channel where workspace_id = $1 and settings ->> '${SAMPLE_SETTING}' = 'true' limit 1`,
      [scope.workspaceId],
    );
    return rows[0]?.id ?? null;
  }

  /** Takes a made-up channel away with all that hangs on it. @returns its conversations. */
  async remove(scope: WorkspaceScope, channelId: string): Promise<string[]> {
    const rows: { id: string }[] = await scope.manager.query(
      'select id from conversation where workspace_id = $1 and channel_id = $2',
      [scope.workspaceId, channelId],
    );
    const ids = rows.map((row) => row.id);
    const authors: { author_id: string }[] = await scope.manager.query(
      'select distinct author_id from mention where workspace_id = $1 and channel_id = $2',
      [scope.workspaceId, channelId],
    );
    for (const table of ['reply', 'note', 'activity', 'mention']) {
      await scope.manager.query(`delete from ${table} where workspace_id = $1 and conversation_id = any($2)`, [
        scope.workspaceId,
        ids,
      ]);
    }
    await scope.manager.query('delete from channel where workspace_id = $1 and id = $2', [
      scope.workspaceId,
      channelId,
    ]);
    await scope.manager.query(
      `delete from author a where a.workspace_id = $1 and a.id = any($2)
       and not exists (select 1 from mention m where m.workspace_id = a.workspace_id and m.author_id = a.id)`,
      [scope.workspaceId, authors.map((row) => row.author_id)],
    );
    return ids;
  }

  /** Whether anybody has answered a customer, and whether there is a template. */
  async findFirstSteps(scope: WorkspaceScope): Promise<{ answer: boolean; template: boolean }> {
    const rows: { answer: boolean; template: boolean }[] = await scope.manager.query(
      `select exists (select 1 from reply where workspace_id = $1 and member_id is not null) as answer,
         exists (select 1 from template where workspace_id = $1) as template`,
      [scope.workspaceId],
    );
    return rows[0] ?? { answer: false, template: false };
  }
}
