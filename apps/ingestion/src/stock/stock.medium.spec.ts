import { productKey } from '@genklang/domain';
import { newId } from '@genklang/platform';
import { IngestionFixture } from '../ingestion.fixture';
import { SweepService } from '../timers/sweep.service';
import { StockSweep } from './stock-sweep.service';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PRODUCT = 'Regnjakke str. 38';

interface WatchRow {
  customer: string;
  state: string;
  held_until: Date | null;
}

describe('what customers wait for, as it arrives', () => {
  let fixture: IngestionFixture;
  let handles: string[] = [];
  beforeAll(async () => {
    fixture = await IngestionFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    await fixture.connect();
    handles = ['anna', 'bo', 'carl', 'dorte', 'eva'].map((name) => `${name}${newId().slice(-6)}`);
    for (const handle of handles) {
      await fixture.sandbox.addPosts([{ handle, text: '@havblik får I den regnjakke hjem igen?' }]);
    }
    await fixture.poll();
  });

  /** Customers in line, the first one first. */
  async function givenLine(count: number, change: { wantsHold?: boolean; quantity?: number; from?: number } = {}) {
    const { wantsHold = true, quantity = 1, from = 0 } = change;
    for (const [index, handle] of handles.slice(from, from + count).entries()) {
      const createdAt = new Date(fixture.clock.now().getTime() - HOUR + (from + index) * 60_000);
      await fixture.db.query(
        `insert into stock_watch (workspace_id, id, conversation_id, member_id, product, product_key, quantity, wants_hold,
           until, state, created_at)
         select c.workspace_id, $2, c.id, $3, $4, $5, $6, $7, $8, 'waiting', $9 from conversation c
         join author a on a.workspace_id = c.workspace_id and a.id = c.author_id where c.workspace_id = $1 and a.handle = $10`,
        [
          ...[fixture.workspaceId, newId(), fixture.memberId, PRODUCT, productKey(PRODUCT), quantity, wantsHold],
          ...[new Date(fixture.clock.now().getTime() + 30 * DAY), createdAt, handle],
        ],
      );
    }
  }
  async function givenArrival(quantity: number, key = newId()): Promise<void> {
    await fixture.db.query(
      `insert into stock_event (workspace_id, id, event_key, product, product_keys, quantity, member_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[fixture.workspaceId, newId(), key, PRODUCT, ['sku1', productKey(PRODUCT)], quantity, fixture.memberId],
        fixture.clock.now(),
      ],
    );
  }
  const watches = async (): Promise<WatchRow[]> =>
    await fixture.db.query(
      `select a.handle as customer, w.state, w.held_until from stock_watch w
       join conversation c on c.workspace_id = w.workspace_id and c.id = w.conversation_id
       join author a on a.workspace_id = c.workspace_id and a.id = c.author_id
       where w.workspace_id = $1 order by w.created_at, w.id`,
      [fixture.workspaceId],
    );
  const states = async (): Promise<string[]> => (await watches()).map(({ state }) => state);
  const count = async (from: string): Promise<number> =>
    (await fixture.db.query(`select 1 from ${from} and workspace_id = $1`, [fixture.workspaceId])).length;
  const sweep = async (): Promise<void> => await fixture.get(StockSweep).sweep(fixture.workspaceId);
  const pass = (ms: number): void => fixture.clock.set(new Date(fixture.clock.now().getTime() + ms));

  it('keeps three units for the first three of five, and leaves two in line', async () => {
    await givenLine(5);
    await givenArrival(3);
    await fixture.get(SweepService).sweep();
    expect(await states()).toEqual(['held', 'held', 'held', 'waiting', 'waiting']);
    expect((await watches()).map(({ customer }) => customer)).toEqual(handles);
    expect(await count(`notification where kind = 'stock-arrived'`)).toBe(3);
    const [arrival] = await fixture.db.query('select held, told from stock_event where workspace_id = $1', [
      fixture.workspaceId,
    ]);
    expect(arrival).toEqual({ held: 3, told: 0 });
    await sweep();
    expect(await count(`notification where kind = 'stock-arrived'`)).toBe(3);
  });

  it('gives out each unit once, when two arrivals and four workers come at the same moment', async () => {
    await givenLine(5);
    await givenArrival(2);
    await givenArrival(1);
    await Promise.all([sweep(), sweep(), sweep(), sweep()]);
    expect(await states()).toEqual(['held', 'held', 'held', 'waiting', 'waiting']);
    expect(await count(`notification where kind = 'stock-arrived'`)).toBe(3);
    expect(await count(`event_log where name = 'stock.changed'`)).toBe(3);
  });

  it('keeps for those who asked for it first, tells the others, and nobody of more than there is', async () => {
    await givenLine(2, { wantsHold: false });
    await givenLine(1, { from: 2 });
    await givenArrival(2);
    await sweep();
    expect(await states()).toEqual(['told', 'waiting', 'held']);
    expect((await watches())[0]?.held_until).toBeNull();
  });

  it('passes what was kept in vain on to the next in line, and not what was collected', async () => {
    await givenLine(3);
    await givenArrival(2);
    await sweep();
    await fixture.db.query(
      `update stock_watch set state = 'collected', release_at = null where workspace_id = $1 and id = (
         select id from stock_watch where workspace_id = $1 order by created_at limit 1)`,
      [fixture.workspaceId],
    );
    const until = (await watches())[1]?.held_until ?? new Date(0);
    // Two days, up to the full hour.
    expect(until.getMinutes()).toBe(0);
    expect(until.getTime() - fixture.clock.now().getTime()).toBeGreaterThanOrEqual(48 * HOUR);
    expect(until.getTime() - fixture.clock.now().getTime()).toBeLessThan(49 * HOUR);
    fixture.clock.set(new Date(until.getTime() - 1));
    await sweep();
    expect(await states()).toEqual(['collected', 'held', 'waiting']);
    fixture.clock.set(until);
    await Promise.all([sweep(), sweep()]);
    expect(await states()).toEqual(['collected', 'expired', 'held']);
    expect(await count(`activity where activity = 'stock-released'`)).toBe(1);
  });

  it('brings a closed or snoozed conversation back to whoever has it, to wait for our word', async () => {
    await givenLine(1);
    await fixture.db.query(
      `update conversation set state = 'closed', waiting_since = null, assignee_id = $2 where workspace_id = $1`,
      [fixture.workspaceId, fixture.memberId],
    );
    await givenArrival(1);
    await sweep();
    const back = await fixture.db.query(
      `select c.assignee_id, c.waiting_since from conversation c join stock_watch w on w.workspace_id = c.workspace_id
         and w.conversation_id = c.id where c.workspace_id = $1 and c.state = 'open'`,
      [fixture.workspaceId],
    );
    expect(back).toEqual([{ assignee_id: fixture.memberId, waiting_since: fixture.clock.now() }]);
    // Nothing is published by itself.
    expect(await count('reply where true')).toBe(0);
  });

  it('ends a watch for which nothing came in time, once', async () => {
    await givenLine(1);
    pass(30 * DAY);
    await Promise.all([sweep(), sweep()]);
    expect(await states()).toEqual(['expired']);
    expect(await count(`activity where activity = 'stock-expired'`)).toBe(1);
    await givenArrival(1);
    await sweep();
    expect(await states()).toEqual(['expired']);
  });

  it('gives nothing to another workspace', async () => {
    await givenLine(1);
    const here = fixture.workspaceId;
    await fixture.connect();
    await givenArrival(1);
    await fixture.get(SweepService).sweep();
    const [left] = await fixture.db.query('select state from stock_watch where workspace_id = $1', [here]);
    expect(fixture.workspaceId).not.toBe(here);
    expect(left).toEqual({ state: 'waiting' });
  });
});
