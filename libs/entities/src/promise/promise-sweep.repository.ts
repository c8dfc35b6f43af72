import type { WorkspaceScope } from '../workspace/workspace-scope';
import { PromiseRepository } from './promise.repository';

/** A promise whose time has come, and who is told. */
export interface DuePromise {
  id: string;
  conversationId: string;
  replyId: string | null;
  text: string;
  dueAt: Date;
  /** Its owner, else whoever has the conversation, else the conversation's team; empty for nobody. */
  memberIds: string[];
}

/** Whom a promise `p` of a conversation `c` concerns. */
const CONCERNED = `
  case when coalesce(p.owner_id, c.assignee_id) is not null then array[coalesce(p.owner_id, c.assignee_id)]
    else array(select t.member_id from team_member t where t.workspace_id = p.workspace_id and t.team_id = c.team_id) end`;
const DUE = `p.id, p.conversation_id as "conversationId", p.reply_id as "replyId", p.text, p.due_at as "dueAt",
  ${CONCERNED} as "memberIds"`;

/** What the sweep finds among promises. Two workers at once find each of them once. */
export class PromiseSweepRepository {
  private readonly promises = new PromiseRepository();

  /** Breaks what is due. Served by `promise_due`. */
  async breakDue(scope: WorkspaceScope, now: Date, limit: number): Promise<DuePromise[]> {
    const rows = await this.change(scope, { column: 'due_at', set: `state = 'broken', broken_at = $2`, now, limit });
    if (rows.length > 0) {
      await this.promises.touchReplies(scope, rows);
      await this.promises.followRows(scope, [...new Set(rows.map(({ conversationId }) => conversationId))]);
    }
    return rows;
  }

  /** Finds whose owners are to be reminded, once. Served by `promise_to_remind`. */
  async remindDue(scope: WorkspaceScope, now: Date, limit: number): Promise<DuePromise[]> {
    return await this.change(scope, { column: 'remind_at', set: 'remind_at = null', now, limit });
  }

  /**
   * Changes open promises whose time has come, under the lock of their conversations. Those that somebody else is changing come
   * with the next sweep.
   */
  private async change(
    scope: WorkspaceScope,
    { column, set, now, limit }: { column: 'due_at' | 'remind_at'; set: string; now: Date; limit: number },
  ): Promise<DuePromise[]> {
    const due: { id: string; conversationId: string }[] = await scope.manager.query(
      `select id, conversation_id as "conversationId" from promise
       where workspace_id = $1 and state = 'open' and ${column} <= $2 order by ${column} limit $3`,
      [scope.workspaceId, now, limit],
    );
    if (due.length === 0) {
      return [];
    }
    const held: { id: string }[] = await scope.manager.query(
      'select id from conversation where workspace_id = $1 and id = any($2) order by id for update skip locked',
      [scope.workspaceId, [...new Set(due.map(({ conversationId }) => conversationId))]],
    );
    const heldIds = new Set(held.map(({ id }) => id));
    const [rows]: [DuePromise[], number] = await scope.manager.query(
      `update promise p set ${set} from conversation c
       where p.workspace_id = $1 and p.id = any($3) and p.state = 'open' and p.${column} <= $2
         and c.workspace_id = p.workspace_id and c.id = p.conversation_id
       returning ${DUE}`,
      [scope.workspaceId, now, due.filter(({ conversationId }) => heldIds.has(conversationId)).map(({ id }) => id)],
    );
    return rows;
  }
}
