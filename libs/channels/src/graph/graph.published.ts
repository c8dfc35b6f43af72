import type { OutgoingReply, PublishedPost } from '../channel';
import { ChannelError } from '../channel-error';
import type { Json } from '../json-reader';
import { nextCursor } from './graph.client';
import type { GraphClient } from './graph.client';

/** A comment of ours, as it takes to know it again. */
export interface OwnComment extends PublishedPost {
  text: string;
}

const PAGE = '100';
const MAX_PAGES = 4;
/** Meta's clock and ours may differ by this much. */
const CLOCK_SKEW_MS = 10 * 60_000;

/**
 * Looks through a list of comments, newest first, for a reply of ours: the same words, not older than the first attempt, and no
 * other reply that we know of.
 */
export async function findComment(
  client: GraphClient,
  list: {
    path: string;
    params: Record<string, string>;
    read(raw: unknown): OwnComment | null;
    timeOf(raw: unknown): Date | null;
  },
  reply: OutgoingReply,
): Promise<PublishedPost | null> {
  const since = reply.firstAttemptAt.getTime() - CLOCK_SKEW_MS;
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { json }: { json: Json } = await client.get(list.path, {
      ...list.params,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    });
    const items = client.listIn(json);
    const found = items.map(list.read).find((comment) => comment && isThis(comment, reply, since));
    if (found) {
      return { externalId: found.externalId, url: found.url, postedAt: found.postedAt };
    }
    after = nextCursor(json);
    const oldest = list.timeOf(items.at(-1));
    if (after === null || (oldest && oldest.getTime() < since)) {
      return null;
    }
  }
  throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'there are too many comments to be sure');
}

function isThis(comment: OwnComment, reply: OutgoingReply, since: number): boolean {
  return (
    comment.postedAt.getTime() >= since &&
    !reply.otherExternalIds.includes(comment.externalId) &&
    plain(comment.text) === plain(reply.text)
  );
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
