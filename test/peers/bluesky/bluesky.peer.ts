import { ChannelRegistry, Outbound } from '@genklang/channels';
import type { ChannelAccount } from '@genklang/channels';
import type { Peer, PeerPlan, RunningPeer } from '../../../libs/channels/src/contract-suite/peer';
import { placeOfPeer } from '../describe-peer';
import { armFault, FaultProxy } from '../fault.proxy';
import { BlueskyServer, type Session } from './bluesky.server';

const POSTS = 'app.bsky.feed.post';
const CUSTOMERS = 4;
const APP = 'Genklang';

interface Credentials {
  accessJwt: string;
}

/** Everybody who writes on the server, and what of it is ours. */
class Town {
  private readonly sessions = new Map<string, Session>();
  private made = 0;
  private lastMs = 0;

  constructor(readonly server: BlueskyServer) {}

  /** An account that nobody has written to. */
  async newcomer(): Promise<Session> {
    this.made += 1;
    return await this.server.createAccount(`havblik${this.made}.test`);
  }

  async customer(index: number): Promise<Session> {
    const handle = `kunde${index % CUSTOMERS}.test`;
    const session = this.sessions.get(handle) ?? (await this.server.createAccount(handle));
    this.sessions.set(handle, session);
    return session;
  }

  /** Whoever wrote a post. */
  async authorOf(uri: string): Promise<Session> {
    const session = [...this.sessions.values()].find(({ did }) => uri.startsWith(`at://${did}/`));
    if (!session) {
      throw new Error(`nobody here wrote ${uri}`);
    }
    return session;
  }

  /** Writes a record, and answers its address. */
  async write(by: Session, collection: string, record: object): Promise<string> {
    const body = { repo: by.did, collection, record: { $type: collection, createdAt: this.now(), ...record } };
    return String((await this.server.procedure('com.atproto.repo.createRecord', body, bearer(by)))['uri']);
  }

  /** A post of a customer that names us. */
  mention(us: Session, text: string): { text: string; facets: object[] } {
    const handle = `@${us.handle}`;
    const feature = { $type: 'app.bsky.richtext.facet#mention', did: us.did };
    return {
      text: `${handle} ${text}`,
      facets: [{ index: { byteStart: 0, byteEnd: handle.length }, features: [feature] }],
    };
  }

  async referenceTo(uri: string): Promise<{ uri: string; cid: string; root: { uri: string; cid: string } }> {
    const { cid, value } = (await this.server.query('com.atproto.repo.getRecord', placeOf(uri))) as {
      cid: string;
      value: { reply?: { root: { uri: string; cid: string } } };
    };
    return { uri, cid, root: value.reply?.root ?? { uri, cid } };
  }

  /** Our posts below a post, oldest first. */
  async answersBelow(uri: string, us: Session): Promise<string[]> {
    const { records } = (await this.server.query('com.atproto.repo.listRecords', {
      repo: us.did,
      collection: POSTS,
      limit: '100',
    })) as { records: { value: { text: string; reply?: { parent: { uri: string } } } }[] };
    return records
      .filter(({ value }) => value.reply?.parent.uri === uri)
      .map(({ value }) => value.text)
      .reverse();
  }

  private now(): string {
    this.lastMs = Math.max(Date.now(), this.lastMs + 1);
    return new Date(this.lastMs).toISOString();
  }
}

/** A peer, and what only Bluesky's people can do. */
export interface RunningBluesky extends RunningPeer {
  /** The author of a post wants to have nothing to do with us. */
  block(uri: string): Promise<void>;
  /** Nobody may answer below a post any more. */
  close(uri: string): Promise<void>;
}

/** Bluesky on its own server software: a directory, a PDS and an AppView. */
export async function startBluesky(): Promise<RunningBluesky> {
  const server = await BlueskyServer.start(placeOfPeer('bluesky') ?? '');
  const proxy = await FaultProxy.before(server.parts.url);
  const outbound = new Outbound([new URL(proxy.url).host]);
  const channel = (await ChannelRegistry.load(outbound)).get('bluesky');
  const town = new Town(server);
  let us: Session;
  let account: ChannelAccount;
  const reading: Pick<Peer, 'connect' | 'seed' | 'edit' | 'delete' | 'repost' | 'answerNatively'> = {
    connect: async (settings = {}) => {
      us = await town.newcomer();
      const { password } = await server.procedure('com.atproto.server.createAppPassword', { name: APP }, bearer(us));
      account = {
        externalAccountId: us.did,
        handle: us.handle,
        settings: channel.parseSettings({ service: proxy.url, ...settings }),
        credentials: channel.parseCredentials({ identifier: us.handle, appPassword: password }),
        search: null,
      };
      account = { ...account, credentials: await channel.refreshCredentials(account) };
      await server.settle();
      proxy.reset();
      return account;
    },
    seed: async (texts, options = {}) => {
      const uris: string[] = [];
      for (const [index, text] of texts.entries()) {
        const createdAt = options.createdAt?.[index];
        const post = { ...town.mention(us, text), ...(createdAt === undefined ? {} : { createdAt }) };
        uris.push(await town.write(await town.customer(index), POSTS, post));
      }
      await server.settle();
      return uris;
    },
    edit: async (uri, text) => {
      const by = await town.authorOf(uri);
      const record = { $type: POSTS, createdAt: new Date().toISOString(), ...town.mention(us, text) };
      await server.procedure('com.atproto.repo.putRecord', { ...placeOf(uri), record }, bearer(by));
      await server.settle();
    },
    delete: async (uri) => {
      await server.procedure('com.atproto.repo.deleteRecord', placeOf(uri), bearer(await town.authorOf(uri)));
      await server.settle();
    },
    repost: async (uri) => {
      const { cid } = await town.referenceTo(uri);
      await town.write(await town.customer(1), 'app.bsky.feed.repost', { subject: { uri, cid } });
      await server.settle();
    },
    answerNatively: async (parentId, text) => {
      const { uri, cid, root } = await town.referenceTo(parentId);
      const answer = await town.write(us, POSTS, { text, reply: { root, parent: { uri, cid } } });
      await server.settle();
      return answer;
    },
  };
  const peer: Peer = {
    channel,
    ...reading,
    failNextRead: (fault, options = {}) => {
      const reset = Math.ceil(Date.now() / 1_000) + (options.resetAfterSec ?? 60);
      const rateHeaders = { 'ratelimit-limit': '3000', 'ratelimit-remaining': '0', 'ratelimit-reset': String(reset) };
      armFault(proxy, fault, { path: '/xrpc/app.bsky.notification.listNotifications', rateHeaders });
      return Promise.resolve();
    },
    loseNextPublishAnswer: () => {
      const path = '/xrpc/com.atproto.repo.putRecord';
      armFault(proxy, 'reset-after-accept', { method: 'POST', path, rateHeaders: {} });
      return Promise.resolve();
    },
    expireAccess: () => {
      const credentials = account.credentials as Credentials;
      credentials.accessJwt = server.expired(credentials.accessJwt);
      return Promise.resolve();
    },
    // A token that is out holds for its two hours, whatever becomes of the app password behind it: this is after them.
    revokeAccess: async () => {
      const credentials = account.credentials as Credentials;
      await server.procedure('com.atproto.server.revokeAppPassword', { name: APP }, bearer(us));
      credentials.accessJwt = server.expired(credentials.accessJwt);
    },
    published: async (parentId) => await town.answersBelow(parentId, us),
    accepts: async (text) =>
      await town.write(us, POSTS, { text }).then(
        () => true,
        () => false,
      ),
    countRequests: () => Promise.resolve(proxy.requests),
    deliver: () => Promise.reject(new Error('Bluesky is asked, it does not send')),
  };
  return {
    peer,
    block: async (uri) => {
      await town.write(await town.authorOf(uri), 'app.bsky.graph.block', { subject: us.did });
      await server.settle();
    },
    close: async (uri) => {
      const gate = { $type: 'app.bsky.feed.threadgate', post: uri, allow: [], createdAt: new Date().toISOString() };
      const place = { ...placeOf(uri), collection: gate.$type };
      await server.procedure(
        'com.atproto.repo.putRecord',
        { ...place, record: gate },
        bearer(await town.authorOf(uri)),
      );
      await server.settle();
    },
    stop: async () => {
      await outbound.close();
      await proxy.stop();
      await server.stop();
    },
  };
}

function bearer(session: Session): string {
  return `Bearer ${session.accessJwt}`;
}

function placeOf(uri: string): { repo: string; collection: string; rkey: string } {
  const [, repo = '', collection = '', rkey = ''] = /^at:\/\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(uri) ?? [];
  return { repo, collection, rkey };
}

export const BLUESKY_SERVER: PeerPlan = {
  name: 'Bluesky on its own server software',
  start: startBluesky,
  cannot: { deliver: 'Bluesky is asked, it does not send' },
};
