import { SandboxProcess } from '@genklang/testing';
import type { SandboxTokens } from '@genklang/testing';
import type { Peer, PeerFault, PeerPlan, RunningPeer } from '../contract-suite/peer';
import type { Channel } from '../channel';
import { Outbound } from '../http/outbound';
import { XChannel } from './x.channel';

const US = 'havblik';
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

/** X as the sandbox plays it, over real HTTP. */
async function start(): Promise<RunningPeer> {
  const sandbox = await SandboxProcess.start();
  const outbound = new Outbound([new URL(sandbox.url).host]);
  const channel = new XChannel(outbound) as Channel;
  let tokens: SandboxTokens;
  let probes = 0;
  const peer: Peer = {
    channel,
    connect: async (settings = {}) => {
      await sandbox.reset();
      tokens = await sandbox.issueTokens(US);
      const { clientId, clientSecret, accessToken, refreshToken } = tokens;
      return {
        externalAccountId: tokens.accountId,
        handle: US,
        settings: channel.parseSettings({ baseUrl: sandbox.url, webUrl: sandbox.url, ...settings }),
        credentials: channel.parseCredentials({ clientId, clientSecret, accessToken, refreshToken }),
        search: null,
      };
    },
    seed: async (texts, options = {}) => {
      const posts = await sandbox.addPosts(
        texts.map((text, index) => ({
          handle: `kunde${index}`,
          text: `@${US} ${text}`,
          ...(options.createdAt?.[index] ? { createdAt: options.createdAt[index] } : {}),
        })),
      );
      return posts.map((post) => post.id);
    },
    edit: async (id, text) => await sandbox.editPost(id, `@${US} ${text}`),
    delete: async (id) => await sandbox.deletePost(id),
    repost: async (id) => {
      await sandbox.addAccount('deleren');
      await sandbox.control('POST', `posts/${id}/reposts`, { handle: 'deleren' });
    },
    answerNatively: async (parentId, text) => {
      const [post] = await sandbox.addPosts([{ handle: US, text, inReplyTo: parentId }]);
      return post?.id ?? '';
    },
    failNextRead: async (fault, options = {}) =>
      await sandbox.addFaults([
        { ...FAULTS[fault], method: 'GET', path: '/2/users', times: 1, retryAfterSec: options.resetAfterSec },
      ]),
    loseNextPublishAnswer: async () =>
      await sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path: '/2/tweets', times: 1 }]),
    expireAccess: async () => await sandbox.expireTokens(US),
    revokeAccess: async () => await sandbox.revokeTokens(US),
    published: async (parentId) =>
      (await sandbox.listPosts(US)).filter((post) => post.inReplyTo === parentId).map((post) => post.text),
    accepts: async (text) => {
      probes += 1;
      const [parent] = await sandbox.addPosts([{ handle: 'maaler', text: `@${US} ${probes}` }]);
      const response = await fetch(`${sandbox.url}/2/tweets`, {
        method: 'POST',
        headers: { authorization: `Bearer ${tokens.accessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ text, reply: { in_reply_to_tweet_id: parent?.id } }),
      });
      return response.ok;
    },
    countRequests: async () => (await sandbox.journal()).length,
    deliver: () => Promise.reject(new Error('X is asked, it does not send')),
  };
  return {
    peer,
    stop: async () => {
      await outbound.close();
      await sandbox.stop();
    },
  };
}

export const X_DOUBLE: PeerPlan = {
  name: 'X on its double',
  start,
  cannot: { deliver: 'X is asked, it does not send' },
};
