import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A conversation that is free again, and after how long. */
export interface FreedClaim {
  conversationId: string;
  minutes: number;
}

/** Claims that end by themselves, in workspaces that want that. What was assigned by others is no claim. */
export class ClaimRepository {
  /** A member has taken a conversation. Where claims do not end by themselves, nothing is kept. */
  async begin(scope: WorkspaceScope, claim: { conversationId: string; memberId: string; now: Date }): Promise<void> {
    await scope.manager.query(
      `insert into claim (workspace_id, conversation_id, member_id, active_at)
       select $1, $2, $3, $4 from workspace_setting where workspace_id = $1 and claim_minutes > 0
       on conflict (workspace_id, conversation_id) do update set member_id = excluded.member_id, active_at = excluded.active_at`,
      [scope.workspaceId, claim.conversationId, claim.memberId, claim.now],
    );
  }

  /** The holder works on what they claimed. */
  async touch(scope: WorkspaceScope, conversationId: string, by: { memberId: string; now: Date }): Promise<void> {
    await scope.manager.query(
      'update claim set active_at = $4 where workspace_id = $1 and conversation_id = $2 and member_id = $3',
      [scope.workspaceId, conversationId, by.memberId, by.now],
    );
  }

  /** The conversation was answered, or given to somebody: from here on it stays whose it is. */
  async end(scope: WorkspaceScope, conversationIds: string[]): Promise<void> {
    await scope.manager.query('delete from claim where workspace_id = $1 and conversation_id = any($2)', [
      scope.workspaceId,
      conversationIds,
    ]);
  }

  /** Ends claims whose time is over, and frees what their holder still has open. */
  async freeIdle(scope: WorkspaceScope, now: Date, limit: number): Promise<FreedClaim[]> {
    const [freed]: [FreedClaim[], number] = await scope.manager.query(
      `with due as (
         select k.conversation_id, s.claim_minutes from claim k join workspace_setting s on s.workspace_id = k.workspace_id
         where k.workspace_id = $1 and s.claim_minutes > 0
           and k.active_at <= $2::timestamptz - make_interval(mins => s.claim_minutes)
         order by k.active_at limit $3 for update of k skip locked),
       ended as (
         delete from claim k using due where k.workspace_id = $1 and k.conversation_id = due.conversation_id
         returning k.conversation_id, k.member_id, due.claim_minutes)
       update conversation c set version = version + 1, assignee_id = null from ended
       where c.workspace_id = $1 and c.id = ended.conversation_id and c.assignee_id = ended.member_id and c.state = 'open'
       returning c.id as "conversationId", ended.claim_minutes as minutes`,
      [scope.workspaceId, now, limit],
    );
    return freed;
  }
}
