import type { ReplyRule } from '../post';
import type { IncomingPost, PostAuthor } from '../post';
import type { OwnComment } from '../graph/graph.published';
import type { ListItem } from '../graph/graph.walk';
import { asCount, asMoment, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { cleanText } from '../text/clean-text';

/** What there is to see of a comment. */
export const COMMENT_FIELDS =
  'id,message,from{id,name},created_time,permalink_url,parent{id},can_comment,like_count,comment_count,attachment{type,title,url}';
/** What there is to see of a post; other kinds of objects do not have all of it. */
export const POST_FIELDS = 'id,message,story,from{id,name},created_time,permalink_url,shares';
/** What there is to see of a recommendation. */
export const RATING_FIELDS =
  'created_time,rating,recommendation_type,review_text,reviewer{id,name},open_graph_story{id}';

const ALLOWED: ReplyRule = { isAllowed: true, until: null };
const STARS = { positive: 5, negative: 1 } as const;

/** A comment below a post. `threadId` is the post. */
export function mapComment(raw: unknown, threadId: string | null): ListItem {
  const comment = asObject(raw) ?? {};
  return toItem(raw, comment, 'comment', (base) => ({
    ...base,
    kind: 'comment',
    text: cleanText(asText(comment['message']) ?? attachmentText(comment)),
    threadId,
    parentExternalId: asText(asObject(comment['parent'])?.['id']) ?? threadId,
    replyRule: comment['can_comment'] === false ? { isAllowed: false, reason: 'locked' } : ALLOWED,
    metrics: {
      views: null,
      likes: asCount(comment['like_count']),
      reposts: null,
      replies: asCount(comment['comment_count']),
    },
  }));
}

/** A post on the Page, by a visitor or by the Page itself, or one elsewhere that names it. */
export function mapPost(raw: unknown): ListItem {
  const post = asObject(raw) ?? {};
  return toItem(raw, post, 'post', (base) => ({
    ...base,
    kind: 'mention',
    text: cleanText(asText(post['message']) ?? asText(post['story']) ?? ''),
    threadId: base.externalId,
    metrics: { views: null, likes: null, reposts: asCount(asObject(post['shares'])?.['count']), replies: null },
  }));
}

/** A recommendation. Facebook asks "do you recommend?": yes is five stars, no is one. Old ones have stars of their own. */
export function mapRating(raw: unknown): ListItem {
  const rating = asObject(raw) ?? {};
  const storyId = asText(asObject(rating['open_graph_story'])?.['id']);
  const reviewer = asObject(rating['reviewer']);
  const ownId = `review-${asText(reviewer?.['id']) ?? 'unknown'}-${asText(rating['created_time']) ?? ''}`;
  const shown = { ...rating, id: storyId ?? ownId, from: reviewer };
  return toItem(raw, shown, 'recommendation', (base) => ({
    ...base,
    kind: 'review',
    text: cleanText(asText(rating['review_text']) ?? ''),
    threadId: base.externalId,
    rating: starsOf(rating),
    replyRule: storyId === undefined ? { isAllowed: false, reason: 'not_supported' } : ALLOWED,
  }));
}

/** A comment of ours, or null where it is another's or cannot be read. */
export function mapOwnComment(raw: unknown, pageId: string): OwnComment | null {
  const comment = asObject(raw);
  const externalId = asText(comment?.['id']);
  const postedAt = asMoment(comment?.['created_time']);
  const isOurs = asText(asObject(comment?.['from'])?.['id']) === pageId;
  if (!comment || externalId === undefined || !postedAt || !isOurs) {
    return null;
  }
  const url = asText(comment['permalink_url']) ?? null;
  return { externalId, url, postedAt, text: asText(comment['message']) ?? '' };
}

/** The author of something; people whom Facebook does not show to us are somebody else each time. */
export function authorOf(from: Json | undefined, itemId: string): PostAuthor {
  const id = asText(from?.['id']) ?? `hidden:${itemId}`;
  const name = cleanText(asText(from?.['name']) ?? 'Facebook user');
  return { externalId: id, handle: name, name, bio: null, followers: null, profileUrl: null };
}

/** What every kind of post has in common, or why it is none. */
function toItem(raw: unknown, json: Json, what: string, complete: (base: IncomingPost) => IncomingPost): ListItem {
  const id = asText(json['id']);
  const postedAt = asMoment(json['created_time']);
  if (id === undefined || !postedAt) {
    const rejected = { externalId: id ?? '', raw, problem: `a ${what} needs id and created_time` };
    return { id: id ?? '', at: postedAt ?? null, post: null, rejected };
  }
  const base: IncomingPost = {
    externalId: id,
    otherExternalIds: [],
    author: authorOf(asObject(json['from']), id),
    kind: 'mention',
    text: '',
    languageHint: null,
    url: asText(json['permalink_url']) ?? null,
    threadId: null,
    parentExternalId: null,
    visibility: 'public',
    rating: null,
    replyRule: ALLOWED,
    postedAt,
    metrics: { views: null, likes: null, reposts: null, replies: null },
  };
  return { id, at: postedAt, post: complete(base), rejected: null };
}

/** A comment may be a picture or a sticker and no words. */
function attachmentText(comment: Json): string {
  const attachment = asObject(comment['attachment']);
  const parts = [asText(attachment?.['title']), asText(attachment?.['url'])];
  return parts.filter((part) => part !== undefined).join(' ');
}

function starsOf(rating: Json): number | null {
  const stars = rating['rating'];
  if (typeof stars === 'number' && Number.isInteger(stars) && stars >= 1 && stars <= 5) {
    return stars;
  }
  const type = rating['recommendation_type'];
  return type === 'positive' || type === 'negative' ? STARS[type] : null;
}
