import type { PollRequest } from '../channel';
import { ChannelError } from '../channel-error';
import { pageOf } from '../post';
import type { PostPage } from '../post';
import { readReplies, toPosts } from './youtube.collect';
import type { YoutubeClient } from './youtube.client';
import { mapThread } from './youtube.mapper';
import type { MappedComment, MappedThread, ThreadContext } from './youtube.mapper';
import { LATENESS_MS, readCounts, readQueue, writeCounts, writeQueue } from './youtube.marks';
import type { ReplyQueue } from './youtube.marks';
import type { YoutubeAccount } from './youtube.threads';

/** Threads that one look reads the replies of, after it has asked for the threads themselves. */
const THREADS_AT_ONCE = 3;

/**
 * Looks at the latest threads again for replies that came late: a new reply does not move its thread up. The mark remembers how
 * many replies each thread had, and only those with another number are read; what does not fit in one look waits in a queue.
 */
export async function pollReplies(
  client: YoutubeClient,
  account: YoutubeAccount,
  request: PollRequest,
): Promise<PostPage> {
  const queue = readQueue(request.before);
  return queue ? await goOn(client, account, { request, queue }) : await begin(client, account, request);
}

async function begin(client: YoutubeClient, account: YoutubeAccount, request: PollRequest): Promise<PostPage> {
  const { settings, externalAccountId } = account;
  const { items } = await client.listThreads(externalAccountId, { maxResults: String(settings.watchedThreads) });
  const threads = threadsIn(items, settings.webUrl);
  const countOf = readCounts(request.after);
  const changed = threads.filter(({ id, replies, context: { totalReplies } }) =>
    countOf ? totalReplies !== countOf(id) && totalReplies > replies.length : totalReplies > replies.length,
  );
  const contexts = new Map(changed.map(({ id, context }) => [id, context]));
  const { found, left } = await readQueued(client, contexts, { threads: [...contexts.keys()], page: null });
  const fresh = within([...threads.flatMap(({ replies }) => replies), ...found], request);
  const page = toPosts(fresh);
  const newestAt = new Date(Math.max(request.after.at.getTime(), page.posts[0]?.postedAt.getTime() ?? 0));
  const counts = threads.map(({ id, context }): [string, number] => [id, context.totalReplies]);
  return pageOf({
    ...page,
    newest: threads.length === 0 ? null : writeCounts(counts, newestAt),
    oldest: left ? writeQueue(left, newestAt) : null,
    hasOlder: left !== null,
  });
}

async function goOn(
  client: YoutubeClient,
  account: YoutubeAccount,
  { request, queue }: { request: PollRequest; queue: ReplyQueue },
): Promise<PostPage> {
  const asked = queue.threads.slice(0, THREADS_AT_ONCE);
  const { items } = await client.listThreadsById(asked);
  const contexts = new Map(threadsIn(items, account.settings.webUrl).map(({ id, context }) => [id, context]));
  const later = queue.threads.slice(THREADS_AT_ONCE);
  const { found, left } = await readQueued(client, contexts, { threads: asked, page: queue.page });
  const rest =
    left || later.length > 0 ? { threads: [...(left?.threads ?? []), ...later], page: left?.page ?? null } : null;
  return pageOf({
    ...toPosts(within(found, request)),
    oldest: rest ? writeQueue(rest, request.before?.at ?? request.after.at) : null,
    hasOlder: rest !== null,
  });
}

/** Reads the replies of queued threads one after the other. What is gone meanwhile is passed over. */
async function readQueued(
  client: YoutubeClient,
  contexts: Map<string, ThreadContext>,
  queue: ReplyQueue,
): Promise<{ found: MappedComment[]; left: ReplyQueue | null }> {
  const found: MappedComment[] = [];
  let { page } = queue;
  for (const [index, id] of queue.threads.entries()) {
    const context = contexts.get(id);
    const read = context ? await readReplies(client, context, page).catch(goneIsNothing) : { found: [], next: null };
    found.push(...(read?.found ?? []));
    if (read === null || read.next !== null) {
      return { found, left: { threads: queue.threads.slice(index), page: read?.next ?? page } };
    }
    page = null;
  }
  return { found, left: null };
}

function goneIsNothing(error: unknown): { found: MappedComment[]; next: null } {
  if (error instanceof ChannelError && error.decision.kind === 'gone') {
    return { found: [], next: null };
  }
  throw error;
}

function threadsIn(items: unknown[], webUrl: string): MappedThread[] {
  return items.map((raw) => mapThread(raw, webUrl)).filter((thread): thread is MappedThread => !('problem' in thread));
}

/** Replies of the window. Where the numbers of before are known, also those that were listed late. */
function within(found: MappedComment[], { after }: PollRequest): MappedComment[] {
  const from = after.at.getTime() - (readCounts(after) ? LATENESS_MS : 1_000);
  return found.filter((item) => 'problem' in item || item.postedAt.getTime() >= from);
}
