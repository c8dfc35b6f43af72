import type { MentionKind, PostMetrics } from '@genklang/contract';
import type { PublishedPost } from '../channel';
import { ChannelError } from '../channel-error';
import type { IncomingPost, PostAuthor, PostMark, PostPage, RejectedPost } from '../post';
import type { XAnswer } from './x.client';

type Json = Record<string, unknown>;

/** What the mapper must know of us to read a post. */
export interface XReader {
  externalAccountId: string;
  handle: string;
  webUrl: string;
}

/** Reads a page of posts. @throws {ChannelError} when it is not one: a page that cannot be trusted moves no cursor. */
export function mapPage(answer: XAnswer, reader: XReader): PostPage {
  const meta = asObject(answer.body['meta']);
  const data = answer.body['data'] ?? [];
  if (
    !meta ||
    !Array.isArray(data) ||
    typeof meta['result_count'] !== 'number' ||
    data.length !== meta['result_count']
  ) {
    throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'X answered a page that does not add up');
  }
  const users = indexUsers(answer.body);
  const posts: IncomingPost[] = [];
  const rejected: RejectedPost[] = [];
  const marks: PostMark[] = [];
  for (const raw of data) {
    const mapped = mapPost(raw, users, reader);
    if ('problem' in mapped) {
      rejected.push(mapped);
      // It cannot be shown, but the walk goes past it.
      marks.push({
        id: mapped.externalId,
        at: parseDate(asObject(raw)?.['created_at']) ?? marks.at(-1)?.at ?? new Date(),
      });
    } else {
      posts.push(mapped);
      marks.push({ id: mapped.externalId, at: mapped.postedAt });
    }
  }
  return {
    posts,
    rejected,
    newest: edgeOf(meta['newest_id'], marks[0]),
    oldest: edgeOf(meta['oldest_id'], marks.at(-1)),
    hasOlder: typeof meta['next_token'] === 'string',
    rate: answer.rate,
  };
}

/** Reads the answer to a publish. */
export function mapPublished(body: Json, reader: XReader, now: Date): PublishedPost {
  const id = asObject(body['data'])?.['id'];
  if (typeof id !== 'string' || id === '') {
    throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'X answered a publish with no id');
  }
  return { externalId: id, url: postUrl(reader, reader.handle, id), postedAt: now };
}

/** A post of ours, and what it answers. */
export interface OwnPost extends PublishedPost {
  text: string;
  parentExternalId: string | null;
}

/** Reads a page of our own timeline. @throws {ChannelError} when it is not one: it must not be taken for an empty page. */
export function mapOwnPosts(body: Json, reader: XReader): { posts: OwnPost[]; nextToken: string | null } {
  const meta = asObject(body['meta']);
  const data = body['data'] ?? [];
  if (!meta || !Array.isArray(data) || data.length !== meta['result_count']) {
    throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'X answered a page of ours that does not add up');
  }
  const posts = data.flatMap((item: unknown) => {
    const raw = asObject(item);
    const id = raw?.['id'];
    const text = raw?.['text'];
    const postedAt = parseDate(raw?.['created_at']);
    if (!raw || typeof id !== 'string' || typeof text !== 'string' || !postedAt) {
      return [];
    }
    const parentExternalId = referenceOf(raw, 'replied_to');
    return [
      { externalId: id, url: postUrl(reader, reader.handle, id), postedAt, text: decode(text), parentExternalId },
    ];
  });
  return { posts, nextToken: typeof meta['next_token'] === 'string' ? meta['next_token'] : null };
}

function mapPost(raw: unknown, users: Map<string, PostAuthor>, reader: XReader): IncomingPost | RejectedPost {
  const post = asObject(raw) ?? {};
  const id = post['id'];
  const text = post['text'];
  const authorId = post['author_id'];
  const postedAt = parseDate(post['created_at']);
  const externalId = typeof id === 'string' ? id : '';
  if (externalId === '' || typeof text !== 'string' || typeof authorId !== 'string' || !postedAt) {
    return { externalId, raw, problem: 'a post needs id, text, author_id and created_at' };
  }
  const author = users.get(authorId) ?? unknownAuthor(authorId);
  const history = post['edit_history_tweet_ids'] ?? post['edit_history_post_ids'];
  return {
    externalId,
    earlierExternalIds: Array.isArray(history) ? history.filter((item) => typeof item === 'string' && item !== id) : [],
    author: { ...author, profileUrl: `${reader.webUrl}/${author.handle}` },
    kind: kindOf(post, reader),
    text: clean(decode(text)),
    languageHint: typeof post['lang'] === 'string' ? post['lang'] : null,
    url: postUrl(reader, author.handle, externalId),
    threadId: typeof post['conversation_id'] === 'string' ? post['conversation_id'] : null,
    parentExternalId: referenceOf(post, 'replied_to'),
    isReplyAllowed: isSummoned(post, text, reader),
    postedAt,
    metrics: metricsOf(post),
  };
}

function kindOf(post: Json, reader: XReader): MentionKind {
  if (post['in_reply_to_user_id'] === reader.externalAccountId) {
    return 'reply';
  }
  return referenceOf(post, 'quoted') === null ? 'mention' : 'quote';
}

/**
 * X lets an app answer only those who summoned it: who mention us, or answer or quote our post (rules of February 2026). What
 * quotes us without naming us does not reach our mentions.
 */
function isSummoned(post: Json, text: string, reader: XReader): boolean {
  const mentions = asObject(post['entities'])?.['mentions'];
  const isNamed =
    Array.isArray(mentions) &&
    mentions.some((mention) => String(asObject(mention)?.['username']).toLowerCase() === reader.handle.toLowerCase());
  return (
    isNamed ||
    text.toLowerCase().includes(`@${reader.handle.toLowerCase()}`) ||
    post['in_reply_to_user_id'] === reader.externalAccountId
  );
}

function metricsOf(post: Json): PostMetrics {
  const metrics = asObject(post['public_metrics']) ?? {};
  return {
    views: asCount(metrics['impression_count']),
    likes: asCount(metrics['like_count']),
    reposts: asCount(metrics['retweet_count'] ?? metrics['repost_count']),
    replies: asCount(metrics['reply_count']),
  };
}

function indexUsers(body: Json): Map<string, PostAuthor> {
  const users = asObject(body['includes'])?.['users'];
  const index = new Map<string, PostAuthor>();
  for (const item of Array.isArray(users) ? users : []) {
    const user = asObject(item);
    if (user && typeof user['id'] === 'string' && typeof user['username'] === 'string') {
      index.set(user['id'], {
        externalId: user['id'],
        handle: user['username'],
        name: clean(typeof user['name'] === 'string' ? user['name'] : user['username']),
        bio: typeof user['description'] === 'string' && user['description'] !== '' ? clean(user['description']) : null,
        followers: asCount(asObject(user['public_metrics'])?.['followers_count']),
        profileUrl: null,
      });
    }
  }
  return index;
}

/** An author that X left out of its answer (suspended, protected): the post still counts. */
function unknownAuthor(id: string): PostAuthor {
  return { externalId: id, handle: id, name: id, bio: null, followers: null, profileUrl: null };
}

function referenceOf(post: Json, type: string): string | null {
  const references = post['referenced_tweets'] ?? post['referenced_posts'];
  const found = Array.isArray(references)
    ? references.map(asObject).find((reference) => reference?.['type'] === type)
    : undefined;
  return typeof found?.['id'] === 'string' ? found['id'] : null;
}

function edgeOf(id: unknown, mark: PostMark | undefined): PostMark | null {
  return mark ? { id: typeof id === 'string' ? id : mark.id, at: mark.at } : null;
}

function postUrl(reader: XReader, handle: string, id: string): string {
  return `${reader.webUrl}/${handle}/status/${id}`;
}

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function asCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.max(0, Math.min(Math.trunc(value), 2_147_483_647))
    : null;
}

function parseDate(value: unknown): Date | null {
  const date = typeof value === 'string' ? new Date(value) : null;
  return date && !Number.isNaN(date.getTime()) ? date : null;
}

/** X escapes these three in a post's text. */
function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** PostgreSQL takes neither NUL nor half a surrogate pair. */
function clean(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().normalize('NFC');
}
