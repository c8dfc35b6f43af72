import { newId } from '@genklang/platform';
import { IngestionFixture } from '../ingestion.fixture';
import { SweepService } from '../timers/sweep.service';
import { PromiseSweep } from './promise-sweep.service';

const HOUR = 3_600_000;

interface PromiseRow {
  state: string;
  made_at: Date | null;
  remind_at: Date | null;
  due_at: Date;
}

describe('promises over time', () => {
  let fixture: IngestionFixture;
  let postId = '';
  let madeAt: Date;

  beforeAll(async () => {
    fixture = await IngestionFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    await fixture.connect();
    const [post] = await fixture.sandbox.addPosts([{ handle: 'karen', text: '@havblik hvor er min sofa?' }]);
    postId = post?.id ?? '';
    await fixture.poll();
  });

  /** A reply with a promise, on its way. */
  async function queuePromise(dueInMs: number): Promise<{ id: string; replyId: string }> {
    const replyId = await fixture.queueReply(postId, 'Vi ringer om fire timer');
    const id = newId();
    await fixture.db.query(
      `insert into promise (workspace_id, id, conversation_id, reply_id, owner_id, text, is_assumed, due_at, state, created_at)
       select workspace_id, $2, conversation_id, id, member_id, text, false, $3, 'proposed', created_at from reply where id = $1`,
      [replyId, id, new Date(fixture.clock.now().getTime() + dueInMs)],
    );
    return { id, replyId };
  }
  const get = async (id: string): Promise<PromiseRow | undefined> =>
    (
      await fixture.db.query<PromiseRow>('select state, made_at, remind_at, due_at from promise where id = $1', [id])
    )[0];
  const pass = (ms: number): void => fixture.clock.set(new Date(fixture.clock.now().getTime() + ms));
  const eventsNamed = async (name: string): Promise<number> =>
    (
      await fixture.db.query('select 1 from event_log where workspace_id = $1 and name = $2', [
        fixture.workspaceId,
        name,
      ])
    ).length;
  const told = async (): Promise<{ kind: string; member_id: string }[]> =>
    await fixture.db.query('select kind, member_id from notification where workspace_id = $1 order by created_at', [
      fixture.workspaceId,
    ]);
  const row = async (): Promise<{ promise_due_at: Date | null; promise_broken: boolean } | undefined> =>
    (
      await fixture.db.query<{ promise_due_at: Date | null; promise_broken: boolean }>(
        'select promise_due_at, promise_broken from conversation where workspace_id = $1',
        [fixture.workspaceId],
      )
    )[0];

  async function givenPromise(): Promise<string> {
    const { id, replyId } = await queuePromise(4 * HOUR);
    await fixture.deliver(replyId);
    madeAt = (await get(id))?.made_at ?? new Date(0);
    return id;
  }

  it('counts from when its reply was sent', async () => {
    const id = await givenPromise();
    const made = await get(id);
    expect(made).toMatchObject({ state: 'open' });
    const whole = (made?.due_at.getTime() ?? 0) - madeAt.getTime();
    expect(made?.remind_at?.getTime()).toBeCloseTo(madeAt.getTime() + whole * 0.75, -2);
    expect(await row()).toEqual({ promise_due_at: made?.due_at, promise_broken: false });
  });

  it('is void when the network rejects its reply for good, and proposed again when that is tried again', async () => {
    const { id, replyId } = await queuePromise(4 * HOUR);
    await fixture.db.query(`update channel set status = 'disconnected' where id = $1`, [fixture.channelId]);
    await fixture.deliver(replyId);
    expect(await get(id)).toMatchObject({ state: 'void', made_at: null });
    expect(await row()).toEqual({ promise_due_at: null, promise_broken: false });
  });

  it('reminds its owner once, when a quarter of the time is left', async () => {
    const id = await givenPromise();
    pass(2.9 * HOUR);
    await fixture.get(SweepService).sweep();
    expect(await told()).toEqual([]);
    pass(0.2 * HOUR);
    await fixture.get(SweepService).sweep();
    await fixture.get(SweepService).sweep();
    expect(await told()).toEqual([{ kind: 'promise-due', member_id: fixture.memberId }]);
    expect(await get(id)).toMatchObject({ state: 'open', remind_at: null });
  });

  it('is broken when its time has come, once, however many workers look', async () => {
    const id = await givenPromise();
    const due = (await get(id))?.due_at ?? new Date(0);
    fixture.clock.set(new Date(due.getTime() - 1));
    await fixture.get(PromiseSweep).sweep(fixture.workspaceId);
    expect(await get(id)).toMatchObject({ state: 'open' });
    fixture.clock.set(due);
    const sweep = async (): Promise<void> => await fixture.get(PromiseSweep).sweep(fixture.workspaceId);
    await Promise.all([sweep(), sweep(), sweep(), sweep()]);
    await sweep();
    expect(await get(id)).toMatchObject({ state: 'broken' });
    expect(await eventsNamed('promise.broken')).toBe(1);
    expect((await told()).filter(({ kind }) => kind === 'promise-broken')).toEqual([
      { kind: 'promise-broken', member_id: fixture.memberId },
    ]);
    const lines = await fixture.db.query<{ detail: { promise: string } }>(
      `select detail from activity where workspace_id = $1 and activity = 'promise-broken'`,
      [fixture.workspaceId],
    );
    expect(lines).toMatchObject([{ detail: { promise: 'Vi ringer om fire timer', until: due.toISOString() } }]);
    expect(await row()).toEqual({ promise_due_at: due, promise_broken: true });
  });

  it('waits for whoever is changing its conversation, and is broken after that', async () => {
    const id = await givenPromise();
    pass(5 * HOUR);
    await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
      await scope.manager.query('select id from conversation where workspace_id = $1 for update', [
        fixture.workspaceId,
      ]);
      await fixture.get(PromiseSweep).sweep(fixture.workspaceId);
      expect(await get(id)).toMatchObject({ state: 'open' });
    });
    await fixture.get(PromiseSweep).sweep(fixture.workspaceId);
    expect(await get(id)).toMatchObject({ state: 'broken' });
  });

  it('that is kept, void or renegotiated is never broken', async () => {
    const id = await givenPromise();
    for (const state of ['kept', 'void', 'renegotiated']) {
      await fixture.db.query('update promise set state = $2 where id = $1', [id, state]);
      pass(5 * HOUR);
      await fixture.get(PromiseSweep).sweep(fixture.workspaceId);
      expect(await get(id)).toMatchObject({ state });
    }
    expect(await eventsNamed('promise.broken')).toBe(0);
  });

  it('tells whoever has the conversation where it is nobody’s own', async () => {
    const id = await givenPromise();
    await fixture.db.query('update promise set owner_id = null where id = $1', [id]);
    await fixture.db.query('update conversation set assignee_id = $2 where workspace_id = $1', [
      fixture.workspaceId,
      fixture.memberId,
    ]);
    pass(5 * HOUR);
    await fixture.get(PromiseSweep).sweep(fixture.workspaceId);
    expect((await told()).map(({ kind }) => kind)).toEqual(['promise-broken']);
  });
});
