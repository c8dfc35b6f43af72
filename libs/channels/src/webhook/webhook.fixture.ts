import { SandboxProcess } from '@genklang/testing';
import type { Channel, ChannelAccount, RawDelivery } from '../channel';
import type { Peer, PeerPlan, RunningPeer } from '../contract-suite/peer';
import { Outbound } from '../http/outbound';
import { WebhookChannel } from './webhook.channel';

const SECRET = `whsec_${Buffer.alloc(24, 'genklang').toString('base64')}`;
const SENT_TO_US = 'posts are sent to us, not asked for';

interface BridgeReply {
  inReplyToId: string;
  text: string;
}

/** A bridge to some other network, as the sandbox plays it. */
async function start(): Promise<RunningPeer> {
  const sandbox = await SandboxProcess.start();
  const outbound = new Outbound([new URL(sandbox.url).host]);
  const channel = new WebhookChannel(outbound) as Channel;
  const noSuch = (what: string) => (): Promise<never> => Promise.reject(new Error(what));
  let account: ChannelAccount;
  let count = 0;
  const nextId = (): string => `opslag-${(count += 1)}`;
  const peer: Peer = {
    channel,
    connect: async (settings = {}) => {
      await sandbox.reset();
      await sandbox.control('POST', 'webhook/bridges', { name: 'forum', secret: SECRET });
      const ours = {
        settings: channel.parseSettings({ name: 'Forum', callbackUrl: `${sandbox.url}/callback/forum`, ...settings }),
        credentials: channel.parseCredentials({ signingSecret: SECRET }),
      };
      account = { ...(await channel.identify(ours.settings, ours.credentials)), ...ours, search: null };
      return account;
    },
    seed: (texts) => Promise.resolve(texts.map(nextId)),
    edit: noSuch(SENT_TO_US),
    delete: async (id) => void (await sandbox.control('POST', 'webhook/bridges/forum/gone', { id })),
    repost: noSuch('the bridge knows no reposts'),
    answerNatively: noSuch(SENT_TO_US),
    failNextRead: noSuch(SENT_TO_US),
    loseNextPublishAnswer: async () =>
      await sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path: '/callback', times: 1 }]),
    expireAccess: noSuch('a secret does not expire'),
    revokeAccess: noSuch(SENT_TO_US),
    published: async (parentId) => {
      const { replies } = (await sandbox.control('GET', 'webhook/bridges/forum/replies')) as { replies: BridgeReply[] };
      return replies.filter(({ inReplyToId }) => inReplyToId === parentId).map(({ text }) => text);
    },
    accepts: async (text) =>
      await channel
        .publish(account, {
          text,
          inReplyToExternalId: nextId(),
          idempotencyKey: nextId(),
          otherExternalIds: [],
          firstAttemptAt: new Date(),
        })
        .then(
          () => true,
          () => false,
        ),
    countRequests: async () => (await sandbox.journal()).length,
    deliver: async (texts) =>
      await Promise.all(
        texts.map(async (text, index) => {
          const id = nextId();
          const post = { id, text, author: { id: `k${index}`, name: 'Ida' }, postedAt: new Date().toISOString() };
          const asked = { body: JSON.stringify({ posts: [post] }) };
          const signed = (await sandbox.control('POST', 'webhook/bridges/forum/deliveries', asked)) as {
            headers: Record<string, string>;
            body: string;
          };
          const body = Buffer.from(signed.body);
          return { method: 'POST', query: {}, headers: signed.headers, body, receivedAt: new Date() } as RawDelivery;
        }),
      ),
  };
  return {
    peer,
    stop: async () => {
      await outbound.close();
      await sandbox.stop();
    },
  };
}

export const WEBHOOK_DOUBLE: PeerPlan = {
  name: 'Webhooks on their double',
  start,
  cannot: {
    poll: SENT_TO_US,
    own: SENT_TO_US,
    expire: 'a secret does not expire',
    revoke: 'a secret is changed on both sides',
  },
};
