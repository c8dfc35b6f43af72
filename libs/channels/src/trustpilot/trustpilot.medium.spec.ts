import { SandboxProcess } from '@genklang/testing';
import type { ChannelAccount, OutgoingReply, PollRequest } from '../channel';
import { ChannelError } from '../channel-error';
import { describeChannel } from '../contract-suite/describe-channel';
import { Outbound } from '../http/outbound';
import type { PostPage } from '../post';
import { TrustpilotChannel } from './trustpilot.channel';
import { TRUSTPILOT_DOUBLE } from './trustpilot.fixture';
import type { TrustpilotCredentials, TrustpilotSettings } from './trustpilot.settings';

describeChannel(TRUSTPILOT_DOUBLE);

describe('Trustpilot', () => {
  let sandbox: SandboxProcess;
  let outbound: Outbound;
  let channel: TrustpilotChannel;
  let unit: { id: string; apiKey: string; apiSecret: string; userId: string };
  let us: ChannelAccount<TrustpilotSettings, TrustpilotCredentials>;
  beforeAll(async () => {
    sandbox = await SandboxProcess.start();
    outbound = new Outbound([new URL(sandbox.url).host]);
    channel = new TrustpilotChannel(outbound);
  });
  afterAll(async () => {
    await outbound.close();
    await sandbox.stop();
  });
  beforeEach(async () => {
    await sandbox.reset();
    unit = (await sandbox.control('POST', 'trustpilot/units', { name: 'Havblik' })) as typeof unit;
    const settings = channel.parseSettings({
      businessUnitId: unit.id,
      baseUrl: sandbox.url,
      authorizeUrl: `${sandbox.url}/trustpilot-authenticate`,
    });
    const credentials = channel.parseCredentials({
      apiKey: unit.apiKey,
      apiSecret: unit.apiSecret,
      authorBusinessUserId: unit.userId,
    });
    us = { ...(await channel.identify(settings, credentials)), settings, credentials, search: null };
  });

  const signedIn = async (): Promise<typeof us> => ({ ...us, credentials: await channel.refreshCredentials(us) });
  const seed = async (...reviews: object[]): Promise<string[]> => {
    const answer = await sandbox.control('POST', `trustpilot/units/${unit.id}/reviews`, { reviews });
    return (answer as { reviews: { id: string }[] }).reviews.map(({ id }) => id);
  };
  const poll = async (account: typeof us, request: Partial<PollRequest> = {}): Promise<PostPage> =>
    await channel.poll(account, {
      stream: 'reviews',
      after: { at: new Date(Date.now() - 3_600_000) },
      before: null,
      maxPosts: 100,
      ...request,
    });
  const replyTo = (parent: string, text: string): OutgoingReply => ({
    text,
    inReplyToExternalId: parent,
    idempotencyKey: text,
    otherExternalIds: [],
    firstAttemptAt: new Date(),
  });
  const decisionOf = async (work: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await work.catch((reason: unknown) => reason);
    return error instanceof ChannelError ? error.decision : error;
  };

  it('gets its first token by itself, when keys are all it was given', async () => {
    expect(us).toMatchObject({ handle: 'Havblik', externalAccountId: unit.id });
    expect(channel.credentialsLife(us.credentials).expiresAt.getTime()).toBe(0);
    expect(await decisionOf(poll(us))).toEqual({ kind: 'reconnect' });
    const account = await signedIn();
    expect(channel.credentialsLife(account.credentials).expiresAt.getTime()).toBeGreaterThan(
      Date.now() + 99 * 3_600_000,
    );
    expect((await poll(account)).posts).toEqual([]);
  });

  it('refuses keys that do not fit at once', async () => {
    const wrong = { ...us.credentials, apiSecret: 'x' };
    expect(await decisionOf(channel.identify(us.settings, wrong))).toEqual({ kind: 'reconnect' });
  });

  it('signs in on Trustpilot’s own page, and renews by its refresh token', async () => {
    const grant = { redirectUri: 'https://genklang.example/oauth/back', state: 's1' };
    const app = { apiKey: unit.apiKey, apiSecret: unit.apiSecret, authorBusinessUserId: unit.userId };
    const { authorizeUrl, pending } = await channel.pageSignIn.begin(us.settings, app, grant);
    const back = await fetch(`${authorizeUrl}&sign-in=1`, { redirect: 'manual' });
    const answer = Object.fromEntries(new URL(back.headers.get('location') ?? '').searchParams);
    expect(answer['state']).toBe('s1');
    const stored = JSON.parse(JSON.stringify(pending)) as unknown;
    const credentials = await channel.pageSignIn.finish(us.settings, stored, answer);
    expect(credentials.refreshToken).toBeDefined();
    const renewed = await channel.refreshCredentials({ ...us, credentials });
    expect(renewed.refreshToken).not.toBe(credentials.refreshToken);
    expect((await poll({ ...us, credentials: renewed })).posts).toEqual([]);
    expect(await decisionOf(channel.refreshCredentials({ ...us, credentials }))).toEqual({ kind: 'reconnect' });
    expect(await decisionOf(channel.pageSignIn.finish(us.settings, pending, {}))).toEqual({
      kind: 'rejected',
      code: 'not_allowed',
    });
  });

  it('reads a review with its stars, and a reply to it as ours', async () => {
    const account = await signedIn();
    const [id = ''] = await seed({ title: 'Aldrig igen', text: 'Sofaen kom ikke', stars: 1, consumerName: 'Ida' });
    await sandbox.control('POST', `trustpilot/reviews/${id}/reply`, { text: 'Beklager' });
    expect((await poll(account)).posts).toEqual([
      expect.objectContaining({
        externalId: `${id}#reply`,
        parentExternalId: id,
        text: 'Beklager',
        author: expect.objectContaining({ externalId: unit.id }) as unknown,
      }),
      expect.objectContaining({
        externalId: id,
        kind: 'review',
        rating: 1,
        text: 'Aldrig igen\n\nSofaen kom ikke',
        url: `https://www.trustpilot.com/reviews/${id}`,
        replyRule: { isAllowed: false, reason: 'not_supported' },
      }),
    ]);
  });

  it('does not put a second reply in the place of the first', async () => {
    const account = await signedIn();
    const [id = ''] = await seed({ text: 'hej' });
    await channel.publish(account, replyTo(id, 'Et'));
    expect(await decisionOf(channel.publish(account, replyTo(id, 'Et')))).toEqual({
      kind: 'rejected',
      code: 'duplicate',
    });
    expect(await decisionOf(channel.publish(account, replyTo(id, 'To')))).toEqual({
      kind: 'rejected',
      code: 'not_allowed',
    });
    expect(await sandbox.control('GET', `trustpilot/reviews/${id}`)).toMatchObject({ reply: 'Et' });
  });

  it('finds replies that colleagues wrote to older reviews', async () => {
    const account = await signedIn();
    const [id = ''] = await seed({
      text: 'gammel',
      createdAt: new Date(Date.now() - 9 * 24 * 3_600_000).toISOString(),
    });
    await sandbox.control('POST', `trustpilot/reviews/${id}/reply`, { text: 'Sent svar' });
    expect((await poll(account, { stream: 'own' })).posts.map((post) => post.externalId)).toEqual([`${id}#reply`]);
    expect((await poll(account)).posts).toEqual([]);
  });

  it('notices that a reply of ours was taken back', async () => {
    const account = await signedIn();
    const [id = ''] = await seed({ text: 'hej' });
    expect(await channel.recheck(account, [id, `${id}#reply`])).toMatchObject({
      posts: [{ externalId: id }],
      goneIds: [`${id}#reply`],
    });
  });
});
