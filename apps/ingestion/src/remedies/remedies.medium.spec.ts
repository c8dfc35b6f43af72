import { newId } from '@genklang/platform';
import { IngestionFixture } from '../ingestion.fixture';
import { RemedySweep } from './remedy-sweep.service';

const MINUTE = 60_000;

interface RemedyRow {
  state: string;
  granted_at: Date | null;
  escalate_at: Date | null;
}

describe('remedies over time', () => {
  let fixture: IngestionFixture;
  let postId = '';

  beforeAll(async () => {
    fixture = await IngestionFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    await fixture.connect();
    const [post] = await fixture.sandbox.addPosts([{ handle: 'karen', text: '@havblik min sofa er i stykker' }]);
    postId = post?.id ?? '';
    await fixture.poll();
  });

  /** A reply that gives something, on its way. */
  async function queueRemedy(state: 'pending' | 'proposed'): Promise<{ id: string; replyId: string }> {
    const replyId = await fixture.queueReply(postId, 'Undskyld! Du får 100 kr. tilbage.');
    const id = newId();
    const escalateAt = state === 'pending' ? new Date(fixture.clock.now().getTime() + 30 * MINUTE) : null;
    await fixture.db.query(
      `insert into remedy (workspace_id, id, conversation_id, reply_id, member_id, kind, amount, asked_amount, currency, reason,
         is_beyond, state, escalate_at, created_at)
       select workspace_id, $2, conversation_id, id, member_id, 'refund', 10000, 10000, 'DKK', 'Defekt', false, $3, $4, created_at
       from reply where id = $1`,
      [replyId, id, state, escalateAt],
    );
    return { id, replyId };
  }
  const get = async (id: string): Promise<RemedyRow | undefined> =>
    (await fixture.db.query<RemedyRow>('select state, granted_at, escalate_at from remedy where id = $1', [id]))[0];
  const pass = (ms: number): void => fixture.clock.set(new Date(fixture.clock.now().getTime() + ms));
  const told = async (): Promise<string[]> =>
    (
      await fixture.db.query<{ kind: string }>('select kind from notification where workspace_id = $1', [
        fixture.workspaceId,
      ])
    ).map(({ kind }) => kind);

  it('is given when its reply has gone out', async () => {
    const { id, replyId } = await queueRemedy('proposed');
    await fixture.deliver(replyId);
    expect(await get(id)).toMatchObject({ state: 'granted', granted_at: expect.any(Date) });
  });

  it('is not given when the network rejects its reply', async () => {
    const { id, replyId } = await queueRemedy('proposed');
    await fixture.db.query(`update channel set status = 'disconnected' where id = $1`, [fixture.channelId]);
    await fixture.deliver(replyId);
    expect(await get(id)).toMatchObject({ state: 'void', granted_at: null });
  });

  it('tells those without a limit once, when nobody has decided in half an hour', async () => {
    const owner = newId();
    await fixture.db.query(
      `insert into member (workspace_id, id, name, role, joined_at) values ($1, $2, 'Sara', 'owner', now())`,
      [fixture.workspaceId, owner],
    );
    const { id } = await queueRemedy('pending');
    const sweep = fixture.get(RemedySweep);
    pass(29 * MINUTE);
    await sweep.sweep(fixture.workspaceId);
    expect(await told()).toEqual([]);
    pass(2 * MINUTE);
    await Promise.all([sweep.sweep(fixture.workspaceId), sweep.sweep(fixture.workspaceId)]);
    const news = await told();
    expect(news.length).toBeGreaterThan(0);
    expect(new Set(news)).toEqual(new Set(['approval-late']));
    await sweep.sweep(fixture.workspaceId);
    expect(await told()).toEqual(news);
    expect(await get(id)).toMatchObject({ state: 'pending', escalate_at: null });
  });
});
