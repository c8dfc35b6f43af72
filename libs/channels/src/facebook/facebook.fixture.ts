import type { Channel } from '../channel';
import type { Peer, PeerPlan, RunningPeer } from '../contract-suite/peer';
import { GraphControl } from '../graph/graph.fixture';
import type { GraphOwner } from '../graph/graph.fixture';
import { Outbound } from '../http/outbound';
import { FacebookChannel } from './facebook.channel';

export const US = 'Havblik';
const ROOT = '/facebook/v26.0/';
const TWO_DAYS_AGO = new Date(Date.now() - 48 * 3_600_000).toISOString();

/** Facebook as the sandbox plays it, over real HTTP: two posts of our Page, and customers who comment on them by turns. */
export async function startFacebook(): Promise<RunningPeer & { control: GraphControl }> {
  const control = await GraphControl.start();
  const { sandbox } = control;
  const outbound = new Outbound([new URL(sandbox.url).host]);
  const channel = new FacebookChannel(outbound) as Channel;
  let page: GraphOwner;
  let posts: string[] = [];
  const comment = async (texts: string[], options: { createdAt?: string[] } = {}): Promise<string[]> => {
    const nodes = texts.map((text, index) => ({
      kind: 'comment',
      ownerId: page.id,
      below: posts[index % posts.length],
      from: `Kunde ${index}`,
      text,
      createdAt: options.createdAt?.[index],
    }));
    return (await control.write(nodes)).map((node) => node.id);
  };
  const peer: Peer = {
    channel,
    connect: async (settings = {}) => {
      await sandbox.reset();
      page = await control.addPage(US);
      const own = { kind: 'post', ownerId: page.id, asOwner: true, createdAt: TWO_DAYS_AGO };
      posts = (
        await control.write([
          { ...own, text: 'Nye sofaer' },
          { ...own, text: 'Nye borde' },
        ])
      ).map(({ id }) => id);
      const root = `${sandbox.url}/facebook/v26.0`;
      return {
        externalAccountId: page.id,
        handle: US,
        settings: channel.parseSettings({ graphUrl: root, webUrl: root, verifyToken: 'havblik-hook', ...settings }),
        credentials: channel.parseCredentials({ accessToken: page.accessToken, appSecret: page.appSecret }),
        search: null,
      };
    },
    seed: comment,
    edit: async (id, text) => await control.change(id, { text }),
    delete: async (id) => await control.remove(id),
    repost: () => Promise.reject(new Error('Facebook does not tell who shared a comment')),
    answerNatively: async (below, text) => {
      const [node] = await control.write([{ kind: 'comment', ownerId: page.id, below, asOwner: true, text }]);
      return node?.id ?? '';
    },
    failNextRead: async (fault, options = {}) => await control.failNextRead(ROOT, fault, options.resetAfterSec),
    loseNextPublishAnswer: async () => await control.loseNextPublishAnswer(ROOT),
    expireAccess: () => Promise.reject(new Error('a Page’s token does not expire')),
    revokeAccess: async () => void (await control.do('POST', 'tokens/revoke', { ownerId: page.id })),
    published: async (parentId) => await control.ownBelow(parentId),
    accepts: async (text) => {
      const [below] = await comment(['hvor langt?']);
      const account = {
        externalAccountId: page.id,
        handle: US,
        settings: channel.parseSettings({ graphUrl: `${sandbox.url}/facebook/v26.0` }),
        credentials: channel.parseCredentials({ accessToken: page.accessToken, appSecret: page.appSecret }),
        search: null,
      };
      const reply = {
        text,
        inReplyToExternalId: below ?? '',
        idempotencyKey: '',
        otherExternalIds: [],
        firstAttemptAt: new Date(),
      };
      return await channel.publish(account, reply).then(
        () => true,
        () => false,
      );
    },
    countRequests: async () => (await sandbox.journal()).length,
    deliver: async (texts) => {
      const ids = await comment(texts);
      return await Promise.all(ids.map(async (id) => await control.notification({ id, isEscaped: false })));
    },
  };
  return {
    peer,
    control,
    stop: async () => {
      await outbound.close();
      await sandbox.stop();
    },
  };
}

export const FACEBOOK_DOUBLE: PeerPlan = {
  name: 'Facebook on its double',
  start: startFacebook,
  cannot: {
    repost: 'Facebook does not tell who shared a comment',
    expire: 'a Page’s token does not expire',
  },
};
