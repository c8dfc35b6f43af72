import type { Channel, ChannelAccount } from '../channel';
import type { Peer, PeerPlan, RunningPeer } from '../contract-suite/peer';
import { GraphControl } from '../graph/graph.fixture';
import type { GraphOwner } from '../graph/graph.fixture';
import { Outbound } from '../http/outbound';
import { InstagramChannel } from './instagram.channel';

export const US = 'havblik.dk';
const ROOT = '/instagram/v26.0/';
const TWO_DAYS_AGO = new Date(Date.now() - 48 * 3_600_000).toISOString();

/** The addresses of the pretend Instagram. */
export function addressesOf(url: string): { graphUrl: string; apiUrl: string; webUrl: string } {
  return { graphUrl: `${url}/instagram/v26.0`, apiUrl: `${url}/instagram`, webUrl: `${url}/instagram` };
}

/** Instagram as the sandbox plays it, over real HTTP: two posts of ours, and customers who comment on them by turns. */
export async function startInstagram(): Promise<RunningPeer & { control: GraphControl }> {
  const control = await GraphControl.start();
  const { sandbox } = control;
  const outbound = new Outbound([new URL(sandbox.url).host]);
  const channel = new InstagramChannel(outbound) as Channel;
  let owner: GraphOwner;
  let account: ChannelAccount;
  let media: string[] = [];
  const comment = async (texts: string[], options: { createdAt?: string[] } = {}): Promise<string[]> => {
    const nodes = texts.map((text, index) => ({
      kind: 'ig-comment',
      ownerId: owner.id,
      below: media[index % media.length],
      from: `kunde_${index}`,
      text,
      createdAt: options.createdAt?.[index],
    }));
    return (await control.write(nodes)).map((node) => node.id);
  };
  const peer: Peer = {
    channel,
    connect: async (settings = {}) => {
      await sandbox.reset();
      owner = await control.addAccount(US);
      const own = { kind: 'media', ownerId: owner.id, asOwner: true, createdAt: TWO_DAYS_AGO };
      media = (await control.write([{ ...own, text: 'Nye sofaer' }, own])).map(({ id }) => id);
      const { accessToken, appSecret, issuedAt, expiresAt } = owner;
      account = {
        externalAccountId: owner.id,
        handle: US,
        settings: channel.parseSettings({ ...addressesOf(sandbox.url), verifyToken: 'havblik-hook', ...settings }),
        credentials: channel.parseCredentials({ accessToken, appSecret, issuedAt, expiresAt }),
        search: null,
      };
      return account;
    },
    seed: comment,
    edit: () => Promise.reject(new Error('comments on Instagram cannot be edited')),
    delete: async (id) => await control.remove(id),
    repost: () => Promise.reject(new Error('Instagram does not tell who passed a post on')),
    answerNatively: async (below, text) => {
      const [node] = await control.write([{ kind: 'ig-comment', ownerId: owner.id, below, asOwner: true, text }]);
      return node?.id ?? '';
    },
    failNextRead: async (fault, options = {}) => await control.failNextRead(ROOT, fault, options.resetAfterSec),
    loseNextPublishAnswer: async () => await control.loseNextPublishAnswer(ROOT),
    expireAccess: () => Promise.reject(new Error('a token of Instagram that has ended cannot be renewed')),
    revokeAccess: async () => void (await control.do('POST', 'tokens/revoke', { ownerId: owner.id })),
    published: async (parentId) => await control.ownBelow(parentId),
    accepts: async (text) => {
      const [below] = await comment(['hvor langt?']);
      const more = { idempotencyKey: '', otherExternalIds: [], firstAttemptAt: new Date() };
      return await channel.publish(account, { text, inReplyToExternalId: below ?? '', ...more }).then(
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

export const INSTAGRAM_DOUBLE: PeerPlan = {
  name: 'Instagram on its double',
  start: startInstagram,
  cannot: {
    edit: 'comments on Instagram cannot be edited',
    repost: 'Instagram does not tell who passed a post on',
    expire: 'a token of Instagram that has ended cannot be renewed: it is extended before',
  },
};
