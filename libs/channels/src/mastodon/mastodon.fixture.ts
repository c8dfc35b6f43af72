import { SandboxProcess } from '@genklang/testing';
import type { Channel } from '../channel';
import type { Peer, PeerFault, PeerPlan, RunningPeer } from '../contract-suite/peer';
import { Outbound } from '../http/outbound';
import { MastodonChannel } from './mastodon.channel';

export const US = 'havblik';
const NOTIFICATIONS = '/api/v1/notifications';
const STATUSES = '/api/v1/statuses';
/** As long as a name may be: the reply's length leaves room for it. */
const LONG_NAME = 'a_customer_with_a_very_long_ac';
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
  id: string;
  text: string;
  warning: string;
  visibility: string;
  language: string | null;
  /** Of each picture, what is told to those who do not see it. */
  alts: (string | null)[];
}

/** What there is to do on the double from behind. */
export class MastodonControl {
  constructor(readonly sandbox: SandboxProcess) {}

  async token(acct: string, scope?: string): Promise<{ accessToken: string; accountId: string }> {
    await this.sandbox.control('POST', 'mastodon/accounts', { acct });
    return (await this.sandbox.control('POST', 'mastodon/tokens', { acct, scope })) as {
      accessToken: string;
      accountId: string;
    };
  }

  async write(posts: object[]): Promise<Posted[]> {
    return ((await this.sandbox.control('POST', 'mastodon/posts', { posts })) as { posts: Posted[] }).posts;
  }

  async list(query: Record<string, string>): Promise<Posted[]> {
    const search = new URLSearchParams(query).toString();
    return ((await this.sandbox.control('GET', `mastodon/posts?${search}`)) as { posts: Posted[] }).posts;
  }

  async do(method: string, command: string, body: object = {}): Promise<void> {
    await this.sandbox.control(method, `mastodon/${command}`, body);
  }
}

/** Mastodon as the sandbox plays it, over real HTTP. */
export async function startMastodon(): Promise<RunningPeer & { control: MastodonControl }> {
  const sandbox = await SandboxProcess.start();
  const control = new MastodonControl(sandbox);
  const outbound = new Outbound([new URL(sandbox.url).host]);
  const channel = new MastodonChannel(outbound) as Channel;
  let accessToken = '';
  const peer: Peer = {
    channel,
    connect: async (settings = {}) => {
      await sandbox.reset();
      const granted = await control.token(US);
      accessToken = granted.accessToken;
      return {
        externalAccountId: granted.accountId,
        handle: US,
        settings: channel.parseSettings({ instance: sandbox.url, ...upToEighty(settings) }),
        credentials: channel.parseCredentials({ accessToken }),
        search: null,
      };
    },
    seed: async (texts, options = {}) => {
      const posts = texts.map((text, index) => ({
        acct: `kunde${index}@andetsteds.example`,
        text: `@${US} ${text}`,
        createdAt: options.createdAt?.[index],
      }));
      return (await control.write(posts)).map((post) => post.id);
    },
    edit: async (id, text) => await control.do('PATCH', `posts/${id}`, { text: `@${US} ${text}` }),
    delete: async (id) => await control.do('DELETE', `posts/${id}`),
    repost: async (id) => await control.do('POST', `posts/${id}/reblogs`, { acct: 'deleren' }),
    answerNatively: async (inReplyTo, text) => {
      const [post] = await control.write([{ acct: US, text: `@kunde0@andetsteds.example ${text}`, inReplyTo }]);
      return post?.id ?? '';
    },
    failNextRead: async (fault, options = {}) => {
      const reset = new Date(Date.now() + (options.resetAfterSec ?? 60) * 1_000).toISOString();
      const headers = { 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
      const limited = fault === 'rate-limit' ? { headers } : {};
      await sandbox.addFaults([{ ...FAULTS[fault], ...limited, method: 'GET', path: NOTIFICATIONS, times: 1 }]);
    },
    loseNextPublishAnswer: async () =>
      await sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path: STATUSES, times: 1 }]),
    expireAccess: () => Promise.reject(new Error('Mastodon’s tokens do not expire')),
    revokeAccess: async () => await control.do('POST', 'tokens/revoke', { acct: US }),
    published: async (inReplyTo) =>
      (await control.list({ acct: US, inReplyTo })).map((post) => post.text.replace(/^@\S+ /, '')),
    accepts: async (text) => await isTaken(sandbox.url, accessToken, `@${LONG_NAME} ${text}`),
    countRequests: async () => (await sandbox.journal()).length,
    deliver: () => Promise.reject(new Error('Mastodon is asked, it does not send')),
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

/** Mastodon answers no more than 80 at once, whatever is asked for. */
function upToEighty(settings: { pageSize?: number }): object {
  return settings.pageSize === undefined ? settings : { ...settings, pageSize: Math.min(80, settings.pageSize) };
}

/** Whether the double itself takes a text, asked without the channel. */
async function isTaken(url: string, accessToken: string, status: string): Promise<boolean> {
  const response = await fetch(`${url}${STATUSES}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ status }),
  });
  return response.ok;
}

export const MASTODON_DOUBLE: PeerPlan = {
  name: 'Mastodon on its double',
  start: startMastodon,
  cannot: {
    expire: 'Mastodon’s tokens do not expire',
    deliver: 'Mastodon is asked, it does not send',
  },
};
