import type { RecheckedPosts } from '../channel';
import type { BatchItem, GraphClient } from '../graph/graph.client';
import { isGone } from '../graph/graph.errors';
import type { IncomingPost } from '../post';
import { COMMENT_FIELDS, mapComment, mapPost, POST_FIELDS } from './facebook.mapper';

/**
 * Looks again at posts and comments. Nothing in an id says for sure which it is, and each kind refuses the other's fields: what
 * is no comment is asked for once more, as a post.
 */
export async function recheckPosts(
  client: GraphClient,
  pageId: string,
  externalIds: string[],
): Promise<RecheckedPosts> {
  const asked = externalIds.filter((id) => /^[\w-]+$/.test(id));
  const comments = await look(client, asked, COMMENT_FIELDS);
  const others = asked.filter((id) => isOther(comments.items.get(id) ?? null));
  const posts = others.length === 0 ? null : await look(client, others, POST_FIELDS);
  const latest = asked.map((id) => ({
    id,
    asPost: posts?.items.get(id) ?? null,
    asComment: comments.items.get(id) ?? null,
  }));
  return {
    posts: latest.flatMap(({ id, asPost, asComment }) => postOf(asPost, asComment, threadOf(id, pageId)) ?? []),
    goneIds: latest.filter(({ asPost, asComment }) => isMissing(asPost ?? asComment)).map(({ id }) => id),
    rate: posts?.rate ?? comments.rate,
  };
}

/** Refused, but there. */
function isOther(item: BatchItem): boolean {
  return item !== null && 'fault' in item && !isGone(item.fault);
}

function isMissing(item: BatchItem): boolean {
  return item !== null && 'fault' in item && isGone(item.fault);
}

function postOf(asPost: BatchItem, asComment: BatchItem, threadId: string | null): IncomingPost | null {
  if (asPost && 'json' in asPost) {
    return mapPost(asPost.json).post;
  }
  return asComment && 'json' in asComment ? mapComment(asComment.json, threadId).post : null;
}

async function look(
  client: GraphClient,
  ids: string[],
  fields: string,
): Promise<{ items: Map<string, BatchItem>; rate: RecheckedPosts['rate'] }> {
  const query = new URLSearchParams({ fields }).toString();
  const { items, rate } = await client.batch(ids.map((id) => `${id}?${query}`));
  return { items: new Map(ids.map((id, index) => [id, items[index] ?? null])), rate };
}

/** A comment's id begins with its post's own; the post's id begins with the Page's. */
function threadOf(id: string, pageId: string): string | null {
  const [post, comment] = id.split('_');
  return post !== undefined && comment !== undefined ? `${pageId}_${post}` : null;
}
