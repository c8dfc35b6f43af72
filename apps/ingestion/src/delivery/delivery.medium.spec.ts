import { randomUUID } from 'node:crypto';
import { newId } from '@genklang/platform';
import { IngestionFixture } from '../ingestion.fixture';
import { SweepService } from '../timers/sweep.service';
import { DeliveryState } from './delivery-state';

interface ReplyRow {
  state: string;
  external_id: string | null;
  url: string | null;
  failure_code: string | null;
  attempts: number;
  looks: number;
}

describe('delivery', () => {
  let fixture: IngestionFixture;
  let mentionId = '';
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
    const [mention] = await fixture.db.query<{ id: string }>('select id from mention where workspace_id = $1', [
      fixture.workspaceId,
    ]);
    mentionId = mention?.id ?? '';
  });

  const queue = async (text = 'Hej Karen, den kommer i morgen. /Mette'): Promise<string> => {
    const id = newId();
    await fixture.db.query(
      `with r as (
         insert into reply (workspace_id, id, conversation_id, channel_id, mention_id, member_id, client_key, text, state,
           due_at, created_at)
         select m.workspace_id, $2, m.conversation_id, m.channel_id, m.id, $3, $4, $5, 'queued', $6, $6
         from mention m where m.workspace_id = $7 and m.id = $1 returning conversation_id)
       update conversation c set last_reply_id = $2, reply_state = 'queued', waiting_since = null
       from r where c.id = r.conversation_id`,
      [mentionId, id, fixture.memberId, randomUUID(), text, fixture.clock.now(), fixture.workspaceId],
    );
    return id;
  };
  const get = async (id: string): Promise<ReplyRow> => {
    const rows = await fixture.db.query<ReplyRow>(
      'select state, external_id, url, failure_code, attempts, looks from reply where id = $1',
      [id],
    );
    return rows[0] ?? { state: 'gone', external_id: null, url: null, failure_code: null, attempts: 0, looks: 0 };
  };
  const published = async (): Promise<string[]> =>
    (await fixture.sandbox.listPosts('havblik')).filter((post) => post.inReplyTo === postId).map((post) => post.text);

  it('publishes a reply below the post that it answers, and keeps the link', async () => {
    const id = await queue();
    await fixture.deliver(id);
    const [post] = await fixture.sandbox.listPosts('havblik');
    expect(post).toMatchObject({ text: 'Hej Karen, den kommer i morgen. /Mette', inReplyTo: postId });
    expect(await get(id)).toMatchObject({
      state: 'sent',
      external_id: post?.id,
      url: `${fixture.sandbox.url}/havblik/status/${post?.id}`,
      attempts: 1,
    });
  });

  it('shows a lost answer as unknown, then finds the post in our own timeline: one post', async () => {
    await fixture.sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path: '/2/tweets', times: 1 }]);
    const id = await queue();
    await fixture.deliver(id);
    expect(await get(id)).toMatchObject({ state: 'unknown' });
    await fixture.deliver(id);
    expect(await get(id)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(await published()).toHaveLength(1);
  });

  it('sends again only after it has looked for the post three times in vain', async () => {
    await fixture.sandbox.addFaults([{ kind: 'status', status: 503, method: 'POST', path: '/2/tweets', times: 1 }]);
    const id = await queue();
    const states: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await fixture.deliver(id);
      states.push((await get(id)).state);
    }
    expect(states).toEqual(['unknown', 'unknown', 'unknown', 'queued', 'sent']);
    expect(await published()).toHaveLength(1);
  });

  it('looks first after a worker died between the network and its record', async () => {
    const id = await queue();
    const claimed = await fixture.get(DeliveryState).claim(fixture.workspaceId, id);
    await fixture.accounts.withAccount(claimed?.channel as never, async ({ channel, account }) => {
      await channel.publish(account, {
        text: claimed?.reply.text ?? '',
        inReplyToExternalId: postId,
        idempotencyKey: id,
        otherExternalIds: [],
        firstAttemptAt: new Date(),
      });
    });
    // The worker is gone: nothing was recorded. Its lease runs out, and another worker takes the reply.
    await fixture.deliver(id);
    expect(await get(id)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(await published()).toHaveLength(1);
  });

  it('gives a reply to one of twenty workers', async () => {
    const id = await queue();
    await Promise.all(Array.from({ length: 20 }, async () => await fixture.deliver(id)));
    expect(await published()).toHaveLength(1);
    expect(await get(id)).toMatchObject({ state: 'sent' });
  });

  it('does not let a worker that lost its lease overwrite the outcome', async () => {
    const id = await queue();
    const state = fixture.get(DeliveryState);
    const late = await state.claim(fixture.workspaceId, id);
    await fixture.deliver(id);
    const outcome = await get(id);
    if (late) {
      await state.settle(late, { state: 'failed', code: 'rejected', detail: 'too late' });
    }
    expect(await get(id)).toEqual(outcome);
  });

  it('keeps a reply queued until the reset that the network names', async () => {
    await fixture.sandbox.addFaults([
      { kind: 'rate-limit', method: 'POST', path: '/2/tweets', times: 1, retryAfterSec: 90 },
    ]);
    const id = await queue();
    await fixture.deliver(id);
    expect(await get(id)).toMatchObject({ state: 'queued' });
    const [row] = await fixture.db.query<{ due_at: Date }>('select due_at from reply where id = $1', [id]);
    expect((row?.due_at.getTime() ?? 0) - fixture.clock.now().getTime()).toBeGreaterThan(80_000);
    await fixture.deliver(id);
    expect(await get(id)).toMatchObject({ state: 'sent' });
  });

  it('says why the network refused: the post that it answers is gone', async () => {
    await fixture.sandbox.deletePost(postId);
    const id = await queue();
    await fixture.deliver(id);
    const reply = await get(id);
    expect(reply.state).toBe('failed');
    expect(['gone', 'not_allowed']).toContain(reply.failure_code);
    const [row] = await fixture.db.query<{ reply_state: string; waiting_since: Date | null }>(
      'select reply_state, waiting_since from conversation where workspace_id = $1',
      [fixture.workspaceId],
    );
    expect(row?.reply_state).toBe('failed');
    expect(row?.waiting_since).not.toBeNull();
  });

  it('takes "duplicate" for a refusal unless the post is really there', async () => {
    const first = await queue('Samme tekst');
    await fixture.deliver(first);
    const second = await queue('Samme tekst');
    await fixture.deliver(second);
    // The same words below the same post: the network keeps one, and that one is the first reply, not this one.
    expect(await get(second)).toMatchObject({ state: 'failed', failure_code: 'duplicate' });
    expect(await published()).toEqual(['Samme tekst']);
  });

  it('fails openly and blocks the channel when the sign-in is dead', async () => {
    await fixture.sandbox.revokeTokens('havblik');
    const id = await queue();
    await fixture.deliver(id);
    expect(await get(id)).toMatchObject({ state: 'failed', failure_code: 'needs_sign_in' });
    const [channel] = await fixture.db.query<{ status: string }>('select status from channel where id = $1', [
      fixture.channelId,
    ]);
    expect(channel?.status).toBe('needs-sign-in');
  });

  it('renews an expired token on the way', async () => {
    await fixture.sandbox.expireTokens('havblik');
    const id = await queue();
    await fixture.deliver(id);
    expect(await get(id)).toMatchObject({ state: 'sent' });
  });

  it('does not take an earlier reply that begins alike for the one whose answer was lost', async () => {
    const first = await queue('Se her: https://havblik.dk/forkert');
    await fixture.deliver(first);
    await fixture.sandbox.addFaults([{ kind: 'status', status: 503, method: 'POST', path: '/2/tweets', times: 1 }]);
    const second = await queue('Se her: https://havblik.dk/rigtig');
    for (let step = 0; step < 5; step += 1) {
      await fixture.deliver(second);
    }
    expect(await get(second)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(await published()).toHaveLength(2);
  });

  it('looks less and less often while the network cannot be asked, and asks for a sign-in once', async () => {
    await fixture.sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path: '/2/tweets', times: 1 }]);
    const id = await queue();
    await fixture.deliver(id);
    await fixture.sandbox.revokeTokens('havblik');
    fixture.clock.advance(10 * 60_000);
    await fixture.deliver(id);
    const [row] = await fixture.db.query<{ due_at: Date }>('select due_at from reply where id = $1', [id]);
    expect((row?.due_at.getTime() ?? 0) - fixture.clock.now().getTime()).toBeGreaterThan(120_000);
    const [channel] = await fixture.db.query<{ status: string }>('select status from channel where id = $1', [
      fixture.channelId,
    ]);
    expect(channel?.status).toBe('needs-sign-in');
    expect(await get(id)).toMatchObject({ state: 'unknown' });
  });

  it('sends the replies of one conversation in their order', async () => {
    const first = await queue('Et');
    const second = await queue('To');
    await fixture.deliver(second);
    expect(await get(second)).toMatchObject({ state: 'queued' });
    await fixture.deliver(first);
    await fixture.deliver(second);
    expect(await published()).toEqual(['Et', 'To']);
  });

  it('makes every missing job again from the tables', async () => {
    const id = await queue();
    fixture.jobs.added.length = 0;
    const [due] = await fixture.db.query<{ due: Date }>('select next_poll_at as due from channel where id = $1', [
      fixture.channelId,
    ]);
    fixture.clock.set(due?.due ?? new Date());
    await fixture.get(SweepService).sweep();
    expect(fixture.jobs.added.map((job) => job.id)).toEqual(
      expect.arrayContaining([`deliver:${id}:0`, `poll:${fixture.channelId}:${due?.due.getTime()}`]),
    );
  });
});
