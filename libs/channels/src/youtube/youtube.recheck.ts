import type { RecheckedPosts } from '../channel';
import { asObject, asText } from '../json-reader';
import type { IncomingPost } from '../post';
import type { YoutubeClient } from './youtube.client';
import { mapComment, mapThread } from './youtube.mapper';
import type { ThreadContext } from './youtube.mapper';

/**
 * Looks again at comments. Whether they can be answered is told by their threads alone, so these are asked for, too; a comment
 * whose thread is not shown (it is held for review) could not be told.
 */
export async function recheckComments(
  client: YoutubeClient,
  webUrl: string,
  externalIds: string[],
): Promise<RecheckedPosts> {
  const asked = externalIds.filter((id) => /^[\w.-]+$/.test(id));
  if (asked.length === 0) {
    return { posts: [], goneIds: [], rate: null };
  }
  const { items } = await client.listComments(asked);
  const shown = new Map(items.map((raw) => [asText(asObject(raw)?.['id']) ?? '', raw]));
  const threadIds = new Set(items.map(threadOf).filter((id) => id !== undefined));
  const contexts =
    threadIds.size === 0 ? new Map<string, ThreadContext>() : await threadsOf(client, webUrl, [...threadIds]);
  const posts = items.flatMap((raw): IncomingPost[] => {
    const context = contexts.get(threadOf(raw) ?? '');
    const post = context ? mapComment(raw, context) : null;
    return post && !('problem' in post) ? [post] : [];
  });
  return { posts, goneIds: asked.filter((id) => !shown.has(id)), rate: null };
}

function threadOf(raw: unknown): string | undefined {
  const comment = asObject(raw);
  return asText(asObject(comment?.['snippet'])?.['parentId']) ?? asText(comment?.['id']);
}

async function threadsOf(client: YoutubeClient, webUrl: string, ids: string[]): Promise<Map<string, ThreadContext>> {
  const threads = (await client.listThreadsById(ids)).items.map((raw) => mapThread(raw, webUrl));
  return new Map(threads.flatMap((thread) => ('problem' in thread ? [] : [[thread.id, thread.context] as const])));
}
