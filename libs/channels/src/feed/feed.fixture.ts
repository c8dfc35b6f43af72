import { SandboxProcess } from '@genklang/testing';
import type { Channel } from '../channel';
import type { Peer, PeerPlan, RunningPeer } from '../contract-suite/peer';
import { sandboxFault } from '../contract-suite/sandbox-faults.fixture';
import { Outbound } from '../http/outbound';
import { FeedChannel } from './feed.channel';

const READ_ONLY = 'a feed is read only';
const FEED = { name: 'blog', title: 'Havbliks blog', user: 'os', password: 'hemmeligt-kodeord' };

/** A feed behind a password, as the sandbox serves it. */
async function start(): Promise<RunningPeer> {
  const sandbox = await SandboxProcess.start();
  const { host } = new URL(sandbox.url);
  const outbound = new Outbound([host]);
  const channel = new FeedChannel(outbound) as Channel;
  const readOnly = (): Promise<never> => Promise.reject(new Error(READ_ONLY));
  const keyOf = (id: string): string => id.split('/').at(-1) ?? '';
  const peer: Peer = {
    channel,
    connect: async () => {
      await sandbox.reset();
      await sandbox.control('POST', 'feed/feeds', FEED);
      const settings = channel.parseSettings({ address: `${sandbox.url}/feeds/blog.atom` });
      const credentials = channel.parseCredentials({ user: FEED.user, password: FEED.password });
      return { ...(await channel.identify(settings, credentials)), settings, credentials, search: null };
    },
    seed: async (texts, options = {}) => {
      const entries = texts.map((text, index) => ({
        title: 'Om Havblik',
        text,
        published: options.createdAt?.[index],
      }));
      const answer = (await sandbox.control('POST', 'feed/entries', { feed: FEED.name, entries })) as {
        entries: { key: number }[];
      };
      return answer.entries.map(({ key }) => `${host}/feeds/blog/${key}`);
    },
    edit: async (id, text) => void (await sandbox.control('PATCH', `feed/entries/${keyOf(id)}`, { text })),
    delete: readOnly,
    repost: readOnly,
    answerNatively: readOnly,
    failNextRead: async (fault, options) => await sandbox.addFaults([sandboxFault(fault, '/feeds', options)]),
    loseNextPublishAnswer: readOnly,
    expireAccess: readOnly,
    revokeAccess: async () =>
      void (await sandbox.control('POST', 'feed/feeds', { name: FEED.name, password: 'et-andet-kodeord' })),
    published: () => Promise.resolve([]),
    accepts: readOnly,
    countRequests: async () => (await sandbox.journal()).length,
    deliver: readOnly,
  };
  return {
    peer,
    stop: async () => {
      await outbound.close();
      await sandbox.stop();
    },
  };
}

export const FEED_DOUBLE: PeerPlan = {
  name: 'Feeds on their double',
  start,
  cannot: {
    paging: 'a feed is one document, read whole',
    delete: 'an entry that is not listed may only have moved out of the feed’s window',
    repost: 'feeds know no reposts',
    reply: READ_ONLY,
    own: READ_ONLY,
    expire: 'a password does not end by itself',
    measure: READ_ONLY,
    deliver: 'feeds are asked, they do not send',
  },
};
