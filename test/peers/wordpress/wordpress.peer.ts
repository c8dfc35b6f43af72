import { ChannelRegistry, Outbound } from '@genklang/channels';
import type { ChannelAccount } from '@genklang/channels';
import type { Peer, PeerPlan, RunningPeer } from '../../../libs/channels/src/contract-suite/peer';
import { placeOfPeer } from '../describe-peer';
import { armFault, FaultProxy } from '../fault.proxy';
import { WordpressServer } from './wordpress.server';

const COMMENTS = '/wp-json/wp/v2/comments';

/** WordPress itself, with a proxy before it that fails on demand. */
async function start(): Promise<RunningPeer> {
  const server = await WordpressServer.start(placeOfPeer('wordpress') ?? '');
  const proxy = await FaultProxy.before(server.url);
  const outbound = new Outbound([new URL(proxy.url).host]);
  const channel = (await ChannelRegistry.load(outbound)).get('wordpress');
  const noSuch = (what: string) => (): Promise<never> => Promise.reject(new Error(what));
  const add = async (comments: object[]): Promise<string[]> =>
    (await server.command<{ id: string }[]>('comments', { comments })).map(({ id }) => id);
  let account: ChannelAccount;
  let probes = 0;
  const peer: Peer = {
    channel,
    connect: async (settings = {}) => {
      const { user, password } = await server.command<{ user: string; password: string }>('reset');
      const ours = {
        settings: channel.parseSettings({ address: proxy.url, ...settings }),
        credentials: channel.parseCredentials({ user, applicationPassword: password }),
      };
      account = { ...(await channel.identify(ours.settings, ours.credentials)), ...ours, search: null };
      proxy.reset();
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
    edit: async (id, text) => void (await server.command('edit', { id, text })),
    delete: async (id) => void (await server.command('trash', { id })),
    repost: noSuch('comments are not passed on'),
    answerNatively: async (parentId, text) => (await add([{ text, parent: parentId, isOurs: true }]))[0] ?? '',
    failNextRead: (fault, options = {}) => {
      const rateHeaders = { 'retry-after': String(options.resetAfterSec ?? 60) };
      armFault(proxy, fault, { path: COMMENTS, rateHeaders });
      return Promise.resolve();
    },
    loseNextPublishAnswer: () => {
      armFault(proxy, 'reset-after-accept', { method: 'POST', path: COMMENTS, rateHeaders: {} });
      return Promise.resolve();
    },
    expireAccess: noSuch('application passwords do not expire'),
    revokeAccess: async () => void (await server.command('revoke')),
    published: async (parentId) => await server.command<string[]>('published', { parent: parentId }),
    accepts: async (text) => {
      probes += 1;
      const [parent] = await add([{ text: `prøve ${probes}` }]);
      return await channel
        .publish(account, {
          text,
          inReplyToExternalId: parent ?? '',
          idempotencyKey: String(probes),
          otherExternalIds: [],
          firstAttemptAt: new Date(),
        })
        .then(
          () => true,
          () => false,
        );
    },
    countRequests: () => Promise.resolve(proxy.requests),
    deliver: noSuch('WordPress is asked, it does not send'),
  };
  return {
    peer,
    stop: async () => {
      await outbound.close();
      await proxy.stop();
      await server.stop();
    },
  };
}

export const WORDPRESS_SERVER: PeerPlan = {
  name: 'WordPress itself',
  start,
  cannot: {
    repost: 'comments are not passed on',
    expire: 'application passwords do not expire',
    deliver: 'WordPress is asked, it does not send',
  },
};
