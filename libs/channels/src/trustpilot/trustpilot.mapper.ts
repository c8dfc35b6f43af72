import { asCount, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { IncomingPost, PostAuthor, RejectedPost } from '../post';
import { cleanText } from '../text/clean-text';

/** What the mapper must know of us. */
export interface ReviewReader {
  externalAccountId: string;
  handle: string;
  webUrl: string;
}

/** A review, and our reply to it, which is a part of it. */
export interface MappedReview {
  review: IncomingPost;
  reply: IncomingPost | null;
}

/** Reads a review. */
export function mapReview(raw: unknown, reader: ReviewReader): MappedReview | RejectedPost {
  const review = asObject(raw) ?? {};
  const externalId = asText(review['id']) ?? '';
  const postedAt = utcDate(review['createdAt']);
  const rating = asStars(review['stars']);
  const text = textOf(review);
  if (externalId === '' || !postedAt || rating === null || text === '') {
    return { externalId, raw, problem: 'a review needs id, createdAt, stars, and title or text' };
  }
  const reply = mapReply(review, externalId, reader);
  return {
    reply,
    review: {
      externalId,
      otherExternalIds: [],
      author: consumerOf(review, externalId),
      kind: 'review',
      text,
      languageHint: asText(review['language']) ?? null,
      url: reviewUrl(reader, externalId),
      threadId: externalId,
      parentExternalId: null,
      visibility: 'public',
      rating,
      // A review has one reply: another one would take its place.
      replyRule: reply ? { isAllowed: false, reason: 'not_supported' } : { isAllowed: true, until: null },
      postedAt,
      metrics: { views: null, likes: asCount(review['numberOfLikes']), reposts: null, replies: reply ? 1 : 0 },
    },
  };
}

/** The id of the one reply that a review has. */
export function replyIdOf(reviewId: string): string {
  return `${reviewId}#reply`;
}

/** The review that a post of ours or a customer's belongs to. */
export function reviewIdOf(externalId: string): string {
  return externalId.split('#')[0] ?? '';
}

export function reviewUrl(reader: Pick<ReviewReader, 'webUrl'>, reviewId: string): string {
  return `${reader.webUrl.replace(/\/+$/, '')}/reviews/${encodeURIComponent(reviewId)}`;
}

/** Blanks aside, the same words. */
export function isSameText(shown: string, written: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain(shown) === plain(written);
}

/** Trustpilot writes times in UTC, and often without saying so. */
export function utcDate(value: unknown): Date | null {
  const text = asText(value) ?? '';
  const date = new Date(/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function mapReply(review: Json, reviewId: string, reader: ReviewReader): IncomingPost | null {
  const reply = asObject(review['companyReply']);
  const text = cleanText(asText(reply?.['text']) ?? '').trim();
  const postedAt = utcDate(reply?.['createdAt']);
  if (text === '' || !postedAt) {
    return null;
  }
  const { externalAccountId, handle } = reader;
  return {
    externalId: replyIdOf(reviewId),
    otherExternalIds: [],
    author: { externalId: externalAccountId, handle, name: handle, bio: null, followers: null, profileUrl: null },
    kind: 'reply',
    text,
    languageHint: null,
    url: reviewUrl(reader, reviewId),
    threadId: reviewId,
    parentExternalId: reviewId,
    visibility: 'public',
    rating: null,
    replyRule: { isAllowed: false, reason: 'not_supported' },
    postedAt,
    metrics: { views: null, likes: null, reposts: null, replies: null },
  };
}

/** A review whose author has left Trustpilot still counts. */
function consumerOf(review: Json, reviewId: string): PostAuthor {
  const consumer = asObject(review['consumer']);
  const name = cleanText(asText(consumer?.['displayName']) ?? '').trim() || 'Anonymous';
  return {
    externalId: asText(consumer?.['id']) ?? `review:${reviewId}`,
    handle: name,
    name,
    bio: asText(consumer?.['displayLocation']) ?? null,
    followers: null,
    profileUrl: null,
  };
}

/** Many titles are but the beginning of the text. */
function textOf(review: Json): string {
  const [title, text] = [review['title'], review['text']].map((part) => cleanText(asText(part) ?? '').trim());
  const isRepeated = text?.startsWith((title ?? '').replace(/\s*(…|\.\.\.)$/, '')) === true;
  return [isRepeated ? '' : title, text].filter((part) => part !== '').join('\n\n');
}

function asStars(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5 ? value : null;
}
