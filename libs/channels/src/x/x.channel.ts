import type {
  Channel,
  ChannelAccount,
  ChannelCapabilities,
  OutgoingReply,
  PollRequest,
  PublishedPost,
} from '../channel';
import { ChannelError } from '../channel-error';
import { parseSettings } from '../parse-settings';
import type { PostPage } from '../post';
import { XClient } from './x.client';
import { X_DESCRIPTOR } from './x.descriptor';
import { mapOwnPosts, mapPage, mapPublished } from './x.mapper';
import type { OwnPost, XReader } from './x.mapper';
import { XCredentials, XSettings } from './x.settings';

type XAccount = ChannelAccount<XSettings, XCredentials>;

const POST_FIELDS = {
  'tweet.fields':
    'id,text,author_id,created_at,conversation_id,in_reply_to_user_id,referenced_tweets,entities,lang,public_metrics,edit_history_tweet_ids',
  'user.fields': 'id,name,username,description,public_metrics',
  expansions: 'author_id',
};
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
    replies: 'public',
    hasThreads: true,
    hasEdits: true,
    ratings: 'none',
    arrival: 'poll',
    pageSize: { min: 5, max: 100 },
    maxLatenessMs: 2 * 60_000,
  };

  parseSettings(given: unknown): XSettings {
    const settings = parseSettings(XSettings, given);
    settings.baseUrl = settings.baseUrl.replace(/\/+$/, '');
    settings.webUrl = settings.webUrl.replace(/\/+$/, '');
    return settings;
  }

  parseCredentials(given: unknown): XCredentials {
    return parseSettings(XCredentials, given);
  }

  async identify(
    settings: XSettings,
    credentials: XCredentials,
  ): Promise<{ externalAccountId: string; handle: string }> {
    const { body } = await new XClient(settings, credentials).get('users/me', {});
    const { id, username } = (body['data'] ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof username !== 'string') {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'X did not say whose token this is');
    }
    return { externalAccountId: id, handle: username };
  }

  /** X pages by id: `since_id` and `until_id` are exclusive. A window that begins at a time uses `start_time`, inclusive. */
  async poll(account: XAccount, request: PollRequest): Promise<PostPage> {
    const { min, max } = this.capabilities.pageSize;
    const size = Math.max(min, Math.min(max, account.settings.pageSize, request.maxPosts));
    const answer = await this.client(account).get(`users/${account.externalAccountId}/mentions`, {
      ...POST_FIELDS,
      max_results: String(size),
      ...(request.after.id ? { since_id: request.after.id } : { start_time: wholeSeconds(request.after.at) }),
      ...(request.before?.id ? { until_id: request.before.id } : {}),
    });
    return mapPage(answer, readerOf(account));
  }

  async publish(account: XAccount, reply: OutgoingReply): Promise<PublishedPost> {
    const { body } = await this.client(account).post('tweets', {
      text: reply.text,
      reply: { in_reply_to_tweet_id: reply.inReplyToExternalId },
    });
    return mapPublished(body, readerOf(account), new Date());
  }

  async findPublished(account: XAccount, reply: OutgoingReply): Promise<PublishedPost | null> {
    let next: string | null = null;
    for (let page = 0; page < MAX_OWN_PAGES; page += 1) {
      const { body } = await this.client(account).get(`users/${account.externalAccountId}/tweets`, {
        'tweet.fields': 'id,text,created_at,referenced_tweets',
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

  credentialsExpireAt(credentials: XCredentials): Date | null {
    return credentials.refreshToken && credentials.expiresAt ? new Date(credentials.expiresAt) : null;
  }

  async refreshCredentials(account: XAccount): Promise<XCredentials> {
    const { credentials } = account;
    if (!credentials.refreshToken) {
      throw new ChannelError({ kind: 'reconnect' }, 'X needs a new sign-in: there is no refresh token');
    }
    const renewed = await this.client(account).refresh(credentials.refreshToken);
    return {
      ...credentials,
      accessToken: renewed.accessToken,
      // An answer without a refresh token never wipes the one we have.
      refreshToken: renewed.refreshToken || credentials.refreshToken,
      expiresAt: new Date(Date.now() + renewed.expiresInSec * 1_000).toISOString(),
    };
  }

  private client(account: XAccount): XClient {
    return new XClient(account.settings, account.credentials);
  }
}

function readerOf(account: XAccount): XReader {
  return { externalAccountId: account.externalAccountId, handle: account.handle, webUrl: account.settings.webUrl };
}

function wholeSeconds(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

function isThisReply(post: OwnPost, reply: OutgoingReply): boolean {
  return (
    post.parentExternalId === reply.inReplyToExternalId &&
    !reply.otherExternalIds.includes(post.externalId) &&
    isSameText(post.text, reply.text)
  );
}

function isSameText(shown: string, written: string): boolean {
  return beginning(shown) === beginning(written);
}

/** X puts the handles it answers before the text, and shortens links. */
function beginning(text: string): string {
  return (text.split(LINK)[0] ?? '')
    .replace(/^(\s*@\w+)+/, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
