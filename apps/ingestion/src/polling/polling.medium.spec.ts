import { ChannelRepository } from '@genklang/entities';
import { IngestionFixture } from '../ingestion.fixture';
import { IntakeService, PollSupersededError } from '../intake/intake.service';

interface MentionRow {
  external_id: string;
  text: string;
  version: number;
}

describe('polling', () => {
  let fixture: IngestionFixture;
  beforeAll(async () => {
    fixture = await IngestionFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const listMentions = async (): Promise<MentionRow[]> =>
    await fixture.db.query<MentionRow>(
      'select external_id, text, version from mention where workspace_id = $1 order by posted_at, external_id',
      [fixture.workspaceId],
    );
  const getChannel = async (): Promise<{ status: string; failures: number; next_poll_at: Date }> => {
    const rows = await fixture.db.query<{ status: string; failures: number; next_poll_at: Date }>(
      'select status, failures, next_poll_at from channel where id = $1',
      [fixture.channelId],
    );
    return rows[0] ?? { status: '', failures: 0, next_poll_at: new Date(0) };
  };
  const seed = async (count: number, text = 'Hvor er min sofa'): Promise<string[]> => {
    const posts = Array.from({ length: count }, (_, index) => ({
      handle: `kunde${index % 40}`,
      text: `@havblik ${text} ${index}?`,
      followers: index,
    }));
    return (await fixture.sandbox.addPosts(posts)).map((post) => post.id);
  };

  it('brings in 500 posts through pages of ten, refusals, errors, half a body and a page of HTML: all, and none twice', async () => {
    await fixture.connect({ pageSize: 10 });
    const ids = await seed(500);
    await fixture.sandbox.addFaults([
      { kind: 'status', status: 503, path: '/2/users', skip: 3, times: 2 },
      { kind: 'truncated', path: '/2/users', skip: 9, times: 1 },
      { kind: 'html', path: '/2/users', skip: 14, times: 1 },
      { kind: 'rate-limit', path: '/2/users', skip: 20, times: 1 },
      { kind: 'reset', path: '/2/users', skip: 26, times: 1 },
    ]);
    await fixture.catchUp();
    const stored = (await listMentions()).map((mention) => mention.external_id);
    expect(stored).toHaveLength(500);
    expect(new Set(stored)).toEqual(new Set(ids));
    const answers = (await fixture.sandbox.journal()).filter((entry) => entry.path.endsWith('/mentions'));
    expect(answers.length).toBeGreaterThan(50);

    const log = await fixture.db.query<{ seq: string }>(
      `select seq from event_log where workspace_id = $1 order by seq`,
      [fixture.workspaceId],
    );
    expect(log.map((event) => Number(event.seq))).toEqual(log.map((_, index) => index + 1));
  });

  it('keeps a hole open that an error leaves, and fills it later while new posts come first', async () => {
    await fixture.connect({ pageSize: 10 });
    await seed(25, 'Første bølge');
    await fixture.sandbox.addFaults([{ kind: 'status', status: 500, path: '/2/users/*/mentions', skip: 1, times: 1 }]);
    await fixture.poll();
    expect(await listMentions()).toHaveLength(10);
    const gaps = await fixture.db.query(
      'select lane, cause from channel_gap where channel_id = $1 and closed_at is null order by lane',
      [fixture.channelId],
    );
    expect(gaps).toEqual([
      { lane: 'gap', cause: 'paging' },
      { lane: 'outage', cause: 'no_answer' },
    ]);
    await seed(3, 'Anden bølge');
    await fixture.catchUp();
    expect(await listMentions()).toHaveLength(28);
  });

  it('reads the other streams where one of them fails', async () => {
    await fixture.connect();
    await fixture.sandbox.addFaults([{ kind: 'status', status: 503, path: '/2/users/*/mentions', times: 1 }]);
    await fixture.poll();
    const streams = await fixture.db.query<{ name: string; read: boolean }>(
      'select name, covered_to is not null as read from channel_stream where channel_id = $1 order by name',
      [fixture.channelId],
    );
    expect(streams).toEqual([
      { name: 'mentions', read: false },
      { name: 'own', read: true },
      { name: 'quotes', read: true },
    ]);
  });

  it('finds a post that the network listed late, below what had been read', async () => {
    await fixture.connect();
    await seed(2);
    await fixture.poll();
    const late = new Date(Date.now() - 30_000).toISOString();
    await fixture.sandbox.addPosts([{ handle: 'sen', text: '@havblik jeg blev vist for sent', createdAt: late }]);
    for (let poll = 0; poll < 8; poll += 1) {
      await fixture.poll();
    }
    expect((await listMentions()).map((mention) => mention.text)).toContain('@havblik jeg blev vist for sent');
  });

  it('waits for a reset that the network names, and asks not once before it', async () => {
    await fixture.connect();
    await fixture.sandbox.addFaults([{ kind: 'rate-limit', path: '/2/users', times: 1, retryAfterSec: 120 }]);
    await fixture.poll();
    const { status, next_poll_at: next } = await getChannel();
    expect(status).toBe('ok');
    expect(next.getTime() - fixture.clock.now().getTime()).toBeGreaterThan(110_000);
    const before = (await fixture.sandbox.journal()).length;
    fixture.clock.advance(60_000);
    await fixture.poll().catch(() => undefined);
    expect((await fixture.sandbox.journal()).length).toBe(before + 1);
  });

  it('says that a channel is degraded after three failures in a row, and well again after one success', async () => {
    await fixture.connect();
    await fixture.sandbox.addFaults([{ kind: 'status', status: 503, path: '/2/users/*/mentions', times: 3 }]);
    await fixture.poll();
    await fixture.poll();
    expect((await getChannel()).status).toBe('ok');
    await fixture.poll();
    expect((await getChannel()).status).toBe('degraded');
    await fixture.poll();
    expect(await getChannel()).toMatchObject({ status: 'ok', failures: 0 });
    const events = await fixture.db.query(
      `select name from event_log where workspace_id = $1 and name = 'channel.changed'`,
      [fixture.workspaceId],
    );
    // Connected; nothing gets through; degraded; well again.
    expect(events).toHaveLength(4);
    const health = await fixture.db.query<{ status: string }>(
      'select status from channel_health where channel_id = $1 order by since, id',
      [fixture.channelId],
    );
    expect(health.map((change) => change.status)).toEqual(['ok', 'degraded', 'ok']);
  });

  it('asks for a sign-in when the token is revoked, and polls no more', async () => {
    await fixture.connect();
    await fixture.sandbox.revokeTokens('havblik');
    await fixture.poll();
    expect((await getChannel()).status).toBe('needs-sign-in');
    const before = (await fixture.sandbox.journal()).length;
    await fixture.poll();
    expect((await fixture.sandbox.journal()).length).toBe(before);
  });

  it('renews an expired token once for twenty who ask at once', async () => {
    await fixture.connect();
    await fixture.sandbox.expireTokens('havblik');
    const row = await fixture.db.database.inWorkspace(
      fixture.workspaceId,
      async (scope) => await new ChannelRepository().get(scope, fixture.channelId),
    );
    const before = new Date();
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        await fixture.accounts.withAccount(row, async ({ channel, account }) => {
          await channel.poll(account, { stream: 'mentions', after: { at: before }, before: null, maxPosts: 5 });
        });
      }),
    );
    const refreshes = (await fixture.sandbox.journal()).filter((entry) => entry.path.endsWith('/oauth2/token'));
    expect(refreshes).toHaveLength(1);
    const [stored] = await fixture.db.query<{ credentials: Buffer }>('select credentials from channel where id = $1', [
      fixture.channelId,
    ]);
    expect(stored?.credentials.toString('latin1')).not.toContain('Token');
  });

  it('lets one of two pollers at once do the work', async () => {
    await fixture.connect();
    await seed(5);
    await Promise.all([fixture.poll(), fixture.poll()]);
    const asked = (await fixture.sandbox.journal()).filter((entry) => entry.path.endsWith('/mentions'));
    expect(asked).toHaveLength(1);
    expect(await listMentions()).toHaveLength(5);
  });

  it('writes nothing of a poll that another one has taken over', async () => {
    await fixture.connect();
    const intake = fixture.get(IntakeService);
    const source = {
      workspaceId: fixture.workspaceId,
      channelId: fixture.channelId,
      network: 'x',
      externalAccountId: 'us',
      purpose: 'account' as const,
      stream: 'mentions',
      pricing: null,
      canRecheck: true,
      fence: { pollEpoch: '99', leaseUntil: new Date() },
      now: new Date(),
    };
    const cursor = { kind: 'head', head: { at: new Date() }, gap: null } as const;
    await expect(intake.receive(source, { posts: [], rejected: [], reposts: [], goneIds: [], cursor })).rejects.toThrow(
      PollSupersededError,
    );
  });

  it('keeps what an edited post said before, and shows what it says now', async () => {
    await fixture.connect();
    const [id] = await seed(1, 'Jeg er vred');
    await fixture.poll();
    await fixture.sandbox.editPost(id ?? '', '@havblik Jeg er glad');
    for (let poll = 0; poll < 8; poll += 1) {
      await fixture.poll();
    }
    const mentions = await listMentions();
    expect(mentions.map((mention) => [mention.text, mention.version])).toEqual([['@havblik Jeg er glad', 2]]);
    const revisions = await fixture.db.query<{ text: string }>(
      'select text from mention_revision where workspace_id = $1',
      [fixture.workspaceId],
    );
    expect(revisions).toEqual([{ text: '@havblik Jeg er vred 0?' }]);
  });

  it('asks for the next poll at the moment that the tables name', async () => {
    await fixture.connect();
    await fixture.poll();
    const { next_poll_at: next } = await getChannel();
    expect(fixture.jobs.added.at(-1)).toEqual({
      name: 'channel.poll',
      id: `poll:${fixture.channelId}:${next.getTime()}`,
      at: next,
    });
  });
});
