import type { ChannelAccount, OutgoingReply } from '../channel';
import { ChannelError } from '../channel-error';
import type { IncomingPost, PostMark, PostPage } from '../post';
import type { Peer } from './peer';

/** Before anything that a test writes. */
export const BEGINNING: PostMark = { at: new Date(Date.now() - 6 * 3_600_000) };
const MAX_PAGES = 200;

/** Asks for one page of the channel's first stream: what addresses us. */
export async function poll(
  used: { peer: Peer; account: ChannelAccount },
  window: { after?: PostMark; before?: PostMark } = {},
): Promise<PostPage> {
  const { channel } = used.peer;
  return await channel.poll(used.account, {
    stream: channel.streams(used.account)[0]?.name ?? '',
    after: window.after ?? BEGINNING,
    before: window.before ?? null,
    maxPosts: channel.capabilities.pageSize.max,
  });
}

/** Walks all pages of the window as the core does: each page ends where the one before began. */
export async function walk(
  used: { peer: Peer; account: ChannelAccount },
  options: { afterFirstPage?: () => Promise<unknown> } = {},
): Promise<IncomingPost[]> {
  const posts: IncomingPost[] = [];
  let before: PostMark | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await poll(used, { before });
    posts.push(...answer.posts);
    if (page === 0) {
      await options.afterFirstPage?.();
    }
    if (!answer.hasOlder || !answer.oldest) {
      return posts;
    }
    before = answer.oldest;
  }
  throw new Error('the walk does not end');
}

export function idsOf(posts: IncomingPost[]): string[] {
  return posts.map((post) => post.externalId);
}

export function replyTo(parentId: string, text: string): OutgoingReply {
  return {
    text,
    inReplyToExternalId: parentId,
    idempotencyKey: `${parentId}-${text}`,
    otherExternalIds: [],
    firstAttemptAt: new Date(),
  };
}

export function numbered(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => `opslag nummer ${from + index}`);
}

/** The decision that something ended with. @throws what was thrown, where that is no decision. */
export async function failureOf(work: Promise<unknown>): Promise<ChannelError> {
  const error: unknown = await work.then(
    () => new Error('it went well'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ChannelError)) {
    throw error;
  }
  return error;
}
