import { SandboxProcess } from '@genklang/testing';
import type { Channel, ChannelAccount } from '../channel';
import type { Peer, PeerPlan, RunningPeer } from '../contract-suite/peer';
import { sandboxFault } from '../contract-suite/sandbox-faults.fixture';
import { Outbound } from '../http/outbound';
import { WordpressChannel } from './wordpress.channel';

const US = 'havblik';

interface SiteComment {
  id: string;
  text: string;
}

/** A WordPress site as the sandbox plays it. */
async function start(): Promise<RunningPeer> {
  const sandbox = await SandboxProcess.start();
  const outbound = new Outbound([new URL(sandbox.url).host]);
  const channel = new WordpressChannel(outbound) as Channel;
  const noSuch = (what: string) => (): Promise<never> => Promise.reject(new Error(what));
  const add = async (comments: object[]): Promise<string[]> => {
    const answer = await sandbox.control('POST', 'wordpress/comments', { comments });
    return (answer as { comments: SiteComment[] }).comments.map(({ id }) => id);
  };
  let account: ChannelAccount;
  let probes = 0;
  const peer: Peer = {
    channel,
    connect: async (settings = {}) => {
      await sandbox.reset();
      const { password } = (await sandbox.control('POST', 'wordpress/users', { login: US })) as { password: string };
      const ours = {
        settings: channel.parseSettings({ address: sandbox.url, ...settings }),
        credentials: channel.parseCredentials({ user: US, applicationPassword: password }),
      };
      account = { ...(await channel.identify(ours.settings, ours.credentials)), ...ours, search: null };
      return account;
    },
    seed: async (texts, options = {}) =>
      await add(
        texts.map((text, index) => ({
          text,
          name: `Kunde ${index}`,
          email: `kunde${index}@example.com`,
          createdAt: options.createdAt?.[index],
        })),
      ),
    edit: async (id, text) => void (await sandbox.control('PATCH', `wordpress/comments/${id}`, { text })),
    delete: async (id) => void (await sandbox.control('PATCH', `wordpress/comments/${id}`, { status: 'trash' })),
    repost: noSuch('comments are not passed on'),
    answerNatively: async (parentId, text) => {
      const [id = ''] = await add([{ text, user: US, parent: Number(parentId) }]);
      return id;
    },
    failNextRead: async (fault, options) =>
      await sandbox.addFaults([sandboxFault(fault, '/wp-json/wp/v2/comments', options)]),
    loseNextPublishAnswer: async () =>
      await sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path: '/wp-json', times: 1 }]),
    expireAccess: noSuch('application passwords do not expire'),
    revokeAccess: async () => void (await sandbox.control('POST', 'wordpress/users/revoke', { login: US })),
    published: async (parentId) => {
      const answer = await sandbox.control('GET', `wordpress/comments?user=${US}&parent=${parentId}`);
      return (answer as { comments: SiteComment[] }).comments.map(({ text }) => text);
    },
    accepts: async (text) => {
      probes += 1;
      const [parent] = await add([{ text: `prøve ${probes}` }]);
      return await channel
        .publish(account, {
          text,
          inReplyToExternalId: parent ?? '',
          idempotencyKey: `${probes}`,
          otherExternalIds: [],
          firstAttemptAt: new Date(),
        })
        .then(
          () => true,
          () => false,
        );
    },
    countRequests: async () => (await sandbox.journal()).length,
    deliver: noSuch('WordPress is asked, it does not send'),
  };
  return {
    peer,
    stop: async () => {
      await outbound.close();
      await sandbox.stop();
    },
  };
}

export const WORDPRESS_DOUBLE: PeerPlan = {
  name: 'WordPress on its double',
  start,
  cannot: {
    repost: 'comments are not passed on',
    expire: 'application passwords do not expire',
    deliver: 'WordPress is asked, it does not send',
  },
};
