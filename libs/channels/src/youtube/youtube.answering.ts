import type { OutgoingReply, PublishedPost } from '../channel';
import { ChannelError } from '../channel-error';
import { asMoment, asObject, asText } from '../json-reader';
import type { YoutubeClient, YoutubeList } from './youtube.client';
import { commentUrl, mapOwnComment, mapThread } from './youtube.mapper';
import type { OwnComment } from './youtube.mapper';
import type { YoutubeAccount } from './youtube.threads';

/** YouTube takes no longer ones. */
export const MAX_LENGTH = 10_000;
/** Pages of a hundred replies that are looked through for one of ours. */
const MAX_PAGES = 5;
/** YouTube's clock and ours may differ by this much. */
const CLOCK_SKEW_MS = 10 * 60_000;

/** What is answered: the thread that it stands in, and whose words they are when it is a reply itself. */
interface Target {
  threadId: string;
  handle: string | null;
}

/** Publishes a reply. Threads have one level: an answer to a reply stands beside it, and names whom it answers. */
export async function publishReply(
  client: YoutubeClient,
  account: YoutubeAccount,
  reply: OutgoingReply,
): Promise<PublishedPost> {
  const target = await findTarget(client, reply.inReplyToExternalId);
  const { items } = target ? await client.listThreadsById([target.threadId]) : { items: [] };
  const thread = items.length > 0 ? mapThread(items[0], account.settings.webUrl) : null;
  if (!target || !thread || 'problem' in thread) {
    throw new ChannelError({ kind: 'gone' }, 'the comment is gone');
  }
  if (!thread.context.canReply) {
    throw new ChannelError({ kind: 'rejected', code: 'not_allowed' }, 'YouTube takes no replies to this comment');
  }
  const json = await client.insertReply(target.threadId, addressed(reply.text, target.handle));
  const externalId = asText(json['id']);
  if (externalId === undefined) {
    throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'YouTube answered a reply with no id');
  }
  const postedAt = asMoment(asObject(json['snippet'])?.['publishedAt']) ?? new Date();
  return { externalId, url: commentUrl(thread.context, externalId), postedAt };
}

/** Looks for a reply of ours in its thread: the same words, not older than the first attempt, and no other that we know of. */
export async function findReply(
  client: YoutubeClient,
  account: YoutubeAccount,
  reply: OutgoingReply,
): Promise<PublishedPost | null> {
  const parentId = reply.inReplyToExternalId;
  // Below a reply that is gone, only its id still tells the thread.
  const threadId = (await findTarget(client, parentId))?.threadId ?? parentId.split('.')[0] ?? parentId;
  let next: string | null = null;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const page: YoutubeList | null = await client.listReplies(threadId, next).catch(goneIsNull);
    if (page === null) {
      return null;
    }
    const ours = page.items.map((raw) => mapOwnComment(raw, account.externalAccountId, null));
    const found = ours.find((comment) => comment !== null && isThis(comment, reply));
    if (found) {
      return { externalId: found.externalId, url: found.url, postedAt: found.postedAt };
    }
    next = page.next;
    if (next === null) {
      return null;
    }
  }
  throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'there are too many replies to be sure');
}

/** Null when it is gone. A reply's id holds a dot; what holds none is a thread's own comment. */
async function findTarget(client: YoutubeClient, id: string): Promise<Target | null> {
  if (!id.includes('.')) {
    return { threadId: id, handle: null };
  }
  const { items } = await client.listComments([id]);
  const snippet = asObject(asObject(items[0])?.['snippet']);
  if (!snippet) {
    return null;
  }
  const threadId = asText(snippet['parentId']);
  const name = asText(snippet['authorDisplayName']) ?? '';
  return threadId === undefined
    ? { threadId: id, handle: null }
    : { threadId, handle: /^@\S+$/.test(name) ? name : null };
}

function addressed(text: string, handle: string | null): string {
  const named = handle === null || text.includes(handle) ? text : `${handle} ${text}`;
  return Array.from(named).length > MAX_LENGTH ? text : named;
}

function isThis(comment: OwnComment, reply: OutgoingReply): boolean {
  const [shown, sent] = [plain(comment.text), plain(reply.text)];
  return (
    comment.postedAt.getTime() >= reply.firstAttemptAt.getTime() - CLOCK_SKEW_MS &&
    !reply.otherExternalIds.includes(comment.externalId) &&
    (shown === sent || shown.replace(/^@\S+ /, '') === sent)
  );
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function goneIsNull(error: unknown): null {
  if (error instanceof ChannelError && error.decision.kind === 'gone') {
    return null;
  }
  throw error;
}
