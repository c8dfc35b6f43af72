import { IngestionFixture } from '../ingestion.fixture';
import { SweepService } from '../timers/sweep.service';

interface Hole {
  lane: string;
  cause: string;
  is_open: boolean;
  filled: number;
}

describe('the ledger of a channel', () => {
  let fixture: IngestionFixture;
  beforeAll(async () => {
    fixture = await IngestionFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    await fixture.connect();
  });

  const one = async <T extends object>(sql: string): Promise<T | undefined> =>
    (await fixture.db.query<T>(sql, [fixture.channelId]))[0];
  const holes = async (): Promise<Hole[]> =>
    await fixture.db.query<Hole>(
      `select lane, cause, closed_at is null as is_open, filled from channel_gap
       where channel_id = $1 and lane <> 'sweep' order by opened_at`,
      [fixture.channelId],
    );
  const health = async (): Promise<string[]> => {
    const rows = await fixture.db.query<{ status: string; reason: string | null }>(
      'select status, reason from channel_health where channel_id = $1 order by since, id',
      [fixture.channelId],
    );
    return rows.map((row) => `${row.status}${row.reason === null ? '' : `: ${row.reason}`}`);
  };
  const asked = async (): Promise<number> => (await fixture.sandbox.journal()).length;
  const seed = async (text: string): Promise<string> =>
    (await fixture.sandbox.addPosts([{ handle: 'kunde', text: `@havblik ${text}` }]))[0]?.id ?? '';

  it('shows within one poll that nothing gets through, and what came when it did again', async () => {
    await fixture.poll();
    await seed('skrevet, mens der var tavst');
    await fixture.sandbox.addFaults([{ kind: 'status', status: 503, path: '/2/users', times: 2 }]);
    await fixture.poll();
    expect(await holes()).toEqual([{ lane: 'outage', cause: 'no_answer', is_open: true, filled: 0 }]);
    await fixture.poll();
    expect(await holes()).toHaveLength(1);
    await fixture.poll();
    expect(await holes()).toEqual([{ lane: 'outage', cause: 'no_answer', is_open: false, filled: 1 }]);
  });

  it('proves a stream up to the moment at which its newest page was asked for, and not a moment more', async () => {
    const before = fixture.clock.now();
    await fixture.poll();
    const stream = await one<{ covered_to: Date }>(
      `select covered_to from channel_stream where channel_id = $1 and name = 'mentions'`,
    );
    expect(stream?.covered_to).toEqual(before);
    await fixture.sandbox.addFaults([{ kind: 'status', status: 503, path: '/2/users', times: 1 }]);
    await fixture.poll();
    const after = await one<{ covered_to: Date }>(
      `select covered_to from channel_stream where channel_id = $1 and name = 'mentions'`,
    );
    expect(after?.covered_to).toEqual(before);
  });

  it('stops at the limit that the admin set, asks not once more, and goes on when it is raised', async () => {
    await fixture.db.query('update channel set monthly_budget_micros = 11000 where id = $1', [fixture.channelId]);
    await seed('koster elleve tusindedele');
    await fixture.poll();
    const before = await asked();
    await fixture.poll();
    expect(await asked()).toBe(before);
    const stopped = await one<{ status: string; status_reason: string; next_poll_at: Date }>(
      'select status, status_reason, next_poll_at from channel where id = $1',
    );
    expect(stopped).toMatchObject({ status: 'quota', status_reason: 'budget' });
    const { next_poll_at: next } = stopped ?? { next_poll_at: new Date(0) };
    expect([next.getUTCDate(), next.getUTCHours()]).toEqual([1, 0]);
    expect((await holes()).at(-1)).toMatchObject({ lane: 'outage', cause: 'budget', is_open: true });
    await fixture.db.query('update channel set monthly_budget_micros = 90000000, next_poll_at = $2 where id = $1', [
      fixture.channelId,
      fixture.clock.now(),
    ]);
    await fixture.poll();
    expect(await asked()).toBeGreaterThan(before);
    expect(await health()).toEqual(['ok', 'quota: budget', 'ok']);
  });

  it('says once that the sign-in has ended, however many find it out', async () => {
    await fixture.sandbox.revokeTokens('havblik');
    await fixture.poll();
    await fixture.poll();
    await fixture.get(SweepService).sweep();
    expect(await health()).toEqual(['ok', 'needs-sign-in: sign_in_ended']);
    const notices = await fixture.db.query(
      `select 1 from event_log where workspace_id = $1 and name = 'channel.changed'`,
      [fixture.workspaceId],
    );
    // Connected, and signed out.
    expect(notices).toHaveLength(2);
  });

  it('notices within minutes that a customer has taken back a post', async () => {
    const id = await seed('det skulle jeg ikke have skrevet');
    await fixture.poll();
    await fixture.sandbox.deletePost(id);
    fixture.clock.advance(3 * 60_000);
    await fixture.poll();
    expect(await one('select text, deleted_at is not null as gone from mention where channel_id = $1')).toEqual({
      text: '',
      gone: true,
    });
  });

  it('reads an answer that we gave on X itself as a reply', async () => {
    const id = await seed('hvor er min sofa?');
    await fixture.sandbox.addPosts([{ handle: 'havblik', text: 'Den kommer i morgen', inReplyTo: id }]);
    for (let poll = 0; poll < 6; poll += 1) {
      await fixture.poll();
    }
    const replies = await fixture.db.query<{ state: string; text: string }>(
      'select state, text from reply where channel_id = $1',
      [fixture.channelId],
    );
    expect(replies).toMatchObject([{ state: 'sent', text: expect.stringContaining('Den kommer i morgen') as string }]);
    expect(await one('select count(*)::int as n from conversation where channel_id = $1')).toEqual({ n: 1 });
  });

  it('raises the alarm when a channel is silent at hours at which it never was', async () => {
    await fixture.poll();
    const now = fixture.clock.now();
    await fixture.db.query(
      `update channel set created_at = $2::timestamptz - interval '40 days', last_post_at = $2::timestamptz - interval '5 hours'
       where id = $1`,
      [fixture.channelId, now],
    );
    await fixture.db.query(
      `insert into channel_volume (workspace_id, channel_id, hour, mentions)
       select $1, $2, date_trunc('hour', $3::timestamptz) - week * interval '7 days' - hour * interval '1 hour', 5
       from generate_series(1, 4) week, generate_series(0, 6) hour`,
      [fixture.workspaceId, fixture.channelId, now],
    );
    fixture.clock.advance(31_000);
    await fixture.get(SweepService).sweep();
    await fixture.get(SweepService).settled();
    expect((await health()).at(-1)).toBe('stale: silent');
    await fixture.poll();
    expect((await health()).at(-1)).toBe('stale: silent');
    await seed('så skriver nogen igen');
    await fixture.poll();
    expect((await health()).at(-1)).toBe('ok');
  });
});
