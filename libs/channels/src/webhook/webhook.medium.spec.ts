import { SandboxProcess } from '@genklang/testing';
import type { ChannelAccount, OutgoingReply } from '../channel';
import { ChannelError } from '../channel-error';
import { describeChannel } from '../contract-suite/describe-channel';
import { Outbound } from '../http/outbound';
import { WebhookChannel } from './webhook.channel';
import { WEBHOOK_DOUBLE } from './webhook.fixture';
import type { WebhookCredentials, WebhookSettings } from './webhook.settings';

describeChannel(WEBHOOK_DOUBLE);

const SECRET = `whsec_${Buffer.alloc(32, 'x').toString('base64')}`;
const REPLY: OutgoingReply = {
  text: 'Svar',
  inReplyToExternalId: '1',
  idempotencyKey: '0190c0de-0000-7000-8000-000000000001',
  otherExternalIds: [],
  firstAttemptAt: new Date('2026-11-22T12:00:00Z'),
};

describe('webhooks', () => {
  let sandbox: SandboxProcess;
  let outbound: Outbound;
  let channel: WebhookChannel;
  beforeAll(async () => {
    sandbox = await SandboxProcess.start();
    outbound = new Outbound([new URL(sandbox.url).host]);
    channel = new WebhookChannel(outbound);
  });
  afterAll(async () => {
    await outbound.close();
    await sandbox.stop();
  });
  beforeEach(async () => {
    await sandbox.reset();
    await sandbox.control('POST', 'webhook/bridges', { name: 'forum', secret: SECRET });
  });

  const account = (settings: object = {}): ChannelAccount<WebhookSettings, WebhookCredentials> => ({
    externalAccountId: 'source:forum',
    handle: 'Forum',
    settings: channel.parseSettings({ name: 'Forum', callbackUrl: `${sandbox.url}/callback/forum`, ...settings }),
    credentials: channel.parseCredentials({ signingSecret: SECRET }),
    search: null,
  });
  const decisionOf = async (work: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await work.catch((reason: unknown) => reason);
    return error instanceof ChannelError ? error.decision : error;
  };
  const fail = async (fault: object): Promise<void> =>
    await sandbox.addFaults([{ path: '/callback', times: 1, kind: 'status', ...fault }]);

  it('sends a reply again under the same id, and the receiver keeps one', async () => {
    const first = await channel.publish(account(), REPLY);
    const second = await channel.publish(account(), REPLY);
    expect(second.externalId).toBe(first.externalId);
    expect(first.url).toContain(first.externalId);
    const { replies } = (await sandbox.control('GET', 'webhook/bridges/forum/replies')) as { replies: object[] };
    expect(replies).toEqual([expect.objectContaining({ messageId: REPLY.idempotencyKey })]);
  });

  it('is content with an answer that says nothing', async () => {
    await fail({ kind: 'empty', method: 'POST' });
    expect((await channel.publish(account(), REPLY)).externalId).toBe(REPLY.idempotencyKey);
  });

  it('takes a receiver that answers no questions for one that may be sent the reply again', async () => {
    await sandbox.control('POST', 'webhook/bridges', { name: 'forum', secret: SECRET, answersQuestions: false });
    await channel.publish(account(), REPLY);
    await expect(channel.findPublished(account(), REPLY)).resolves.toBeNull();
  });

  it.each([
    [400, { kind: 'rejected', code: 'rejected' }],
    [401, { kind: 'reconnect' }],
    [403, { kind: 'rejected', code: 'not_allowed' }],
    [404, { kind: 'rejected', code: 'rejected' }],
    [409, { kind: 'rejected', code: 'duplicate' }],
    [410, { kind: 'gone' }],
    [302, { kind: 'rejected', code: 'rejected' }],
    [500, { kind: 'transient', outcome: 'unknown' }],
  ])('understands %i', async (status, decision) => {
    await fail({ status, method: 'POST' });
    expect(await decisionOf(channel.publish(account(), REPLY))).toEqual(decision);
  });

  it('never takes silence for "not published"', async () => {
    await fail({ status: 503, method: 'GET' });
    expect(await decisionOf(channel.findPublished(account(), REPLY))).toEqual({ kind: 'transient', outcome: 'none' });
    await fail({ kind: 'html', method: 'GET' });
    expect(await decisionOf(channel.findPublished(account(), REPLY))).toEqual({ kind: 'transient', outcome: 'none' });
  });

  it('does not answer without an address, nor into our own network', async () => {
    expect(await decisionOf(channel.publish(account({ callbackUrl: undefined }), REPLY))).toEqual({
      kind: 'unsupported',
    });
    const inside = account({ callbackUrl: 'http://169.254.169.254/latest' });
    expect(await decisionOf(channel.publish(inside, REPLY))).toEqual({ kind: 'transient', outcome: 'none' });
  });

  it('[19] tells no secret in an error', async () => {
    await fail({ status: 500, method: 'POST' });
    const error: unknown = await channel.publish(account(), REPLY).catch((reason: unknown) => reason);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(SECRET.slice(6));
  });
});
