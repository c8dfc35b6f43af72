import { randomUUID } from 'node:crypto';
import type { StockAccepted, StockSettings, StockWatchSummary } from '@genklang/contract';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

type Client = TestClient & { workspaceId: string };

describe('what customers wait for', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const request = (conversationId: string, change: object = {}) => ({
    ...{ conversationId, product: 'Regnjakke  str. 38', quantity: 1, wantsHold: true, days: 30 },
    ...change,
  });
  async function given(name: string): Promise<{ mette: Client; id: string }> {
    const mette = await fixture.signIn('Mette', { workspace: name });
    const [conversation] = await fixture.givenConversations(mette.workspaceId, 1);
    return { mette, id: conversation?.id ?? '' };
  }
  const read = async (client: Client, id: string): Promise<StockWatchSummary[]> =>
    await client.get<StockWatchSummary[]>(`/api/conversations/${id}/stock-watches`);
  const settings = async (client: Client): Promise<StockSettings> => await client.get('/api/stock/settings');
  /** As the sweep leaves what has arrived. */
  const hold = async (watchId: string): Promise<void> => {
    await fixture.db.query(
      `update stock_watch set state = 'held', held_until = now() + interval '48 hours',
         release_at = now() + interval '48 hours', allotted_at = now() where id = $1`,
      [watchId],
    );
  };
  async function tell(key: string | null, body: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(`${fixture.url}/api/stock`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as StockAccepted & { code?: string } };
  }

  it('puts a customer in line once for a product, and says what changes', async () => {
    const { mette, id } = await given('Line');
    const [watch, ...others] = await mette.must('stock.watch', request(id));
    expect(others).toEqual([]);
    expect(watch).toMatchObject({
      ...{ product: 'Regnjakke str. 38', quantity: 1, wantsHold: true, state: 'waiting', heldUntil: null },
      ...{ isAnswered: false, by: { id: mette.memberId, name: 'Mette' } },
    });
    const again = await mette.must('stock.watch', request(id, { product: 'REGNJAKKE, str 38', quantity: 2 }));
    expect(again).toMatchObject([{ id: watch?.id, quantity: 2 }]);
    const { entries } = await mette.open(id);
    expect(entries.at(-1)).toMatchObject({
      activity: 'stock-watched',
      member: { name: 'Mette' },
      detail: { product: 'REGNJAKKE, str 38', quantity: 2 },
    });
    expect(await mette.ask('stock.watch', request(id, { product: '– !', quantity: 0 }))).toMatchObject({
      code: 'invalid_input',
      fields: [{ field: 'product' }, { field: 'quantity' }],
    });
  });

  it('takes a customer out of the line, and back, each once', async () => {
    const { mette, id } = await given('Out');
    const lars = await fixture.signIn('Lars', { workspace: 'Out' });
    const [watch] = await mette.must('stock.watch', request(id));
    const watchId = watch?.id ?? '';
    expect(await mette.ask('stock.collect', { watchId })).toMatchObject({ code: 'stock_watch_settled' });
    expect(await mette.must('stock.cancel', { watchId })).toEqual([]);
    expect(await lars.ask('stock.cancel', { watchId })).toMatchObject({ code: 'stock_watch_settled' });
    expect(await lars.ask('stock.undo', { watchId })).toMatchObject({ code: 'stock_watch_settled' });
    expect(await mette.must('stock.undo', { watchId })).toMatchObject([{ id: watchId, state: 'waiting' }]);
    expect(await mette.ask('stock.undo', { watchId })).toMatchObject({ code: 'stock_watch_settled' });
    await hold(watchId);
    expect(await mette.must('stock.collect', { watchId })).toMatchObject([{ state: 'collected' }]);
    const [row] = await fixture.db.query('select release_at from stock_watch where id = $1', [watchId]);
    expect(row).toEqual({ release_at: null });
    expect(await mette.must('stock.undo', { watchId })).toMatchObject([{ state: 'held' }]);
  });

  it('leaves a minute for "Undo" before what was kept goes to the next, and the place in line after that', async () => {
    const { mette, id } = await given('Undo');
    const [watch] = await mette.must('stock.watch', request(id));
    const watchId = watch?.id ?? '';
    await hold(watchId);
    await mette.must('stock.cancel', { watchId });
    const [kept] = await fixture.db.query<{ isSoon: boolean }>(
      `select release_at between now() and now() + interval '61 seconds' as "isSoon" from stock_watch where id = $1`,
      [watchId],
    );
    expect(kept).toEqual({ isSoon: true });
    await fixture.db.query('update stock_watch set release_at = null where id = $1', [watchId]);
    expect(await mette.must('stock.undo', { watchId })).toMatchObject([{ state: 'waiting', heldUntil: null }]);
  });

  it('knows when the customer has been answered since it arrived', async () => {
    const { mette, id } = await given('Answered');
    const [watch] = await mette.must('stock.watch', request(id));
    const send = async (): Promise<void> => {
      const { entries } = await mette.open(id);
      await mette.must('reply.send', {
        conversationId: id,
        clientKey: randomUUID(),
        text: 'Den er på lager igen',
        inReplyToMentionId: entries.find(({ type }) => type === 'mention')?.id ?? '',
        lastSeenReplyId: entries.findLast(({ type }) => type === 'reply')?.id ?? null,
      });
    };
    await send();
    await hold(watch?.id ?? '');
    expect(await read(mette, id)).toMatchObject([{ state: 'held', isAnswered: false }]);
    await send();
    expect(await read(mette, id)).toMatchObject([{ state: 'held', isAnswered: true }]);
  });

  it('takes what arrives from a system with a key, each event once', async () => {
    const { mette, id } = await given('Shop');
    const sara = await fixture.signIn('Sara', { workspace: 'Shop', role: 'admin' });
    await mette.must('stock.watch', request(id));
    const { key, keys } = await sara.must('stock.make-key', { name: ' Webshop ' });
    expect(keys).toMatchObject([{ name: 'Webshop', hint: key.slice(-4), lastUsedAt: null }]);
    const arrival = { eventId: 'po-17', sku: 'RJ-38', name: 'Regnjakke str. 38', qty: 3 };
    expect(await tell(key, arrival)).toEqual({ status: 202, body: { eventId: 'po-17', isRepeated: false } });
    expect(await tell(key, arrival)).toEqual({ status: 202, body: { eventId: 'po-17', isRepeated: true } });
    expect(await tell(key, { ...arrival, qty: 4 })).toMatchObject({
      status: 409,
      body: { code: 'stock_event_differs' },
    });
    expect(await tell(key, { sku: 'RJ-40', qty: 1 }, { 'idempotency-key': 'po-18' })).toMatchObject({ status: 202 });
    const { events, demand, keys: used } = await settings(sara);
    expect(events).toMatchObject([
      { product: 'RJ-40', quantity: 1, isOpen: true },
      { product: 'Regnjakke str. 38', quantity: 3, keyName: 'Webshop', by: null },
    ]);
    expect(demand).toEqual([{ product: 'Regnjakke str. 38', watches: 1, units: 1 }]);
    expect(used[0]?.lastUsedAt).not.toBeNull();
    const [stored] = await fixture.db.query<{ all: string }>(
      'select row_to_json(k)::text as all from stock_key k where workspace_id = $1',
      [sara.workspaceId],
    );
    expect(stored?.all).not.toContain(key.split('_').at(-1));
  });

  it('takes the same event once, when it is told ten times at once', async () => {
    const sara = await fixture.signIn('Sara', { workspace: 'Ten', role: 'admin' });
    const { key } = await sara.must('stock.make-key', { name: 'Lager' });
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => await tell(key, { eventId: 'e', sku: 'A1', qty: 1 })),
    );
    expect(answers.filter(({ body }) => !body.isRepeated)).toHaveLength(1);
    expect((await settings(sara)).events).toHaveLength(1);
  });

  it('says what is wrong with a call', async () => {
    const sara = await fixture.signIn('Sara', { workspace: 'Wrong', role: 'admin' });
    const { key } = await sara.must('stock.make-key', { name: 'Lager' });
    expect(await tell(key, { sku: '', qty: 1.5, colour: 'red' })).toMatchObject({
      status: 422,
      body: {
        code: 'invalid_input',
        fields: ['colour', 'eventId', 'sku', 'qty'].map((field) => ({ field })),
      },
    });
    expect(await tell(key, [1])).toMatchObject({ status: 422 });
    expect((await tell(key, '{"sku": ')).status).toBe(400);
    expect((await settings(sara)).events).toEqual([]);
  });

  it('refuses keys that are wrong, revoked or of another workspace, and does not let anybody guess', async () => {
    const sara = await fixture.signIn('Sara', { workspace: 'Keys', role: 'owner' });
    const other = await fixture.signIn('Olga', { workspace: 'Other keys', role: 'owner' });
    const { key, keys } = await sara.must('stock.make-key', { name: 'Lager' });
    const { key: theirs } = await other.must('stock.make-key', { name: 'Lager' });
    const arrival = { eventId: 'e', sku: 'A1', qty: 1 };
    const [, ours, secret] = key.split('_');
    const forged = `gks_${ours}_${theirs.split('_').slice(2).join('_')}`;
    const from = { 'x-forwarded-for': '203.0.113.9' };
    for (const wrong of [null, 'nonsense', `gks_${secret}_${ours}`, forged, `${key}x`]) {
      expect(await tell(wrong, arrival, from)).toMatchObject({ status: 401, body: { code: 'stock_key_invalid' } });
    }
    expect(await other.ask('stock.revoke-key', { keyId: keys[0]?.id ?? '' })).toMatchObject({ code: 'not_found' });
    expect((await tell(theirs, arrival)).status).toBe(202);
    expect((await settings(sara)).events).toEqual([]);
    expect(await sara.must('stock.revoke-key', { keyId: keys[0]?.id ?? '' })).toEqual([]);
    expect(await tell(key, arrival, from)).toMatchObject({ status: 401 });
    const guesses = await Promise.all(Array.from({ length: 12 }, async () => await tell(forged, arrival, from)));
    expect(guesses.some(({ status }) => status === 429)).toBe(true);
  });

  it('bounds how much one key may tell within a minute', async () => {
    const sara = await fixture.signIn('Sara', { workspace: 'Much', role: 'owner' });
    const { key, keys } = await sara.must('stock.make-key', { name: 'Lager' });
    await fixture.db.query(`insert into identity.rate_limit (id, key, count, "lastRequest") values ($1, $2, 300, $3)`, [
      randomUUID(),
      `stock:${keys[0]?.id}`,
      Date.now(),
    ]);
    expect(await tell(key, { eventId: 'e', sku: 'A1', qty: 1 })).toMatchObject({
      status: 429,
      body: { code: 'rate_limited' },
    });
  });

  it('takes a list from somebody who may, once however often it is sent, and from nobody else', async () => {
    const { mette, id } = await given('List');
    const sara = await fixture.signIn('Sara', { workspace: 'List', role: 'admin' });
    const list = {
      clientKey: randomUUID(),
      items: [
        { product: 'A1', quantity: 2 },
        { product: 'B2', quantity: 1 },
      ],
    };
    expect(await sara.must('stock.add', list)).toHaveLength(2);
    expect(await sara.must('stock.add', list)).toHaveLength(2);
    const wrong = [
      { product: 'A1', quantity: 1 },
      { product: '–', quantity: 0, colour: 'red' },
    ];
    expect(await sara.ask('stock.add', { clientKey: randomUUID(), items: wrong })).toMatchObject({
      code: 'invalid_input',
      fields: ['colour', 'product', 'quantity'].map((field) => ({ field: `items.1.${field}` })),
    });
    expect((await settings(sara)).events).toHaveLength(2);
    expect(await mette.ask('stock.add', list)).toMatchObject({ code: 'forbidden' });
    const stranger = await fixture.signIn('Olga', { workspace: 'Elsewhere', role: 'owner' });
    expect(await stranger.ask('stock.watch', request(id))).toMatchObject({ code: 'not_found' });
    expect((await settings(stranger)).events).toEqual([]);
  });
});
