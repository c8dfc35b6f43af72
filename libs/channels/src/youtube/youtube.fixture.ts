import { SandboxProcess } from '@genklang/testing';
import type { Channel } from '../channel';
import type { Peer, PeerPlan, RunningPeer } from '../contract-suite/peer';
import { sandboxFault } from '../contract-suite/sandbox-faults.fixture';
import { Outbound } from '../http/outbound';
import { YoutubeChannel } from './youtube.channel';

/** A channel of the sandbox's YouTube, and what it takes to be its owner. */
export interface PretendChannel {
  id: string;
  handle: string;
  clientId: string;
  clientSecret: string;
  accessToken: string;
  refreshToken: string;
}

/** What there is to do on the pretend YouTube from behind. */
export class YoutubeControl {
  constructor(readonly sandbox: SandboxProcess) {}

  async addChannel(title: string, handle: string): Promise<PretendChannel> {
    return (await this.do('POST', 'channels', { title, handle })) as PretendChannel;
  }

  async addVideo(channelId: string): Promise<string> {
    return ((await this.do('POST', `channels/${channelId}/videos`, {})) as { id: string }).id;
  }

  async write(comments: object[]): Promise<string[]> {
    const answer = (await this.do('POST', 'comments', { comments })) as { comments: { id: string }[] };
    return answer.comments.map(({ id }) => id);
  }

  /** Where the channel finds all of it. */
  addresses(): { apiUrl: string; authorizeUrl: string; tokenUrl: string } {
    const { url } = this.sandbox;
    return {
      apiUrl: `${url}/youtube/v3`,
      authorizeUrl: `${url}/oauth2-google/auth`,
      tokenUrl: `${url}/oauth2-google/token`,
    };
  }

  async do(method: string, command: string, body?: object): Promise<unknown> {
    return await this.sandbox.control(method, `youtube/${command}`, body);
  }
}

/** YouTube as the sandbox plays it: customers who comment below two videos of ours by turns. */
async function start(): Promise<RunningPeer> {
  const sandbox = await SandboxProcess.start();
  const control = new YoutubeControl(sandbox);
  const outbound = new Outbound([new URL(sandbox.url).host]);
  const channel = new YoutubeChannel(outbound) as Channel;
  const noSuch = (what: string) => (): Promise<never> => Promise.reject(new Error(what));
  let us: PretendChannel;
  let videos: string[] = [];
  const ourAccount = (settings: object = {}): Awaited<ReturnType<Peer['connect']>> => {
    const { clientId, clientSecret, accessToken, refreshToken } = us;
    return {
      externalAccountId: us.id,
      handle: us.handle,
      settings: channel.parseSettings({ ...control.addresses(), ...settings }),
      credentials: channel.parseCredentials({ clientId, clientSecret, accessToken, refreshToken }),
      search: null,
    };
  };
  const seed: Peer['seed'] = async (texts, options = {}) =>
    await control.write(
      texts.map((text, index) => ({
        text,
        videoId: videos[index % videos.length],
        author: `kunde${index}`,
        createdAt: options.createdAt?.[index],
      })),
    );
  const peer: Peer = {
    channel,
    connect: async (settings) => {
      await sandbox.reset();
      us = await control.addChannel('Havblik', 'havblik');
      videos = [await control.addVideo(us.id), await control.addVideo(us.id)];
      return ourAccount(settings);
    },
    seed,
    edit: async (id, text) => void (await control.do('PATCH', `comments/${id}`, { text })),
    delete: async (id) => void (await control.do('DELETE', `comments/${id}`)),
    repost: noSuch('comments are not passed on'),
    answerNatively: async (parentId, text) => (await control.write([{ parentId, asOwner: true, text }]))[0] ?? '',
    failNextRead: async (fault, options) =>
      await sandbox.addFaults([sandboxFault(fault, '/youtube/v3/commentThreads', options)]),
    loseNextPublishAnswer: async () =>
      await sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path: '/youtube/v3/comments', times: 1 }]),
    expireAccess: async () => void (await control.do('POST', `channels/${us.id}/tokens/expire`, {})),
    revokeAccess: async () => void (await control.do('POST', `channels/${us.id}/tokens/revoke`, {})),
    published: async (parentId) => {
      const answer = (await control.do('GET', `comments?parentId=${parentId}`)) as { comments: { text: string }[] };
      return answer.comments.map(({ text }) => text);
    },
    accepts: async (text) => {
      const [parent = ''] = await seed(['hvor langt?']);
      const reply = {
        text,
        inReplyToExternalId: parent,
        idempotencyKey: '',
        otherExternalIds: [],
        firstAttemptAt: new Date(),
      };
      return await channel.publish(ourAccount(), reply).then(
        () => true,
        () => false,
      );
    },
    countRequests: async () => (await sandbox.journal()).length,
    deliver: noSuch('YouTube sends nothing of comments'),
  };
  return {
    peer,
    stop: async () => {
      await outbound.close();
      await sandbox.stop();
    },
  };
}

export const YOUTUBE_DOUBLE: PeerPlan = {
  name: 'YouTube on its double',
  start,
  cannot: {
    repost: 'comments are not passed on',
    deliver: 'YouTube sends nothing of comments',
  },
};
