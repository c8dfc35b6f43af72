import type { StockDemand, StockWatchState } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { StockWatch } from './stock-watch.entity';

/** A watch about to be kept. */
export type NewStockWatch = Pick<
  StockWatch,
  'id' | 'conversationId' | 'memberId' | 'product' | 'productKey' | 'quantity' | 'wantsHold' | 'until' | 'createdAt'
>;

/** A watch as it is shown. */
export interface StockWatchRecord {
  id: string;
  product: string;
  quantity: number;
  wantsHold: boolean;
  until: Date;
  state: StockWatchState;
  heldUntil: Date | null;
  memberId: string;
  memberName: string;
  isAnswered: boolean;
}

/** What is kept waits so long for "Undo" before it goes to the next in line. */
const UNDO_MS = 60_000;

/** What customers wait for. Whoever changes a watch holds its conversation. */
export class StockWatchRepository {
  /** What a conversation's customer waits for, and what became of it within the last days. Served by `stock_watch_of_conversation`. */
  async listOfConversation(scope: WorkspaceScope, conversationId: string): Promise<StockWatchRecord[]> {
    return await scope.manager.query(
      `select w.id, w.product, w.quantity, w.wants_hold as "wantsHold", w.until, w.state, w.held_until as "heldUntil",
         m.id as "memberId", m.name as "memberName",
         w.allotted_at is not null and exists (select 1 from reply r where r.workspace_id = w.workspace_id
           and r.conversation_id = w.conversation_id and r.created_at >= w.allotted_at and r.state <> 'failed'
           and not r.is_automated) as "isAnswered"
       from stock_watch w join member m on m.workspace_id = w.workspace_id and m.id = w.member_id
       where w.workspace_id = $1 and w.conversation_id = $2 and w.state <> 'cancelled'
       order by w.created_at, w.id`,
      [scope.workspaceId, conversationId],
    );
  }

  async find(scope: WorkspaceScope, id: string): Promise<StockWatch | null> {
    return await scope.manager.findOneBy(StockWatch, { workspaceId: scope.workspaceId, id });
  }

  /** The watch by which a conversation's customer is in line for a product. */
  async findWaiting(scope: WorkspaceScope, conversationId: string, productKey: string): Promise<StockWatch | null> {
    const { workspaceId } = scope;
    return await scope.manager.findOneBy(StockWatch, { workspaceId, conversationId, productKey, state: 'waiting' });
  }

  async add(scope: WorkspaceScope, watch: NewStockWatch): Promise<void> {
    await scope.manager.insert(StockWatch, {
      ...watch,
      workspaceId: scope.workspaceId,
      state: 'waiting',
      allottedKeys: [],
    });
  }

  /** Says something else of a watch, whose place in line stays. */
  async change(
    scope: WorkspaceScope,
    id: string,
    said: Pick<StockWatch, 'product' | 'quantity' | 'wantsHold' | 'until'>,
  ): Promise<void> {
    await scope.manager.update(StockWatch, { workspaceId: scope.workspaceId, id }, said);
  }

  /** A member ends it. What was kept goes to the next in line, unless the customer has it. */
  async end(
    scope: WorkspaceScope,
    watch: StockWatch,
    end: { state: 'collected' | 'cancelled'; memberId: string; now: Date },
  ): Promise<void> {
    const passesOn = end.state === 'cancelled' && watch.releaseAt !== null;
    await scope.manager.update(
      StockWatch,
      { workspaceId: scope.workspaceId, id: watch.id },
      {
        state: end.state,
        priorState: watch.state,
        endedBy: end.memberId,
        releaseAt: passesOn ? new Date(end.now.getTime() + UNDO_MS) : null,
      },
    );
  }

  /** Takes the end of a watch back. Where what was kept has gone to somebody else, the customer is in line again. */
  async reopen(scope: WorkspaceScope, watch: StockWatch): Promise<void> {
    const wasPassedOn = watch.priorState === 'held' && watch.state === 'cancelled' && watch.releaseAt === null;
    const isHeld = watch.priorState === 'held' && !wasPassedOn;
    await scope.manager.update(
      StockWatch,
      { workspaceId: scope.workspaceId, id: watch.id },
      {
        state: wasPassedOn ? 'waiting' : (watch.priorState ?? 'waiting'),
        priorState: null,
        endedBy: null,
        releaseAt: isHeld ? watch.heldUntil : null,
        ...(wasPassedOn && { heldUntil: null, allottedAt: null }),
      },
    );
  }

  /** What customers wait for, most wanted first. Served by `stock_watch_line`. */
  async listDemand(scope: WorkspaceScope, limit: number): Promise<StockDemand[]> {
    return await scope.manager.query(
      `select min(product) as product, count(*)::int as watches, sum(quantity)::int as units from stock_watch
       where workspace_id = $1 and state = 'waiting' group by product_key
       order by sum(quantity) desc, min(created_at) limit $2`,
      [scope.workspaceId, limit],
    );
  }
}
