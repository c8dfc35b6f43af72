import { shownPolarity, shownScore } from '../mention/shown-sentiment';
import { ROW_PROMISE } from '../promise/promise-select';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A conversation that was taken up by another one. */
export interface MergedConversation {
  fromId: string;
  intoId: string;
}

/** What belongs to one conversation, and goes with it. */
const OF_ONE = [
  'mention',
  'reply',
  'note',
  'activity',
  'rule_run',
  'draft_take_over',
  'reply_picture',
  'promise',
  'remedy',
  'stock_watch',
];

/** Puts right what arrived out of order: children that stood under a root of their own until their parent came. */
export class ConversationMergeRepository {
  /**
   * Moves every conversation under `oldRoot` below `newRoot`. Where the customer already has a conversation there, the two
   * become one.
   * @returns what became one, and all that moved.
   */
  async reparent(
    scope: WorkspaceScope,
    channelId: string,
    move: { oldRoot: string; newRoot: string },
  ): Promise<{ merged: MergedConversation[]; movedIds: string[] }> {
    const merged: MergedConversation[] = await scope.manager.query(
      `select o.id as "fromId", n.id as "intoId" from conversation o join conversation n
         on n.workspace_id = o.workspace_id and n.channel_id = o.channel_id and n.author_id = o.author_id
         and n.root_external_id = $4
       where o.workspace_id = $1 and o.channel_id = $2 and o.root_external_id = $3`,
      [scope.workspaceId, channelId, move.oldRoot, move.newRoot],
    );
    for (const pair of merged) {
      await this.merge(scope, pair);
      await scope.manager.query(`update conversation c set ${ROW_PROMISE} where workspace_id = $1 and id = $2`, [
        scope.workspaceId,
        pair.intoId,
      ]);
    }
    const [moved]: [{ id: string }[], number] = await scope.manager.query(
      `update conversation set version = version + 1, root_external_id = $4
       where workspace_id = $1 and channel_id = $2 and root_external_id = $3 returning id`,
      [scope.workspaceId, channelId, move.oldRoot, move.newRoot],
    );
    await scope.manager.query(
      `update mention set version = version + 1, root_external_id = $4
       where workspace_id = $1 and channel_id = $2 and root_external_id = $3`,
      [scope.workspaceId, channelId, move.oldRoot, move.newRoot],
    );
    return { merged, movedIds: moved.map((row) => row.id) };
  }

  private async merge(scope: WorkspaceScope, pair: MergedConversation): Promise<void> {
    const parameters = [scope.workspaceId, pair.fromId, pair.intoId];
    for (const table of OF_ONE) {
      await scope.manager.query(
        `update ${table} set conversation_id = $3 where workspace_id = $1 and conversation_id = $2`,
        parameters,
      );
    }
    await scope.manager.query(
      `update draft d set conversation_id = $3 where workspace_id = $1 and conversation_id = $2
         and not exists (select 1 from draft o where o.workspace_id = $1 and o.conversation_id = $3
           and o.member_id = d.member_id and o.mode = d.mode)`,
      parameters,
    );
    await scope.manager.query(
      `update conversation n set version = n.version + 1, mention_count = n.mention_count + o.mention_count,
         state = case when o.state = 'open' then 'open' else n.state end,
         assignee_id = coalesce(n.assignee_id, o.assignee_id),
         is_problem = n.is_problem or o.is_problem, fault = coalesce(n.fault, o.fault),
         reach = greatest(n.reach, o.reach), waiting_since = least(n.waiting_since, o.waiting_since),
         last_activity_at = greatest(n.last_activity_at, o.last_activity_at),
         last_reply_id = (select r.id from reply r where r.workspace_id = n.workspace_id and r.conversation_id = n.id
           order by r.created_at desc, r.id desc limit 1),
         reply_state = (select r.state from reply r where r.workspace_id = n.workspace_id and r.conversation_id = n.id
           order by r.created_at desc, r.id desc limit 1),
         (kind, excerpt, language, polarity, score, last_mention_id, last_mention_at) = (
           select m.kind, left(m.text, 280), m.language, ${shownPolarity('m')}, ${shownScore('m')}, m.id, m.posted_at
           from mention m
           where m.workspace_id = n.workspace_id and m.conversation_id = n.id order by m.posted_at desc, m.id desc limit 1)
       from conversation o
       where n.workspace_id = $1 and n.id = $3 and o.workspace_id = $1 and o.id = $2`,
      parameters,
    );
    await scope.manager.query(
      `insert into conversation_member as k (workspace_id, conversation_id, member_id, read_at, followed_at, mentioned_at,
         drafted_at, replied_at)
       select workspace_id, $3, member_id, read_at, followed_at, mentioned_at, drafted_at, replied_at from conversation_member
       where workspace_id = $1 and conversation_id = $2
       on conflict (workspace_id, conversation_id, member_id) do update set
         followed_at = coalesce(k.followed_at, excluded.followed_at),
         mentioned_at = greatest(k.mentioned_at, excluded.mentioned_at),
         drafted_at = greatest(k.drafted_at, excluded.drafted_at), replied_at = greatest(k.replied_at, excluded.replied_at)`,
      parameters,
    );
    await scope.manager.query(
      'update notification set conversation_id = $3 where workspace_id = $1 and conversation_id = $2',
      parameters,
    );
    await scope.manager.query('delete from conversation where workspace_id = $1 and id = $2', parameters.slice(0, 2));
  }
}
