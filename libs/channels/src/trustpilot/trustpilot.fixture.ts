import { SandboxProcess } from '@genklang/testing';
import type { Channel } from '../channel';
import type { Peer, PeerPlan, RunningPeer } from '../contract-suite/peer';
import { sandboxFault } from '../contract-suite/sandbox-faults.fixture';
import { Outbound } from '../http/outbound';
import { TrustpilotChannel } from './trustpilot.channel';

/** A company of the sandbox's Trustpilot, and a person who has signed in for it. */
interface PretendUnit {
  id: string;
  apiKey: string;
  apiSecret: string;
  userId: string;
  accessToken: string;
  refreshToken: string;
}

/** Trustpilot as the sandbox plays it. */
async function start(): Promise<RunningPeer> {
  const sandbox = await SandboxProcess.start();
  const outbound = new Outbound([new URL(sandbox.url).host]);
  const channel = new TrustpilotChannel(outbound) as Channel;
  const noSuch = (what: string) => (): Promise<never> => Promise.reject(new Error(what));
  let unit: PretendUnit;
  const peer: Peer = {
    channel,
    connect: async (settings = {}) => {
      await sandbox.reset();
      unit = (await sandbox.control('POST', 'trustpilot/units', { name: 'Havblik' })) as PretendUnit;
      const { apiKey, apiSecret, userId, accessToken, refreshToken } = unit;
      const ours = {
        settings: channel.parseSettings({ businessUnitId: unit.id, baseUrl: sandbox.url, ...settings }),
        credentials: channel.parseCredentials({
          ...{ apiKey, apiSecret, authorBusinessUserId: userId, accessToken, refreshToken },
        }),
      };
      return { ...(await channel.identify(ours.settings, ours.credentials)), ...ours, search: null };
    },
    seed: async (texts, options = {}) => {
      const reviews = texts.map((text, index) => ({
        text,
        consumerName: `Kunde ${index}`,
        createdAt: options.createdAt?.[index],
      }));
      const answer = await sandbox.control('POST', `trustpilot/units/${unit.id}/reviews`, { reviews });
      return (answer as { reviews: { id: string }[] }).reviews.map(({ id }) => id);
    },
    edit: async (id, text) => void (await sandbox.control('PATCH', `trustpilot/reviews/${id}`, { text })),
    delete: async (id) => void (await sandbox.control('DELETE', `trustpilot/reviews/${id}`)),
    repost: noSuch('reviews are not passed on'),
    answerNatively: async (parentId, text) => {
      await sandbox.control('POST', `trustpilot/reviews/${parentId}/reply`, { text });
      return `${parentId}#reply`;
    },
    failNextRead: async (fault, options) =>
      await sandbox.addFaults([sandboxFault(fault, '/v1/private/business-units', options)]),
    loseNextPublishAnswer: async () =>
      await sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path: '/v1/private/reviews', times: 1 }]),
    expireAccess: async () => void (await sandbox.control('POST', `trustpilot/units/${unit.id}/tokens/expire`, {})),
    revokeAccess: async () => void (await sandbox.control('POST', `trustpilot/units/${unit.id}/tokens/revoke`, {})),
    published: async (parentId) => {
      const review = await sandbox.control('GET', `trustpilot/reviews/${parentId}`).catch(() => ({ reply: null }));
      const { reply } = review as { reply: string | null };
      return reply === null ? [] : [reply];
    },
    accepts: noSuch('Trustpilot documents no upper length'),
    countRequests: async () => (await sandbox.journal()).length,
    deliver: noSuch('Trustpilot is asked, it does not send'),
  };
  return {
    peer,
    stop: async () => {
      await outbound.close();
      await sandbox.stop();
    },
  };
}

export const TRUSTPILOT_DOUBLE: PeerPlan = {
  name: 'Trustpilot on its double',
  start,
  cannot: {
    repost: 'reviews are not passed on',
    measure: 'Trustpilot documents no upper length',
    deliver: 'Trustpilot is asked, it does not send',
  },
};
