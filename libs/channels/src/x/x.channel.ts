import type {
  AccountIdentity,
  Channel,
  ChannelCapabilities,
  ChannelStream,
  CredentialsLife,
  OutgoingReply,
  PollRequest,
  PublishedPost,
  RecheckedPosts,
} from '../channel';
import { ChannelError } from '../channel-error';
import type { Outbound } from '../http/outbound';
import { asObject, asText } from '../json-reader';
import { parseSettings } from '../parse-settings';
import type { PostPage } from '../post';
import { XClient } from './x.client';
import type { XDialect } from './x.client';
import { X_DESCRIPTOR } from './x.descriptor';
import { mapLookup, mapOwnPosts, mapPublished } from './x.mapper';
import type { OwnPost } from './x.mapper';
import { parseXCredentials, XSettings } from './x.settings';
import type { XCredentials } from './x.settings';
import { lifeOf, renewTokens, XSignIn } from './x.sign-in';
import { readerOf, readTimeline, streamsOf, wholeSeconds } from './x.timeline';
import type { XAccount } from './x.timeline';
import { XTransport } from './x.transport';
import { uploadPictures } from './x.upload';

/** Our own timeline is read in pages of this size, and this far, when a reply is looked for. */
const OWN_POSTS = '100';
const MAX_OWN_PAGES = 8;
/** X shortens links in what it shows: a text is recognised by its beginning, up to the first link. */
const LINK = /https?:\/\/\S+/;
/** X's clock and ours may differ by this much. */
const CLOCK_SKEW_MS = 10 * 60_000;

/** X API v2, in user context. */
export class XChannel implements Channel<XSettings, XCredentials> {
  readonly descriptor = X_DESCRIPTOR;
  readonly capabilities: ChannelCapabilities = {
    hasThreads: true,
    hasEdits: true,
    ratings: 'none',
    pageSize: { min: 5, max: 100 },
    maxLatenessMs: 2 * 60_000,
    recheckSize: 100,
  };
  readonly pageSignIn: XSignIn;
  /** Which names X understands, by address: found out once. */
  private readonly dialects = new Map<string, XDialect>();

  constructor(private readonly outbound: Outbound) {
    this.pageSignIn = new XSignIn(outbound);
  }

  parseSettings(given: unknown): XSettings {
    const settings = parseSettings(XSettings, given);
    settings.baseUrl = settings.baseUrl.replace(/\/+$/, '');
    settings.webUrl = settings.webUrl.replace(/\/+$/, '');
    return settings;
  }

  parseCredentials(given: unknown): XCredentials {
    return parseXCredentials(given);
  }

  async identify(settings: XSettings, credentials: XCredentials): Promise<AccountIdentity> {
    const { body } = await this.client({ settings, credentials }).get('users/me', {});
    const user = asObject(body['data']);
    const externalAccountId = asText(user?.['id']);
    const handle = asText(user?.['username']);
    if (externalAccountId === undefined || handle === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'X did not say whose token this is');
    }
    return { externalAccountId, handle, replyLength: null };
  }

  streams(account: XAccount): readonly ChannelStream[] {
    return streamsOf(account);
  }

  async poll(account: XAccount, request: PollRequest): Promise<PostPage> {
    return await readTimeline(this.client(account), account, request);
  }

  async recheck(account: XAccount, externalIds: string[]): Promise<RecheckedPosts> {
    const found = await this.lookUp(account, externalIds);
    if (found.newerIds.length === 0) {
      return found;
    }
    const newer = await this.lookUp(account, found.newerIds);
    return { ...found, posts: [...found.posts, ...newer.posts], rate: newer.rate };
  }

  async publish(account: XAccount, reply: OutgoingReply): Promise<PublishedPost> {
    const client = this.client(account);
    const mediaIds = await uploadPictures(client, reply.pictures ?? []);
    const { body } = await client.post('tweets', {
      text: reply.text,
      reply: { in_reply_to_tweet_id: reply.inReplyToExternalId },
      ...(mediaIds.length > 0 && { media: { media_ids: mediaIds } }),
    });
    return mapPublished(body, readerOf(account), new Date());
  }

  async findPublished(account: XAccount, reply: OutgoingReply): Promise<PublishedPost | null> {
    let next: string | null = null;
    for (let page = 0; page < MAX_OWN_PAGES; page += 1) {
      const { body } = await this.client(account).getPosts(`users/${account.externalAccountId}/tweets`, {
        max_results: OWN_POSTS,
        start_time: wholeSeconds(new Date(reply.firstAttemptAt.getTime() - CLOCK_SKEW_MS)),
        ...(next === null ? {} : { pagination_token: next }),
      });
      const own = mapOwnPosts(body, readerOf(account));
      const found = own.posts.find((post) => isThisReply(post, reply));
      if (found) {
        return { externalId: found.externalId, url: found.url, postedAt: found.postedAt };
      }
      if (own.nextToken === null) {
        return null;
      }
      next = own.nextToken;
    }
    throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'our own timeline is too long to be sure');
  }

  credentialsLife(credentials: XCredentials): CredentialsLife | null {
    return lifeOf(credentials);
  }

  async refreshCredentials(account: XAccount): Promise<XCredentials> {
    return await renewTokens(new XTransport(this.outbound, account.settings), account.credentials);
  }

  private async lookUp(account: XAccount, ids: string[]): Promise<ReturnType<typeof mapLookup>> {
    const answer = await this.client(account).getPosts('tweets', { ids: ids.join(',') });
    return mapLookup(answer, ids, readerOf(account));
  }

  private client({ settings, credentials }: Pick<XAccount, 'settings' | 'credentials'>): XClient {
    const dialect = this.dialects.get(settings.baseUrl) ?? { naming: 'tweet' };
    this.dialects.set(settings.baseUrl, dialect);
    return new XClient(new XTransport(this.outbound, settings), credentials, dialect);
  }
}

function isThisReply(post: OwnPost, reply: OutgoingReply): boolean {
  return (
    post.parentExternalId === reply.inReplyToExternalId &&
    !reply.otherExternalIds.includes(post.externalId) &&
    beginning(post.text) === beginning(reply.text)
  );
}

/** X puts the handles it answers before the text, and shortens links. */
function beginning(text: string): string {
  return (text.split(LINK)[0] ?? '')
    .replace(/^(\s*@\w+)+/, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
