import type { Allotted } from '@genklang/domain';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A watch that the sweep changed, and where and to whom that is told. */
export interface SweptWatch {
  id: string;
  conversationId: string;
  product: string;
  quantity: number;
  heldUntil: Date | null;
  /** By what the product was called when it arrived. */
  keys: string[];
  /** Its units were kept until now, for a customer who may still want them. */
  wasHeld: boolean;
  /** Whoever has the conversation, else whoever put the customer in line; its team where neither is there any more. */
  memberIds: string[];
}

/** Somebody in line. */
export interface WaitingWatch {
  id: string;
  quantity: number;
  wantsHold: boolean;
  createdAt: Date;
}

const ACTIVE = `select m.id from member m where m.workspace_id = w.workspace_id and m.role not in ('removed', 'marketer')`;
const SWEPT = `w.id, w.conversation_id as "conversationId", w.product, w.quantity, w.held_until as "heldUntil",
  w.allotted_keys as keys, w.prior_state is null as "wasHeld",
  coalesce((${ACTIVE} and m.id = c.assignee_id), (${ACTIVE} and m.id = w.member_id)) as "memberId",
  array(select t.member_id from team_member t where t.workspace_id = w.workspace_id and t.team_id = c.team_id) as "teamIds"`;

type SweptRow = Omit<SweptWatch, 'memberIds'> & { memberId: string | null; teamIds: string[] };

/** The line of customers for what arrives, as the sweep works through it: one worker at a time in a workspace. */
export class StockLineRepository {
  /** Whether something arrived, ran out, or is to be passed on. */
  async hasWork(scope: WorkspaceScope, now: Date): Promise<boolean> {
    const rows: { hasWork: boolean }[] = await scope.manager.query(
      `select exists (select 1 from stock_event where workspace_id = $1 and allotted_at is null)
         or exists (select 1 from stock_watch where workspace_id = $1 and release_at <= $2)
         or exists (select 1 from stock_watch where workspace_id = $1 and state = 'waiting' and until <= $2) as "hasWork"`,
      [scope.workspaceId, now],
    );
    return rows[0]?.hasWork ?? false;
  }

  /** Lets one at a time give out, until the transaction ends. */
  async hold(scope: WorkspaceScope): Promise<void> {
    await scope.manager.query(`select pg_advisory_xact_lock(hashtextextended('stock:' || $1, 0))`, [scope.workspaceId]);
  }

  /**
   * Holds the conversations of everybody whom it may concern: those in line for what arrived or is passed on, and those whose time
   * is over. All at once and in one order, so that nobody waits for somebody who waits for them.
   */
  async holdConversations(scope: WorkspaceScope, keys: readonly string[], now: Date): Promise<string[]> {
    const rows: { id: string }[] = await scope.manager.query(
      `select id from conversation where workspace_id = $1 and id in (
         select conversation_id from stock_watch where workspace_id = $1 and release_at <= $3
         union select conversation_id from stock_watch where workspace_id = $1 and state = 'waiting' and (until <= $3
           or product_key = any($2) or product_key in (select unnest(allotted_keys) from stock_watch
             where workspace_id = $1 and release_at <= $3)))
       order by id for update`,
      [scope.workspaceId, keys, now],
    );
    return rows.map(({ id }) => id);
  }

  /** Ends the watches of held conversations whose time is over. Served by `stock_watch_until`. */
  async expire(scope: WorkspaceScope, conversationIds: readonly string[], now: Date): Promise<SweptWatch[]> {
    return await this.change(
      scope,
      `update stock_watch w set state = 'expired' from conversation c
       where w.workspace_id = $1 and w.state = 'waiting' and w.until <= $2 and w.conversation_id = any($3)`,
      [now, conversationIds],
    );
  }

  /** Takes back what was kept until now. Served by `stock_watch_release`. */
  async release(scope: WorkspaceScope, conversationIds: readonly string[], now: Date): Promise<SweptWatch[]> {
    return await this.change(
      scope,
      `update stock_watch w set release_at = null, state = case when w.state = 'held' then 'expired' else w.state end
       from conversation c where w.workspace_id = $1 and w.release_at <= $2 and w.conversation_id = any($3)`,
      [now, conversationIds],
    );
  }

  /** Those in line whose conversations are held. Served by `stock_watch_line`. */
  async listWaiting(
    scope: WorkspaceScope,
    keys: readonly string[],
    conversationIds: readonly string[],
  ): Promise<WaitingWatch[]> {
    return await scope.manager.query(
      `select id, quantity, wants_hold as "wantsHold", created_at as "createdAt" from stock_watch
       where workspace_id = $1 and state = 'waiting' and product_key = any($2) and conversation_id = any($3)`,
      [scope.workspaceId, keys, conversationIds],
    );
  }

  /** They have it: kept for them until then, or told only. Their conversations come back, and wait for our word from now on. */
  async give(
    scope: WorkspaceScope,
    allotted: readonly Allotted[],
    given: { keys: readonly string[]; heldUntil: Date; now: Date },
  ): Promise<SweptWatch[]> {
    const swept = await this.change(
      scope,
      `update stock_watch w set state = g.outcome, allotted_at = $2, allotted_keys = $3,
         held_until = case when g.outcome = 'held' then $4::timestamptz end,
         release_at = case when g.outcome = 'held' then $4::timestamptz end
       from unnest($5::uuid[], $6::text[]) as g (id, outcome), conversation c where w.workspace_id = $1 and w.id = g.id`,
      [given.now, given.keys, given.heldUntil, allotted.map(({ id }) => id), allotted.map(({ outcome }) => outcome)],
    );
    await scope.manager.query(
      `update conversation set state = 'open', snoozed_until = null,
         waiting_since = coalesce(waiting_since, $3), last_activity_at = greatest(last_activity_at, $3)
       where workspace_id = $1 and id = any($2)`,
      [scope.workspaceId, swept.map(({ conversationId }) => conversationId), given.now],
    );
    return swept;
  }

  private async change(scope: WorkspaceScope, update: string, parameters: unknown[]): Promise<SweptWatch[]> {
    const [rows]: [SweptRow[], number] = await scope.manager.query(
      `${update} and c.workspace_id = w.workspace_id and c.id = w.conversation_id returning ${SWEPT}`,
      [scope.workspaceId, ...parameters],
    );
    await scope.manager.query(
      'update conversation set version = version + 1 where workspace_id = $1 and id = any($2)',
      [scope.workspaceId, rows.map(({ conversationId }) => conversationId)],
    );
    return rows.map(({ memberId, teamIds, ...watch }) => ({
      ...watch,
      memberIds: memberId === null ? teamIds : [memberId],
    }));
  }
}
