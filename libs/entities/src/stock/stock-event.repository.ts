import type { WorkspaceScope } from '../workspace/workspace-scope';
import { StockEvent } from './stock-event.entity';

/** Something that arrived, about to be kept. */
export type NewStockEvent = Omit<StockEvent, 'workspaceId' | 'allottedAt' | 'held' | 'told'>;

/** What arrived, with who said so. */
export interface StockEventRecord {
  id: string;
  product: string;
  quantity: number;
  memberId: string | null;
  memberName: string | null;
  keyName: string | null;
  createdAt: Date;
  allottedAt: Date | null;
  held: number;
  told: number;
}

/** Old ones that one sweep forgets, at most. */
const PRUNE_PORTION = 1_000;

/** What arrived. */
export class StockEventRepository {
  /** Keeps those whose key is new. @returns the keys of those. */
  async add(scope: WorkspaceScope, events: readonly NewStockEvent[]): Promise<string[]> {
    const rows: { eventKey: string }[] = await scope.manager.query(
      `insert into stock_event (workspace_id, id, event_key, product, product_keys, quantity, stock_key_id, member_id, created_at)
       select $1, e.id, e.key, e.product, array(select jsonb_array_elements_text(e.keys)), e.quantity, e.stock_key_id, e.member_id,
         e.created_at
       from unnest($2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::int[], $7::uuid[], $8::uuid[], $9::timestamptz[])
         as e (id, key, product, keys, quantity, stock_key_id, member_id, created_at)
       on conflict (workspace_id, event_key) do nothing returning event_key as "eventKey"`,
      [
        scope.workspaceId,
        events.map((event) => event.id),
        events.map((event) => event.eventKey),
        events.map((event) => event.product),
        events.map((event) => JSON.stringify(event.productKeys)),
        events.map((event) => event.quantity),
        events.map((event) => event.stockKeyId),
        events.map((event) => event.memberId),
        events.map((event) => event.createdAt),
      ],
    );
    return rows.map(({ eventKey }) => eventKey);
  }

  /** Served by `stock_event_once`. */
  async findByKey(scope: WorkspaceScope, eventKey: string): Promise<StockEvent | null> {
    return await scope.manager.findOneBy(StockEvent, { workspaceId: scope.workspaceId, eventKey });
  }

  /** The latest, newest first. Served by `stock_event_age`. */
  async listLatest(scope: WorkspaceScope, limit: number): Promise<StockEventRecord[]> {
    return await scope.manager.query(
      `select e.id, e.product, e.quantity, m.id as "memberId", m.name as "memberName", k.name as "keyName",
         e.created_at as "createdAt", e.allotted_at as "allottedAt", e.held, e.told
       from stock_event e
       left join member m on m.workspace_id = e.workspace_id and m.id = e.member_id
       left join stock_key k on k.workspace_id = e.workspace_id and k.id = e.stock_key_id
       where e.workspace_id = $1 order by e.created_at desc, e.id desc limit $2`,
      [scope.workspaceId, limit],
    );
  }

  /** What has not been given out, oldest first. Served by `stock_event_open`. */
  async listOpen(scope: WorkspaceScope, limit: number): Promise<StockEvent[]> {
    return await scope.manager
      .createQueryBuilder(StockEvent, 'e')
      .where('e.workspace_id = :workspaceId and e.allotted_at is null', { workspaceId: scope.workspaceId })
      .orderBy('e.created_at')
      .addOrderBy('e.id')
      .limit(limit)
      .getMany();
  }

  async finish(scope: WorkspaceScope, id: string, outcome: { now: Date; held: number; told: number }): Promise<void> {
    const { now: allottedAt, held, told } = outcome;
    await scope.manager.update(StockEvent, { workspaceId: scope.workspaceId, id }, { allottedAt, held, told });
  }

  /** Forgets the oldest of before a moment. */
  async prune(scope: WorkspaceScope, before: Date): Promise<void> {
    await scope.manager.query(
      `delete from stock_event where workspace_id = $1 and id in (select id from stock_event
         where workspace_id = $1 and created_at < $2 and allotted_at is not null order by created_at limit ${PRUNE_PORTION})`,
      [scope.workspaceId, before],
    );
  }
}
