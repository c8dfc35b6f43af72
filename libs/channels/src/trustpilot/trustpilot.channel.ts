import type {
  AccountIdentity,
  Channel,
  ChannelAccount,
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
import { pageOf } from '../post';
import type { IncomingPost, PostPage, RejectedPost } from '../post';
import { TrustpilotClient } from './trustpilot.client';
import { TRUSTPILOT_DESCRIPTOR } from './trustpilot.descriptor';
import { isSameText, mapReview, replyIdOf, reviewIdOf, reviewUrl, utcDate } from './trustpilot.mapper';
import type { MappedReview, ReviewReader } from './trustpilot.mapper';
import { TrustpilotCredentials, TrustpilotSettings } from './trustpilot.settings';
import { trustpilotPageSignIn } from './trustpilot.sign-in';
import { isKnown, markAfter, windowQuery } from './trustpilot.window';

type TrustpilotAccount = ChannelAccount<TrustpilotSettings, TrustpilotCredentials>;

const DAY_MS = 24 * 3_600_000;
/** A reply that colleagues write on Trustpilot itself is found below reviews that are at most this old. */
const OWN_REPLIES_MS = 30 * DAY_MS;
const REVIEWS = 'reviews';

/** Service reviews on Trustpilot, and the one reply that each may have. */
export class TrustpilotChannel implements Channel<TrustpilotSettings, TrustpilotCredentials> {
  readonly descriptor = TRUSTPILOT_DESCRIPTOR;
  readonly capabilities: ChannelCapabilities = {
    hasThreads: false,
    hasEdits: true,
    ratings: 'stars',
    pageSize: { min: 1, max: 100 },
    // A review that Trustpilot held back to look into shows up under the time at which it was written.
    maxLatenessMs: DAY_MS,
    recheckSize: 10,
  };
  readonly pageSignIn: PageSignIn<TrustpilotSettings, TrustpilotCredentials>;

  constructor(private readonly outbound: Outbound) {
    this.pageSignIn = trustpilotPageSignIn(outbound);
  }

  parseSettings(given: unknown): TrustpilotSettings {
    return parseSettings(TrustpilotSettings, given);
  }

  parseCredentials(given: unknown): TrustpilotCredentials {
    return parseSettings(TrustpilotCredentials, given);
  }

  /** Proves the key, the secret, and that both may read this business unit's private reviews. */
  async identify(settings: TrustpilotSettings, credentials: TrustpilotCredentials): Promise<AccountIdentity> {
    const client = new TrustpilotClient(this.outbound, settings);
    const unit = await client.getPublic(`/v1/business-units/${settings.businessUnitId}`, credentials.apiKey);
    const signedIn = credentials.accessToken
      ? credentials
      : await client.grant(credentials, { grant_type: 'client_credentials' });
    await client.get(reviewsPath(settings), signedIn, { perPage: '1' });
    return {
      externalAccountId: settings.businessUnitId.toLowerCase(),
      handle: asText(unit['displayName']) ?? settings.businessUnitId,
      replyLength: null,
    };
  }

  streams(): readonly ChannelStream[] {
    return [
      { name: REVIEWS, everyPolls: 1 },
      { name: 'own', everyPolls: 5 },
    ];
  }

  async poll(account: TrustpilotAccount, request: PollRequest): Promise<PostPage> {
    return request.stream === REVIEWS ? await this.pollReviews(account, request) : await this.pollOwn(account, request);
  }

  async recheck(account: TrustpilotAccount, externalIds: string[]): Promise<RecheckedPosts> {
    const reviewIds = [...new Set(externalIds.map(reviewIdOf))];
    const found = await Promise.all(reviewIds.map(async (id) => await this.findReview(account, id)));
    const shown = found.flatMap((mapped) => (mapped ? shownOf(mapped) : []));
    return {
      posts: shown.filter(({ externalId }) => externalIds.includes(externalId)),
      goneIds: externalIds.filter((id) => !shown.some(({ externalId }) => externalId === id)),
      rate: null,
    };
  }

  /** A second reply would silently take the place of the first: we look before we write. */
  async publish(account: TrustpilotAccount, reply: OutgoingReply): Promise<PublishedPost> {
    const reviewId = reviewIdOf(reply.inReplyToExternalId);
    const mapped = await this.findReview(account, reviewId);
    if (!mapped) {
      throw new ChannelError({ kind: 'gone' }, 'The review is gone');
    }
    if (mapped.reply) {
      const code = isSameText(mapped.reply.text, reply.text) ? 'duplicate' : 'not_allowed';
      throw new ChannelError({ kind: 'rejected', code }, 'The review has a reply already');
    }
    await this.client(account).post(`/v1/private/reviews/${encodeURIComponent(reviewId)}/reply`, account.credentials, {
      authorBusinessUserId: account.credentials.authorBusinessUserId,
      message: reply.text,
    });
    const url = reviewUrl(account.settings, reviewId);
    return { externalId: replyIdOf(reviewId), url, postedAt: new Date() };
  }

  async findPublished(account: TrustpilotAccount, reply: OutgoingReply): Promise<PublishedPost | null> {
    const mapped = await this.findReview(account, reviewIdOf(reply.inReplyToExternalId));
    const found = mapped?.reply;
    if (!found || reply.otherExternalIds.includes(found.externalId) || !isSameText(found.text, reply.text)) {
      return null;
    }
    return { externalId: found.externalId, url: found.url, postedAt: found.postedAt };
  }

  /** Before the first token there is one to be got. */
  credentialsLife({ accessToken, issuedAt, expiresAt }: TrustpilotCredentials): CredentialsLife {
    const isIssued = accessToken !== undefined && issuedAt !== undefined && expiresAt !== undefined;
    return isIssued
      ? { issuedAt: new Date(issuedAt), expiresAt: new Date(expiresAt) }
      : { issuedAt: new Date(0), expiresAt: new Date(0) };
  }

  async refreshCredentials(account: TrustpilotAccount): Promise<TrustpilotCredentials> {
    const { refreshToken } = account.credentials;
    const client = this.client(account);
    return refreshToken === undefined
      ? await client.grant(account.credentials, { grant_type: 'client_credentials' })
      : await client.grant(account.credentials, { grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  private async pollReviews(account: TrustpilotAccount, request: PollRequest): Promise<PostPage> {
    const pageSize = Math.max(1, Math.min(account.settings.pageSize, request.maxPosts));
    const reviews = await this.listReviews(account, windowQuery(request, pageSize));
    const mapped = reviews.map((review) => mapReview(review, readerOf(account)));
    const listed = reviews.map((review) => listedOf(review)).filter((place) => place !== null);
    const fresh = mapped.filter((item) => 'problem' in item || !isKnown(placeOf(item), request.before));
    const [newest] = fresh.filter((item): item is MappedReview => !('problem' in item));
    return pageOf({
      posts: fresh.flatMap((item) => ('problem' in item ? [] : shownOf(item))),
      rejected: fresh.filter((item): item is RejectedPost => 'problem' in item),
      newest: newest ? { id: newest.review.externalId, at: newest.review.postedAt } : null,
      oldest: markAfter(listed, request.before),
      hasOlder: reviews.length >= pageSize,
    });
  }

  /** Replies carry no order of their own: of the reviews that have one, the latest hundred are looked at. */
  private async pollOwn(account: TrustpilotAccount, request: PollRequest): Promise<PostPage> {
    const since = new Date(Math.min(request.after.at.getTime(), Date.now() - OWN_REPLIES_MS));
    const query = windowQuery({ ...request, before: null, after: { at: since } }, this.capabilities.pageSize.max);
    const reviews = await this.listReviews(account, { ...query, responded: 'true' });
    const replies = reviews
      .map((review) => mapReview(review, readerOf(account)))
      .flatMap((mapped) => ('problem' in mapped || !mapped.reply ? [] : [mapped.reply]))
      .filter(({ postedAt }) => postedAt >= request.after.at && (!request.before || postedAt < request.before.at))
      .sort((one, other) => other.postedAt.getTime() - one.postedAt.getTime());
    const markOf = (post: IncomingPost | undefined): PostPage['newest'] =>
      post ? { id: post.externalId, at: post.postedAt } : null;
    return pageOf({ posts: replies, newest: markOf(replies[0]), oldest: markOf(replies.at(-1)) });
  }

  private async listReviews(account: TrustpilotAccount, query: Record<string, string>): Promise<unknown[]> {
    const client = this.client(account);
    const { reviews } = await client.get(reviewsPath(account.settings), account.credentials, query);
    if (!Array.isArray(reviews)) {
      throw client.unexpected('a page without reviews');
    }
    return reviews;
  }

  /** Null when the review is gone. */
  private async findReview(account: TrustpilotAccount, reviewId: string): Promise<MappedReview | null> {
    const client = this.client(account);
    try {
      const path = `/v1/private/reviews/${encodeURIComponent(reviewId)}`;
      const mapped = mapReview(await client.get(path, account.credentials), readerOf(account));
      if ('problem' in mapped) {
        throw client.unexpected('something that is no review');
      }
      return mapped;
    } catch (error) {
      if (error instanceof ChannelError && error.decision.kind === 'gone') {
        return null;
      }
      throw error;
    }
  }

  private client(account: TrustpilotAccount): TrustpilotClient {
    return new TrustpilotClient(this.outbound, account.settings);
  }
}

function reviewsPath(settings: TrustpilotSettings): string {
  return `/v1/private/business-units/${settings.businessUnitId}/reviews`;
}

function readerOf(account: TrustpilotAccount): ReviewReader {
  return {
    externalAccountId: account.externalAccountId,
    handle: account.handle,
    webUrl: account.settings.webUrl,
  };
}

/** A review and its reply as posts. */
function shownOf({ review, reply }: MappedReview): IncomingPost[] {
  return reply ? [reply, review] : [review];
}

function placeOf({ review }: MappedReview): { id: string; at: Date } {
  return { id: review.externalId, at: review.postedAt };
}

/** Where a review stands in the list, also where the rest of it cannot be read. */
function listedOf(raw: unknown): { id: string; at: Date } | null {
  const review = asObject(raw);
  const id = asText(review?.['id']);
  const at = utcDate(review?.['createdAt']);
  return id !== undefined && at ? { id, at } : null;
}
