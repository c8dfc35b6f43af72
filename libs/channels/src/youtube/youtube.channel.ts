import type {
  AccountIdentity,
  Channel,
  ChannelCapabilities,
  ChannelStream,
  CredentialsLife,
  OutgoingReply,
  PageSignIn,
  PollRequest,
  PublishedPost,
  RecheckedPosts,
} from '../channel';
import { ChannelError } from '../channel-error';
import type { Outbound } from '../http/outbound';
import { asObject, asText } from '../json-reader';
import { parseSettings } from '../parse-settings';
import type { PostPage } from '../post';
import { findReply, publishReply } from './youtube.answering';
import { YoutubeClient } from './youtube.client';
import { YOUTUBE_DESCRIPTOR } from './youtube.descriptor';
import { LATENESS_MS } from './youtube.marks';
import { recheckComments } from './youtube.recheck';
import { pollReplies } from './youtube.replies';
import { YoutubeCredentials, YoutubeSettings } from './youtube.settings';
import { lifeOf, youtubePageSignIn } from './youtube.sign-in';
import { pollThreads } from './youtube.threads';
import type { YoutubeAccount } from './youtube.threads';

const STREAMS: readonly ChannelStream[] = [
  { name: 'comments', everyPolls: 1 },
  { name: 'replies', everyPolls: 5 },
  { name: 'held', everyPolls: 5 },
];

/** Comments below the videos of a channel of ours on YouTube. */
export class YoutubeChannel implements Channel<YoutubeSettings, YoutubeCredentials> {
  readonly descriptor = YOUTUBE_DESCRIPTOR;
  readonly capabilities: ChannelCapabilities = {
    hasThreads: true,
    hasEdits: true,
    ratings: 'none',
    pageSize: { min: 5, max: 100 },
    maxLatenessMs: LATENESS_MS,
    recheckSize: 50,
  };
  readonly pageSignIn: PageSignIn<YoutubeSettings, YoutubeCredentials>;

  constructor(private readonly outbound: Outbound) {
    this.pageSignIn = youtubePageSignIn(outbound);
  }

  parseSettings(given: unknown): YoutubeSettings {
    const settings = parseSettings(YoutubeSettings, given);
    for (const name of ['apiUrl', 'webUrl'] as const) {
      settings[name] = settings[name].replace(/\/+$/, '');
    }
    return settings;
  }

  parseCredentials(given: unknown): YoutubeCredentials {
    return parseSettings(YoutubeCredentials, given);
  }

  /** Proves client, secret and refresh token where no access token was got with them yet. */
  async identify(settings: YoutubeSettings, credentials: YoutubeCredentials): Promise<AccountIdentity> {
    const signedIn = credentials.accessToken ? credentials : await this.renew(settings, credentials);
    const { items } = await this.client({ settings, credentials: signedIn }).listOwnChannels();
    const channel = asObject(items[0]);
    const externalAccountId = asText(channel?.['id']);
    if (externalAccountId === undefined) {
      throw new ChannelError({ kind: 'reconnect' }, 'whoever signed in has no channel on YouTube');
    }
    const snippet = asObject(channel?.['snippet']);
    const handle = asText(snippet?.['customUrl'])?.replace(/^@/, '') ?? asText(snippet?.['title']);
    return { externalAccountId, handle: handle ?? externalAccountId, replyLength: null };
  }

  streams(): readonly ChannelStream[] {
    return STREAMS;
  }

  async poll(account: YoutubeAccount, request: PollRequest): Promise<PostPage> {
    const client = this.client(account);
    switch (request.stream) {
      case 'comments':
        return await pollThreads(client, account, request);
      case 'replies':
        return await pollReplies(client, account, request);
      case 'held':
        return await pollThreads(client, account, request, { moderationStatus: 'heldForReview' });
      default:
        throw new ChannelError({ kind: 'unsupported' }, `YouTube has no stream "${request.stream}"`);
    }
  }

  async recheck(account: YoutubeAccount, externalIds: string[]): Promise<RecheckedPosts> {
    return await recheckComments(this.client(account), account.settings.webUrl, externalIds);
  }

  async publish(account: YoutubeAccount, reply: OutgoingReply): Promise<PublishedPost> {
    return await publishReply(this.client(account), account, reply);
  }

  async findPublished(account: YoutubeAccount, reply: OutgoingReply): Promise<PublishedPost | null> {
    return await findReply(this.client(account), account, reply);
  }

  credentialsLife(credentials: YoutubeCredentials): CredentialsLife {
    return lifeOf(credentials);
  }

  async refreshCredentials({ settings, credentials }: YoutubeAccount): Promise<YoutubeCredentials> {
    return await this.renew(settings, credentials);
  }

  /** Google keeps the refresh token as it is, and mostly does not repeat it. */
  private async renew(settings: YoutubeSettings, credentials: YoutubeCredentials): Promise<YoutubeCredentials> {
    const { refreshToken } = credentials;
    const grant = { grant_type: 'refresh_token', refresh_token: refreshToken } as const;
    return await new YoutubeClient(this.outbound, settings).grant(credentials, grant, refreshToken);
  }

  private client({ settings, credentials }: Pick<YoutubeAccount, 'settings' | 'credentials'>): YoutubeClient {
    return new YoutubeClient(this.outbound, settings, credentials);
  }
}
