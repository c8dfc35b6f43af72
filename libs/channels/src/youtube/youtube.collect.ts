import type { PostPage, RejectedPost, IncomingPost } from '../post';
import type { YoutubeClient } from './youtube.client';
import { mapComment } from './youtube.mapper';
import type { MappedComment, ThreadContext } from './youtube.mapper';

/** Reads a thread's replies from a page on, for as long as requests are left; null when none was. */
export async function readReplies(
  client: YoutubeClient,
  context: ThreadContext,
  from: string | null,
): Promise<{ found: MappedComment[]; next: string | null } | null> {
  if (!client.hasRequestsLeft) {
    return null;
  }
  const found: MappedComment[] = [];
  let next = from;
  do {
    const page = await client.listReplies(context.threadId, next);
    found.push(...page.items.map((raw) => mapComment(raw, context)));
    next = page.next;
  } while (next !== null && client.hasRequestsLeft);
  return { found, next };
}

/** Sorts what was found, newest first; what came twice is there once. */
export function toPosts(found: MappedComment[]): Pick<PostPage, 'posts' | 'rejected'> {
  const posts = found.filter((item): item is IncomingPost => !('problem' in item));
  const byId = new Map(posts.map((post) => [post.externalId, post]));
  return {
    posts: [...byId.values()].sort((one, other) => other.postedAt.getTime() - one.postedAt.getTime()),
    rejected: found.filter((item): item is RejectedPost => 'problem' in item),
  };
}
