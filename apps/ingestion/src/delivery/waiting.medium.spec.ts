import { randomUUID } from 'node:crypto';
import { newId } from '@genklang/platform';
import { IngestionFixture } from '../ingestion.fixture';
import { DeliveryService } from './delivery.service';
import { SweepService } from '../timers/sweep.service';

describe('replies that wait', () => {
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
    const [post] = await fixture.sandbox.addPosts([{ handle: 'karen', text: '@havblik hvor er min sofa?' }]);
    postId = post?.id ?? '';
    await fixture.poll();
  });

  const queue = async (text: string, change: Record<string, unknown> = {}): Promise<string> => {
    const id = newId();
    const given = { due_at: fixture.clock.now(), created_at: fixture.clock.now(), ...change };
    const names = Object.keys(given);
    await fixture.db.query(
      `insert into reply (workspace_id, id, conversation_id, channel_id, mention_id, member_id, client_key, text, state,
         ${names.join(', ')})
       select m.workspace_id, $2, m.conversation_id, m.channel_id, m.id, $3, $4, $5, 'queued',
         ${names.map((_, index) => `$${index + 7}`).join(', ')}
       from mention m where m.workspace_id = $6 and m.external_id = $1`,
      [postId, id, fixture.memberId, randomUUID(), text, fixture.workspaceId, ...Object.values(given)],
    );
    await fixture.db.query(
      `update conversation c set last_reply_id = $1, reply_state = 'queued' from reply r
       where r.id = $1 and c.id = r.conversation_id`,
      [id],
    );
    return id;
  };
  const get = async (id: string): Promise<{ state: string; hold_reason: string | null } | undefined> =>
    (
      await fixture.db.query<{ state: string; hold_reason: string | null }>(
        'select state, hold_reason from reply where id = $1',
        [id],
      )
    )[0];
  const published = async (): Promise<{ id: string; text: string; inReplyTo: string | undefined }[]> =>
    (await fixture.sandbox.listPosts('havblik')).map(({ id, text, inReplyTo }) => ({ id, text, inReplyTo }));
  /** As its job does, whatever the time. */
  const attempt = async (id: string): Promise<void> => {
    await fixture.get(DeliveryService).deliver(fixture.workspaceId, id);
  };
  const inAnHour = (): Date => new Date(fixture.clock.now().getTime() + 3_600_000);
  const sweptIds = async (): Promise<string[]> => {
    fixture.jobs.added.length = 0;
    await fixture.get(SweepService).sweep();
    return fixture.jobs.added.map((job) => job.id);
  };

  it('UX 40: the time to undo passes on the server, and the reply goes once', async () => {
    const id = await queue('Hej Karen', { due_at: new Date(fixture.clock.now().getTime() + 10_000) });
    await attempt(id);
    expect(await published()).toEqual([]);
    fixture.clock.set(new Date(fixture.clock.now().getTime() + 10_000));
    expect(await sweptIds()).toContain(`deliver:${id}:0`);
    await Promise.all([attempt(id), attempt(id), attempt(id)]);
    expect(await published()).toHaveLength(1);
  });

  it('what was scheduled stops when the customer writes before its time', async () => {
    const id = await queue('God morgen', { due_at: inAnHour(), scheduled_at: inAnHour() });
    await fixture.sandbox.addPosts([{ handle: 'karen', text: '@havblik hallo?', inReplyTo: postId }]);
    await fixture.poll();
    expect(await get(id)).toEqual({ state: 'queued', hold_reason: 'customer_wrote' });
    fixture.clock.set(inAnHour());
    expect(await sweptIds()).not.toContain(`deliver:${id}:0`);
    await fixture.deliver(id);
    expect(await published()).toEqual([]);
  });

  it('what waits for its time keeps nothing else from going, and ends the customer’s wait when it goes', async () => {
    const later = await queue('I morgen', { due_at: inAnHour(), scheduled_at: inAnHour() });
    const now = await queue('Med det samme', { created_at: new Date(fixture.clock.now().getTime() + 1) });
    await fixture.deliver(now);
    expect((await published()).map((post) => post.text)).toEqual(['Med det samme']);
    await fixture.db.query('update conversation set last_reply_id = $1, waiting_since = now()', [later]);
    fixture.clock.set(inAnHour());
    await fixture.deliver(later);
    expect((await published()).map((post) => post.text).sort()).toEqual(['I morgen', 'Med det samme']);
    const [row] = await fixture.db.query<{ waiting_since: Date | null }>(
      'select waiting_since from conversation where workspace_id = $1',
      [fixture.workspaceId],
    );
    expect(row?.waiting_since).toBeNull();
  });

  it('UX 33: parts of an answer that waits for its time keep nothing else from going', async () => {
    const one = await queue('I morgen, 1.', { due_at: inAnHour(), scheduled_at: inAnHour() });
    await queue('I morgen, 2.', { parent_reply_id: one });
    const now = await queue('Med det samme', { created_at: new Date(fixture.clock.now().getTime() + 5) });
    await fixture.deliver(now);
    expect((await published()).map((post) => post.text)).toEqual(['Med det samme']);
  });

  it('UX 33: parts go one after the other, each below the one before, each once', async () => {
    const one = await queue('Et af to.');
    const two = await queue('To af to.', {
      parent_reply_id: one,
      created_at: new Date(fixture.clock.now().getTime() + 1),
    });
    await fixture.deliver(two);
    expect(await published()).toEqual([]);
    expect(await sweptIds()).not.toContain(`deliver:${two}:0`);
    await fixture.sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path: '/2/tweets', times: 1 }]);
    await fixture.deliver(one);
    await fixture.deliver(two);
    expect(await get(one)).toMatchObject({ state: 'unknown' });
    await fixture.deliver(one);
    await fixture.deliver(two);
    await fixture.deliver(two);
    const posts = await published();
    const first = posts.find((post) => post.text === 'Et af to.');
    expect(posts).toHaveLength(2);
    expect(first?.inReplyTo).toBe(postId);
    expect(posts.find((post) => post.text === 'To af to.')?.inReplyTo).toBe(first?.id);
  });

  it('UX 33: a part that fails stops those that follow', async () => {
    const one = await queue('Et.');
    const two = await queue('To.', { parent_reply_id: one, created_at: new Date(fixture.clock.now().getTime() + 1) });
    const three = await queue('Tre.', {
      parent_reply_id: two,
      created_at: new Date(fixture.clock.now().getTime() + 2),
    });
    await fixture.sandbox.deletePost(postId);
    await fixture.deliver(one);
    expect(await get(one)).toMatchObject({ state: 'failed' });
    expect([await get(two), await get(three)]).toEqual([
      { state: 'queued', hold_reason: 'part_failed' },
      { state: 'queued', hold_reason: 'part_failed' },
    ]);
  });

  it('what waits for agreement does not leave, however due it is', async () => {
    const id = await queue('Må jeg det?', { approval: 'pending' });
    expect(await sweptIds()).not.toContain(`deliver:${id}:0`);
    await fixture.deliver(id);
    expect(await published()).toEqual([]);
    expect(await get(id)).toMatchObject({ state: 'queued' });
  });

  it('a reply that is refused opens the conversation again which was closed with it', async () => {
    const id = await queue('Hej', { closes: true });
    await fixture.db.query(`update conversation set state = 'closed' where workspace_id = $1`, [fixture.workspaceId]);
    await fixture.sandbox.deletePost(postId);
    await fixture.deliver(id);
    const [row] = await fixture.db.query<{ state: string; waiting_since: Date | null }>(
      'select state, waiting_since from conversation where workspace_id = $1',
      [fixture.workspaceId],
    );
    expect(row?.state).toBe('open');
    expect(row?.waiting_since).not.toBeNull();
  });
});
