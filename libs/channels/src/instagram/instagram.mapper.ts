import type { OwnComment } from '../graph/graph.published';
import type { GraphChange } from '../graph/graph.webhook';
import type { ListItem } from '../graph/graph.walk';
import { asCount, asMoment, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { pageOf } from '../post';
import type { IncomingPost, PostAuthor, PostPage } from '../post';
import { cleanText } from '../text/clean-text';
import { writeMentionId } from './instagram.ids';

/** What there is to see of a comment. */
export const COMMENT_FIELDS =
  'id,text,username,from{id,username},timestamp,parent_id,hidden,like_count,media{id,permalink}';
/** What there is to see of a post. */
export const MEDIA_FIELDS = 'id,caption,username,permalink,timestamp,like_count,comments_count';

/** Who we are: our own name marks what is ours, for the ids of people differ from those of accounts. */
export interface InstagramReader {
  externalAccountId: string;
  handle: string;
}

/** A comment, or an answer to one. */
export function mapComment(raw: unknown, reader: InstagramReader): ListItem {
  const comment = asObject(raw) ?? {};
  const media = asObject(comment['media']);
  const mediaId = asText(media?.['id']) ?? null;
  return toItem(raw, comment, reader, {
    kind: 'comment',
    text: asText(comment['text']) ?? '',
    url: asText(media?.['permalink']) ?? null,
    threadId: mediaId,
    parentExternalId: asText(comment['parent_id']) ?? mediaId,
    replyRule: comment['hidden'] === true ? { isAllowed: false, reason: 'locked' } : { isAllowed: true, until: null },
    metrics: { views: null, likes: asCount(comment['like_count']), reposts: null, replies: null },
  });
}

/** A post: one of ours, or one in which somebody tagged us. Instagram lets us comment on neither kind by answering. */
export function mapMedia(raw: unknown, reader: InstagramReader): ListItem {
  const media = asObject(raw) ?? {};
  return toItem(raw, media, reader, {
    kind: 'mention',
    text: asText(media['caption']) ?? '',
    url: asText(media['permalink']) ?? null,
    threadId: asText(media['id']) ?? null,
    parentExternalId: null,
    replyRule: { isAllowed: false, reason: 'not_supported' },
    metrics: {
      views: null,
      likes: asCount(media['like_count']),
      reposts: null,
      replies: asCount(media['comments_count']),
    },
  });
}

/** A comment of ours, or null where it is another's or cannot be read. */
export function mapOwnComment(raw: unknown, reader: InstagramReader): OwnComment | null {
  const { post } = mapComment(raw, reader);
  return post?.author.externalId === reader.externalAccountId
    ? { externalId: post.externalId, url: post.url, postedAt: post.postedAt, text: post.text }
    : null;
}

/**
 * The comments of a delivery. It does not say when they were written: the time is Meta's own, until the comment is read. Of a
 * mention elsewhere Meta tells the ids and nothing else: its words are asked for.
 */
export function pageOfChanges(changes: GraphChange[], reader: InstagramReader): PostPage {
  const comments = changes.filter(({ field }) => field === 'comments' || field === 'live_comments');
  const items = comments.map(({ value, at }) => mapComment({ ...value, timestamp: at.toISOString() }, reader));
  return pageOf({
    posts: items.flatMap(({ post }) => post ?? []),
    rejected: items.flatMap(({ rejected }) => rejected ?? []),
    followUpIds: changes.flatMap(mentionIn),
  });
}

function mentionIn({ field, value }: GraphChange): string[] {
  const mediaId = asText(value['media_id']);
  if (field !== 'mentions' || mediaId === undefined) {
    return [];
  }
  return [writeMentionId({ mediaId, commentId: asText(value['comment_id']) ?? null })];
}

type Parts = Pick<IncomingPost, 'kind' | 'text' | 'url' | 'threadId' | 'parentExternalId' | 'replyRule' | 'metrics'>;

/** What every kind of post has in common, or why it is none. */
function toItem(raw: unknown, json: Json, reader: InstagramReader, parts: Parts): ListItem {
  const id = asText(json['id']);
  const postedAt = asMoment(json['timestamp']);
  if (id === undefined || !postedAt) {
    const rejected = { externalId: id ?? '', raw, problem: 'a post needs id and timestamp' };
    return { id: id ?? '', at: postedAt ?? null, post: null, rejected };
  }
  const post: IncomingPost = {
    ...parts,
    externalId: id,
    otherExternalIds: [],
    author: authorOf(json, id, reader),
    text: cleanText(parts.text),
    languageHint: null,
    visibility: 'public',
    rating: null,
    postedAt,
  };
  return { id, at: postedAt, post, rejected: null };
}

/** Some answers tell the name alone; whom Instagram does not show is somebody else each time. */
function authorOf(json: Json, itemId: string, { externalAccountId, handle }: InstagramReader): PostAuthor {
  const from = asObject(json['from']);
  const username = asText(from?.['username']) ?? asText(json['username']);
  const id = asText(from?.['id']) ?? (username === undefined ? `hidden:${itemId}` : `username:${username}`);
  const isUs = id === externalAccountId || username?.toLowerCase() === handle.toLowerCase();
  const name = cleanText(username ?? 'Instagram user');
  return {
    externalId: isUs ? externalAccountId : id,
    handle: name,
    name,
    bio: null,
    followers: null,
    profileUrl: username === undefined ? null : `https://www.instagram.com/${username}/`,
  };
}
