import type { ChannelRequestResult } from '@genklang/contract';
import { ChannelRequestRepository, requestContext } from '@genklang/entities';
import type { ChannelRequestInputs } from '@genklang/entities';
import { newId, SecretBox } from '@genklang/platform';
import { IngestionFixture } from '../ingestion.fixture';
import { ChannelRequestsService } from './channel-requests.service';

describe('what people ask of networks', () => {
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

  async function ask<Kind extends keyof ChannelRequestInputs>(
    kind: Kind,
    input: ChannelRequestInputs[Kind],
    channelId: string | null = null,
  ): Promise<{ id: string; result: ChannelRequestResult | null; input: Buffer | null }> {
    const id = newId();
    const { workspaceId, memberId } = fixture;
    const repository = new ChannelRequestRepository();
    const sealed = fixture.get(SecretBox).seal(JSON.stringify(input), requestContext({ workspaceId, id }));
    await fixture.db.database.inWorkspace(workspaceId, async (scope) => {
      await repository.add(scope, { id, kind, channelId, memberId, input: sealed, createdAt: fixture.clock.now() });
    });
    await Promise.all([1, 2].map(async () => await fixture.get(ChannelRequestsService).carryOut(workspaceId, id)));
    const request = await fixture.db.database.inWorkspace(
      workspaceId,
      async (scope) => await repository.find(scope, id),
    );
    return { id, result: request?.result ?? null, input: request?.input ?? null };
  }
  const connection = (): Omit<ChannelRequestInputs['connect'], 'credentials'> => ({
    network: 'x',
    settings: { baseUrl: fixture.sandbox.url, webUrl: fixture.sandbox.url },
    pollIntervalMs: 5_000,
    monthlyBudgetMicros: '25000000',
    channelId: null,
  });
  const channels = async (): Promise<{ id: string; name: string; monthly_budget_micros: string | null }[]> =>
    await fixture.db.query(
      'select id, name, monthly_budget_micros from channel where workspace_id = $1 order by created_at',
      [fixture.workspaceId],
    );

  it('connects an account, and forgets the keys that it was given', async () => {
    const { clientId, clientSecret, accessToken, refreshToken } = await fixture.sandbox.issueTokens('havblik_no');
    const { result, input } = await ask('connect', {
      ...connection(),
      credentials: { clientId, clientSecret, accessToken, refreshToken },
    });
    expect(result).toMatchObject({ kind: 'connected', name: '@havblik_no', isNew: true });
    expect(input).toBeNull();
    expect(await channels()).toMatchObject([{}, { name: '@havblik_no', monthly_budget_micros: '25000000' }]);
  });

  it('names the field that is not right', async () => {
    const { result } = await ask('connect', { ...connection(), settings: { pageSize: '3' }, credentials: {} });
    expect(result).toMatchObject({ kind: 'failed', reason: 'fields' });
    expect(result?.kind === 'failed' && result.fields[0]?.field).toBe('pageSize');
  });

  it('says that the network does not know the keys, without repeating them', async () => {
    const credentials = { clientId: 'app', accessToken: 'made-up-token' };
    const { result } = await ask('connect', { ...connection(), credentials });
    expect(result).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(JSON.stringify(result)).not.toContain('made-up-token');
  });

  it('keeps id, history and refresh token when a channel is connected again with only a new access token', async () => {
    const before = await channels();
    await fixture.db.query(`update channel set status = 'needs-sign-in' where id = $1`, [fixture.channelId]);
    const { accessToken } = await fixture.sandbox.issueTokens('havblik');
    const { result } = await ask(
      'connect',
      { ...connection(), settings: {}, channelId: fixture.channelId, credentials: { accessToken } },
      fixture.channelId,
    );
    expect(result).toMatchObject({ kind: 'connected', channelId: fixture.channelId, isNew: false });
    expect((await channels()).map((channel) => channel.id)).toEqual(before.map((channel) => channel.id));
    const [row] = await fixture.db.query<{ status: string; credentials: Buffer; external_account_id: string }>(
      'select status, credentials, external_account_id from channel where id = $1',
      [fixture.channelId],
    );
    expect(row?.status).toBe('ok');
    const context = `${fixture.workspaceId}|x|${row?.external_account_id}`;
    const kept = JSON.parse(fixture.get(SecretBox).open(row?.credentials ?? Buffer.alloc(0), context)) as object;
    expect(kept).toMatchObject({ accessToken, refreshToken: expect.stringMatching(/.+/) as string });
  });

  it('does not put another account in the place of a channel', async () => {
    const { clientId, clientSecret, accessToken, refreshToken } = await fixture.sandbox.issueTokens('en_anden');
    const { result } = await ask('connect', {
      ...connection(),
      channelId: fixture.channelId,
      credentials: { clientId, clientSecret, accessToken, refreshToken },
    });
    expect(result).toMatchObject({ kind: 'failed', fields: [{ field: 'credentials' }] });
  });

  it('tests a channel: who we are, and when somebody last wrote', async () => {
    await fixture.sandbox.addPosts([{ handle: 'kunde', text: '@havblik hej' }]);
    const { result } = await ask('test', {}, fixture.channelId);
    expect(result).toMatchObject({ kind: 'tested', name: '@havblik' });
    const at = result?.kind === 'tested' ? Date.parse(result.lastMentionAt ?? '') : 0;
    expect(Math.abs(Date.now() - at)).toBeLessThan(60_000);
    expect(await fixture.db.query('select 1 from mention where workspace_id = $1', [fixture.workspaceId])).toEqual([]);
  });

  it('signs in on the network’s own page, and only once for each beginning', async () => {
    await fixture.sandbox.addAccount('havblik_se');
    const { clientId, clientSecret } = await fixture.sandbox.issueTokens('havblik');
    const redirectUri = 'http://127.0.0.1:3000/connect/back';
    const begun = await ask('begin-sign-in', { ...connection(), app: { clientId, clientSecret }, redirectUri });
    expect(begun.result?.kind).toBe('sign-in');
    const url = new URL(begun.result?.kind === 'sign-in' ? begun.result.url : '');
    expect(url.searchParams.get('state')).toBe(begun.id);
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    url.searchParams.set('account', 'havblik_se');
    const response = await fetch(url, { redirect: 'manual' });
    const back = new URL(response.headers.get('location') ?? 'http://nowhere');
    const answer = Object.fromEntries(back.searchParams);
    const finished = await ask('finish-sign-in', { beginRequestId: begun.id, answer });
    expect(finished.result).toMatchObject({ kind: 'connected', isNew: expect.any(Boolean) as boolean });
    const again = await ask('finish-sign-in', { beginRequestId: begun.id, answer });
    expect(again.result).toMatchObject({ kind: 'failed' });
  });

  it('does not finish a sign-in that nobody began, or that was begun long ago', async () => {
    const stranger = await ask('finish-sign-in', { beginRequestId: newId(), answer: {} });
    expect(stranger.result).toMatchObject({ kind: 'failed', reason: 'expired' });
  });
});
