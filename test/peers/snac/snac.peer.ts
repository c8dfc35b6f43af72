import { ChannelRegistry, Outbound } from '@genklang/channels';
import type { Peer, PeerPlan, RunningPeer } from '../../../libs/channels/src/contract-suite/peer';
import { placeOfPeer } from '../describe-peer';
import { armFault, FaultProxy } from '../fault.proxy';
import { HOST, type Person, SnacServer, type SnacStatus, until } from './snac.server';

const CUSTOMERS = 4;
const NOTIFICATIONS = '/api/v1/notifications';
/** So many posts are written one after the other, each when the one before has arrived: snac's mail keeps no order. */
const IN_ORDER = 5;

/** A peer, and its server. */
export interface RunningSnac extends RunningPeer {
  server: SnacServer;
  us(): Person;
}

/** Mastodon's API as snac speaks it. */
export async function startSnac(): Promise<RunningSnac> {
  const server = await SnacServer.start(placeOfPeer('snac') ?? '');
  const proxy = await FaultProxy.before(server.url);
  const outbound = new Outbound([new URL(proxy.url).host]);
  const channel = (await ChannelRegistry.load(outbound)).get('mastodon');
  const customers: Person[] = [];
  for (let index = 0; index < CUSTOMERS; index += 1) {
    customers.push(await server.addPerson(`kunde${index}`));
  }
  const written = new Map<string, { by: Person; status: SnacStatus }>();
  let made = 0;
  let us: Person;

  const send = async (by: Person, body: object): Promise<SnacStatus> =>
    (await server.api(by, 'POST', 'statuses', body)) as SnacStatus;
  const write = async (text: string, index: number): Promise<string> => {
    const by = customers[index % CUSTOMERS] as Person;
    const status = await send(by, { status: `@${us.name}@${HOST} ${text}` });
    written.set(stableId(status.id), { by, status });
    return stableId(status.id);
  };
  const arrived = async (ids: string[]): Promise<void> =>
    await until(async () => {
      const list = (await server.api(us, 'GET', 'notifications?limit=80')) as { status?: { id: string } }[];
      const there = new Set(list.map(({ status }) => stableId(status?.id ?? '')));
      return ids.every((id) => there.has(id));
    });
  const originOf = (id: string): { by: Person; status: SnacStatus } => {
    const origin = written.get(id);
    if (!origin) {
      throw new Error(`nobody here wrote ${id}`);
    }
    return origin;
  };
  const reading: Pick<Peer, 'connect' | 'seed' | 'edit' | 'delete' | 'repost' | 'answerNatively'> = {
    connect: async (settings = {}) => {
      made += 1;
      us = await server.addPerson(`havblik${made}`);
      proxy.reset();
      return {
        externalAccountId: us.id,
        handle: `${us.name}@${HOST}`,
        settings: channel.parseSettings({ instance: proxy.url, ...upToEighty(settings) }),
        credentials: channel.parseCredentials({ accessToken: us.token }),
        search: null,
      };
    },
    seed: async (texts) => {
      const ids: string[] = [];
      for (const [index, text] of texts.entries()) {
        ids.push(await write(text, index));
        if (texts.length <= IN_ORDER) {
          await arrived(ids);
        }
      }
      await arrived(ids);
      return ids;
    },
    edit: async (id, text) => {
      await server.api(originOf(id).by, 'PUT', `statuses/${id}`, { status: `@${us.name}@${HOST} ${text}` });
      await until(async () => (await server.find(us, id))?.content.includes(text) === true);
    },
    delete: async (id) => {
      const { by, status } = originOf(id);
      await server.delete(by, status.uri);
      await until(async () => (await server.find(us, id)) === null);
    },
    // Others here do not have the post yet; its author may pass it on as well.
    repost: async (id) => {
      await server.api(originOf(id).by, 'POST', `statuses/${id}/reblog`);
      await until(async () => (await server.find(us, id))?.reblogs_count === 1);
    },
    answerNatively: async (parentId, text) => {
      const { by } = originOf(parentId);
      return stableId((await send(us, { status: `@${by.name}@${HOST} ${text}`, in_reply_to_id: parentId })).id);
    },
  };
  const peer: Peer = {
    channel,
    ...reading,
    failNextRead: (fault, options = {}) => {
      const reset = new Date(Date.now() + (options.resetAfterSec ?? 60) * 1_000).toISOString();
      const rateHeaders = { 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
      armFault(proxy, fault, { path: NOTIFICATIONS, rateHeaders });
      return Promise.resolve();
    },
    loseNextPublishAnswer: () => {
      armFault(proxy, 'reset-after-accept', { method: 'POST', path: '/api/v1/statuses', rateHeaders: {} });
      return Promise.resolve();
    },
    expireAccess: () => Promise.reject(new Error('snac’s tokens do not expire')),
    revokeAccess: () => Promise.resolve(server.revoke(us)),
    published: async (parentId) => {
      const own = (await server.api(us, 'GET', `accounts/${us.id}/statuses`)) as SnacStatus[];
      return own
        .filter((status) => stableId(status.in_reply_to_id ?? '') === parentId)
        .map((status) => textOf(status.content))
        .reverse();
    },
    accepts: () => Promise.reject(new Error('snac takes any length')),
    countRequests: () => Promise.resolve(proxy.requests),
    deliver: () => Promise.reject(new Error('Mastodon is asked, it does not send')),
  };
  return {
    peer,
    server,
    us: () => us,
    stop: async () => {
      await outbound.close();
      await proxy.stop();
      await server.stop();
    },
  };
}

/** snac's ids begin with the second of the last change. */
function stableId(id: string): string {
  return id.replace(/^\d{10}/, '0000000000');
}

/** The words behind the name that is answered. */
function textOf(html: string): string {
  return html
    .replace(/<br ?\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/^\s*@\S+ /, '')
    .trim();
}

function upToEighty(settings: { pageSize?: number }): object {
  return settings.pageSize === undefined ? settings : { ...settings, pageSize: Math.min(80, settings.pageSize) };
}

export const SNAC_SERVER: PeerPlan = {
  name: 'Mastodon’s API on snac',
  start: startSnac,
  cannot: {
    backdate: 'snac writes the time of a post itself',
    expire: 'snac’s tokens do not expire',
    measure: 'snac takes 100,000 characters and more',
    deliver: 'Mastodon is asked, it does not send',
  },
};
