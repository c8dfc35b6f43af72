import { SandboxProcess } from '@genklang/testing';
import type { Channel, ChannelAccount } from '../channel';
import type { Peer, PeerFault, PeerPlan, RunningPeer } from '../contract-suite/peer';
import { Outbound } from '../http/outbound';
import { BlueskyChannel } from './bluesky.channel';
import type { BlueskyCredentials } from './bluesky.settings';

export const US = 'havblik.test';
const NOTIFICATIONS = '/xrpc/app.bsky.notification.listNotifications';
const PUT = '/xrpc/com.atproto.repo.putRecord';
const FAULTS = {
  'server-error': { kind: 'status', status: 503 },
  html: { kind: 'html' },
  truncated: { kind: 'truncated' },
  reset: { kind: 'reset' },
  empty: { kind: 'empty' },
  'wrong-type': { kind: 'wrong-type' },
  huge: { kind: 'huge' },
  'gzip-lie': { kind: 'gzip-lie' },
  'redirect-loop': { kind: 'redirect-loop' },
  'rate-limit': { kind: 'rate-limit' },
} as const satisfies Record<PeerFault, { kind: string; status?: number }>;

interface Posted {
  uri: string;
  cid: string;
  text: string;
}

/** What there is to do on the double from behind. */
export class BlueskyControl {
  constructor(readonly sandbox: SandboxProcess) {}

  async account(handle: string, more: object = {}): Promise<{ did: string; appPassword: string }> {
    return (await this.sandbox.control('POST', 'bluesky/accounts', { handle, ...more })) as {
      did: string;
      appPassword: string;
    };
  }

  async write(posts: object[]): Promise<Posted[]> {
    return ((await this.sandbox.control('POST', 'bluesky/posts', { posts })) as { posts: Posted[] }).posts;
  }

  async list(query: Record<string, string>): Promise<Posted[]> {
    const search = new URLSearchParams(query).toString();
    return ((await this.sandbox.control('GET', `bluesky/posts?${search}`)) as { posts: Posted[] }).posts;
  }

  async do(command: string, body: object): Promise<void> {
    await this.sandbox.control('POST', `bluesky/${command}`, body);
  }
}

/** Bluesky as the sandbox plays it, over real HTTP. */
export async function startBluesky(): Promise<RunningPeer & { control: BlueskyControl }> {
  const sandbox = await SandboxProcess.start();
  const control = new BlueskyControl(sandbox);
  const outbound = new Outbound([new URL(sandbox.url).host]);
  const channel = new BlueskyChannel(outbound) as Channel;
  let session: BlueskyCredentials;
  const peer: Peer = {
    channel,
    connect: async (settings = {}) => {
      await sandbox.reset();
      const { did, appPassword } = await control.account(US, { name: 'Havblik' });
      const account: ChannelAccount = {
        externalAccountId: did,
        handle: US,
        settings: channel.parseSettings({ service: sandbox.url, ...settings }),
        credentials: channel.parseCredentials({ identifier: US, appPassword }),
        search: null,
      };
      session = (await channel.refreshCredentials(account)) as BlueskyCredentials;
      return { ...account, credentials: session };
    },
    seed: async (texts, options = {}) => {
      const posts = texts.map((text, index) => ({
        handle: `kunde${index}.test`,
        text: `@${US} ${text}`,
        createdAt: options.createdAt?.[index],
      }));
      return (await control.write(posts)).map((post) => post.uri);
    },
    edit: async (uri, text) => await control.do('posts/edit', { uri, text: `@${US} ${text}` }),
    delete: async (uri) => await control.do('posts/delete', { uri }),
    repost: async (uri) => await control.do('reposts', { handle: 'deleren.test', uri }),
    answerNatively: async (parentId, text) => {
      const [post] = await control.write([{ handle: US, text, replyTo: parentId }]);
      return post?.uri ?? '';
    },
    failNextRead: async (fault, options = {}) => {
      const reset = Math.ceil(Date.now() / 1_000) + (options.resetAfterSec ?? 60);
      const headers = { 'ratelimit-limit': '3000', 'ratelimit-remaining': '0', 'ratelimit-reset': String(reset) };
      const limited = fault === 'rate-limit' ? { headers } : {};
      await sandbox.addFaults([{ ...FAULTS[fault], ...limited, method: 'GET', path: NOTIFICATIONS, times: 1 }]);
    },
    loseNextPublishAnswer: async () =>
      await sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path: PUT, times: 1 }]),
    expireAccess: async () => await control.do('sessions/expire', { handle: US }),
    revokeAccess: async () => await control.do('sessions/revoke', { handle: US }),
    published: async (replyTo) => (await control.list({ handle: US, replyTo })).map((post) => post.text),
    accepts: async (text) => await isTaken(control, session, text),
    countRequests: async () => (await sandbox.journal()).length,
    deliver: () => Promise.reject(new Error('Bluesky is asked, it does not send')),
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

/** Whether the double itself takes a text, asked without the channel. */
async function isTaken(control: BlueskyControl, session: BlueskyCredentials, text: string): Promise<boolean> {
  const response = await fetch(`${control.sandbox.url}/xrpc/com.atproto.repo.createRecord`, {
    method: 'POST',
    headers: { authorization: `Bearer ${session.accessJwt}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      repo: session.did,
      collection: 'app.bsky.feed.post',
      record: { $type: 'app.bsky.feed.post', text, createdAt: new Date().toISOString() },
    }),
  });
  return response.ok;
}

/** Whether a record's key is a TID. */
export function isTidLike(uri: string): boolean {
  return /\/[234567abcdefghij][234567a-z]{12}$/.test(uri);
}

export const BLUESKY_DOUBLE: PeerPlan = {
  name: 'Bluesky on its double',
  start: startBluesky,
  cannot: { deliver: 'Bluesky is asked, it does not send' },
};
