import { MENTION_KINDS } from '@genklang/contract';
import type { MentionKind } from '@genklang/contract';
import { asObject } from '../json-reader';
import type { Json } from '../json-reader';
import type { IncomingPost, PostAuthor, PostPage } from '../post';
import { pageOf } from '../post';
import { cleanText } from '../text/clean-text';
import { FieldProblem, PostFields } from './post-fields';

const MAX_POSTS = 100;
const MAX_TEXT = 20_000;
const KINDS = MENTION_KINDS.filter((kind) => kind !== 'listening');

/** What the mapper must know of us. */
export interface WebhookReader {
  /** As whom our own posts count. */
  externalAccountId: string;
  handle: string;
  /** Whether there is somewhere to send answers to. */
  canAnswer: boolean;
  now: Date;
}

/** Reads what a sender wrote: all of it or nothing. Answers which field is wrong and what it takes. */
export function mapDelivery(body: string, reader: WebhookReader): PostPage | { reason: string } {
  try {
    const posts = readList(body);
    const isGone = (post: Json): boolean => post['deleted'] === true;
    return pageOf({
      posts: posts.flatMap((post, index) => (isGone(post) ? [] : [readPost(fieldsOf(post, index), reader)])),
      goneIds: posts.flatMap((post, index) => (isGone(post) ? [fieldsOf(post, index).text('id', 200)] : [])),
    });
  } catch (error) {
    if (error instanceof FieldProblem) {
      return { reason: error.message };
    }
    throw error;
  }
}

function readList(body: string): Json[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new FieldProblem('body', 'must be JSON');
  }
  const posts = asObject(parsed)?.['posts'];
  if (!Array.isArray(posts) || posts.length === 0 || posts.length > MAX_POSTS) {
    throw new FieldProblem('posts', `must be a list of 1 to ${MAX_POSTS} posts`);
  }
  return posts.map((post: unknown, index) => {
    const object = asObject(post);
    if (!object) {
      throw new FieldProblem(`posts[${index}]`, 'must be an object');
    }
    return object;
  });
}

function fieldsOf(post: Json, index: number): PostFields {
  return new PostFields(post, `posts[${index}].`);
}

function readPost(post: PostFields, reader: WebhookReader): IncomingPost {
  const visibility = post.optionalChoice('visibility', ['public', 'private'] as const) ?? 'public';
  const rating = post.optionalWhole('rating', { min: 1, max: 5 });
  const parentId = post.optionalText('parentId', 200);
  const postedAt = post.moment('postedAt');
  return {
    externalId: post.text('id', 200),
    otherExternalIds: [],
    author: readAuthor(post, reader),
    kind: post.optionalChoice('kind', KINDS) ?? kindOf({ visibility, rating, parentId }),
    text: cleanText(post.text('text', MAX_TEXT)),
    languageHint: post.optionalMatch('language', /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i, 'a language such as da or pt-BR'),
    url: post.optionalAddress('url'),
    threadId: post.optionalText('threadId', 200),
    parentExternalId: parentId,
    visibility,
    rating,
    replyRule:
      reader.canAnswer && (post.optionalFlag('canReply') ?? true)
        ? { isAllowed: true, until: null }
        : { isAllowed: false, reason: 'not_supported' },
    // A sender's clock may be ahead of ours.
    postedAt: postedAt > reader.now ? reader.now : postedAt,
    metrics: { views: null, likes: null, reposts: null, replies: null },
  };
}

/** `isOurs` marks what we wrote on the network itself: it counts as ours, and never as a customer's. */
function readAuthor(post: PostFields, reader: WebhookReader): PostAuthor {
  const blank = { bio: null, followers: null, profileUrl: null };
  if (post.optionalFlag('isOurs') === true) {
    return { ...blank, externalId: reader.externalAccountId, handle: reader.handle, name: reader.handle };
  }
  const author = post.object('author');
  const id = author.text('id', 200);
  const handle = author.optionalText('handle', 200);
  const name = author.optionalText('name', 200);
  return {
    ...blank,
    externalId: `${reader.externalAccountId}#${id}`,
    handle: cleanText(handle ?? name ?? id),
    name: cleanText(name ?? handle ?? id),
    profileUrl: author.optionalAddress('url'),
  };
}

function kindOf(post: { visibility: string; rating: number | null; parentId: string | null }): MentionKind {
  if (post.rating !== null) {
    return 'review';
  }
  if (post.visibility === 'private') {
    return 'message';
  }
  return post.parentId === null ? 'mention' : 'reply';
}
