import type {
  ChannelContinuity,
  ChannelDetail,
  ChannelLedger,
  ChannelRequestSummary,
  NetworkDescriptor,
} from '@genklang/contract';
import { givenChannel } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';

describe('the channel settings', () => {
  let fixture: AgentFixture;
  let count = 0;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  const admin = async (): Promise<Awaited<ReturnType<typeof fixture.signIn>>> =>
    await fixture.signIn('Mette', { workspace: `Havblik ${(count += 1)}`, role: 'admin' });

  it('are for owners and admins: nobody else reads or changes them', async () => {
    const mette = await admin();
    const channelId = await givenChannel(fixture.db, mette.workspaceId);
    const sara = await fixture.signIn('Sara', { workspace: `Havblik ${count}`, role: 'supervisor' });
    for (const path of ['/api/channels', `/api/channels/${channelId}/ledger`]) {
      expect((await sara.fetch(path)).status).toBe(403);
    }
    for (const name of ['channel.pause', 'channel.disconnect', 'channel.test'] as const) {
      expect(await sara.ask(name, { channelId })).toMatchObject({ ok: false, code: 'forbidden' });
    }
    expect((await sara.fetch('/api/channels/continuity')).status).toBe(200);
  });

  it('offer every network with its forms in four languages', async () => {
    const mette = await admin();
    const networks = await mette.get<NetworkDescriptor[]>('/api/networks');
    expect(networks.length).toBeGreaterThan(4);
    expect(networks.every((network) => network.signIns.every((signIn) => signIn.label.da !== ''))).toBe(true);
  });

  it('tell how complete a channel is, what is missing, and what it may cost, and no secret', async () => {
    const mette = await admin();
    const channelId = await givenChannel(fixture.db, mette.workspaceId);
    await fixture.db.query(
      `update channel set settings = '{"baseUrl": "https://api.x.com", "hidden": "canary"}', credentials = 'canary',
         monthly_budget_micros = 25000000 where id = $1`,
      [channelId],
    );
    await fixture.db.query(
      `insert into channel_stream (workspace_id, channel_id, name, covered_from, covered_to)
       values ($1, $2, 'mentions', now() - interval '1 day', '2026-11-22T13:02:00Z')`,
      [mette.workspaceId, channelId],
    );
    await fixture.db.query(
      `insert into channel_gap (workspace_id, id, channel_id, stream, lane, low, high, cause, filled, opened_at)
       values ($1, gen_random_uuid(), $2, 'mentions', 'gap', '{"at": "2026-11-22T12:10:00.000Z"}',
         '{"at": "2026-11-22T12:14:00.000Z"}', 'paging', 7, now())`,
      [mette.workspaceId, channelId],
    );
    await fixture.db.query(
      `insert into channel_usage (workspace_id, channel_id, day, requests, posts, cost_micros)
       values ($1, $2, (now() at time zone 'utc')::date, 12, 40, 440000)`,
      [mette.workspaceId, channelId],
    );
    const [continuity] = await mette.get<ChannelContinuity[]>('/api/channels/continuity');
    expect(continuity).toMatchObject({
      channelId,
      completeTo: '2026-11-22T13:02:00.000Z',
      openHoles: [{ from: '2026-11-22T12:10:00.000Z', to: '2026-11-22T12:14:00.000Z', cause: 'paging', filled: 7 }],
    });
    const response = await mette.fetch(`/api/channels/${channelId}/ledger`);
    const text = await response.text();
    expect(text).not.toContain('canary');
    const ledger = JSON.parse(text) as ChannelLedger;
    expect(ledger.channel.settings).toEqual({ baseUrl: 'https://api.x.com' });
    expect(ledger.channel.budget).toMatchObject({
      requestsToday: 12,
      spentThisMonthMicros: 440_000,
      monthlyBudgetMicros: 25_000_000,
    });
    expect(ledger.usage).toHaveLength(1);
  });

  it('pause, resume and disconnect a channel, and keep what it read', async () => {
    const mette = await admin();
    const channelId = await givenChannel(fixture.db, mette.workspaceId);
    await fixture.givenConversations(mette.workspaceId, 2, channelId);
    const status = async (name: 'channel.pause' | 'channel.resume' | 'channel.disconnect'): Promise<string> =>
      ((await mette.must(name, { channelId })) as ChannelDetail).summary.status;
    expect(await status('channel.pause')).toBe('paused');
    expect(await status('channel.resume')).toBe('ok');
    expect(await mette.ask('channel.resume', { channelId })).toMatchObject({ code: 'channel_not_changeable' });
    expect(await status('channel.disconnect')).toBe('disconnected');
    expect(await mette.ask('channel.pause', { channelId })).toMatchObject({ code: 'channel_not_changeable' });
    expect((await mette.list('')).rows).toHaveLength(2);
    const ledger = await mette.get<ChannelLedger>(`/api/channels/${channelId}/ledger`);
    expect(ledger.health.map((change) => change.status)).toEqual(['disconnected', 'ok', 'paused']);
  });

  it('change interval and limit, and name the field that is not right', async () => {
    const mette = await admin();
    const channelId = await givenChannel(fixture.db, mette.workspaceId);
    const changed = (await mette.must('channel.change', {
      channelId,
      pollIntervalSec: 30,
      monthlyBudgetUsd: 12.5,
    })) as ChannelDetail;
    expect(changed.summary.pollIntervalMs).toBe(30_000);
    expect(changed.budget.monthlyBudgetMicros).toBe(12_500_000);
    const lifted = (await mette.must('channel.change', { channelId, monthlyBudgetUsd: null })) as ChannelDetail;
    expect(lifted.budget.monthlyBudgetMicros).toBeNull();
    expect(lifted.summary.pollIntervalMs).toBe(30_000);
    expect(await mette.ask('channel.change', { channelId, pollIntervalSec: 0 })).toMatchObject({
      ok: false,
      fields: [{ field: 'pollIntervalSec' }],
    });
  });

  it('seal what takes a network to answer, and show its progress to whoever asked', async () => {
    const mette = await admin();
    const request = (await mette.must('channel.connect', {
      network: 'x',
      settings: {},
      credentials: { clientId: 'app', accessToken: 'planted-canary' },
    })) as ChannelRequestSummary;
    expect(request).toMatchObject({ kind: 'connect', state: 'queued', result: null });
    const [row] = await fixture.db.query<{ input: Buffer }>('select input from channel_request where id = $1', [
      request.id,
    ]);
    expect(row?.input.toString('latin1')).not.toContain('planted-canary');
    expect(await mette.get<ChannelRequestSummary>(`/api/channel-requests/${request.id}`)).toMatchObject({
      id: request.id,
    });
    const other = await fixture.signIn('Sara', { workspace: `Havblik ${count}`, role: 'admin' });
    expect((await other.fetch(`/api/channel-requests/${request.id}`)).status).toBe(404);
  });

  it('refuse a field that the network’s form does not have', async () => {
    const mette = await admin();
    const answer = await mette.ask('channel.connect', { network: 'x', settings: { colour: 'red' }, credentials: {} });
    expect(answer).toMatchObject({ ok: false, code: 'invalid_input', fields: [{ field: 'settings.colour' }] });
  });

  it('bring a person back from a network’s page only with a sign-in that was begun', async () => {
    const mette = await admin();
    const back = await mette.fetch('/connect/back?state=nonsense&code=1', { redirect: 'manual' });
    expect(back.status).toBe(303);
    expect(back.headers.get('location')).toBe('/settings/channels?problem=expired');
    const stranger = await fetch(`${fixture.url}/connect/back?state=x`, { redirect: 'manual' });
    expect(stranger.status).toBe(401);
  });

  it('listen with the sign-in of an account, and make a conversation of what was heard', async () => {
    const mette = await admin();
    const accountChannelId = await givenChannel(fixture.db, mette.workspaceId);
    const search = (await mette.must('channel.add-search', {
      accountChannelId,
      name: 'Havblik',
      anyOf: ['havblik', ' havblik sofa '],
      noneOf: [],
      language: null,
    })) as ChannelDetail;
    expect(search).toMatchObject({ accountChannelId, search: { anyOf: ['havblik', 'havblik sofa'] } });
    expect(search.summary.purpose).toBe('search');
    const [heard] = await fixture.givenConversations(mette.workspaceId, 1, search.summary.id);
    await fixture.db.query(`update conversation set state = 'heard', waiting_since = null where id = $1`, [heard?.id]);
    expect((await mette.list('?view=open')).rows).toEqual([]);
    expect((await mette.list('?view=listening')).rows).toHaveLength(1);
    expect(await mette.must('conversation.open', { conversationId: heard?.id })).toMatchObject({ state: 'open' });
    expect((await mette.list('?view=open')).rows).toHaveLength(1);
  });

  it('do not search with a search, and ask for at least one word', async () => {
    const mette = await admin();
    const accountChannelId = await givenChannel(fixture.db, mette.workspaceId);
    const empty = { accountChannelId, name: 'x', anyOf: [], noneOf: [], language: null };
    expect(await mette.ask('channel.add-search', empty)).toMatchObject({ ok: false, fields: [{ field: 'anyOf' }] });
  });
});
