import type { PollRequest } from '../channel';
import type { IncomingPost, PostMark, PostPage } from '../post';
import { pageOf } from '../post';
import type { FeedVersion } from './feed.client';

/** Most feeds show ten entries or more: a shorter one that is all new is young, and not cut off. */
const USUAL_ENTRIES = 10;

/** What a feed's mark says: the version that was read, how far back the first read went, and the entry at that place. */
interface FeedMark extends FeedVersion {
  since?: string;
  entry?: string;
}

/** The version that is known, where a poll asks whether there is anything new; none where it looks back. */
export function knownVersion(request: PollRequest): FeedVersion {
  const { etag, lastModified } = request.before === null ? readMark(request.after) : {};
  return { etag, lastModified };
}

/**
 * The part of a document that was asked for. A document that changed is answered whole, as far back as the channel goes:
 * entries are listed late under an old date, and edited.
 */
export function pageOfDocument(posts: readonly IncomingPost[], request: PollRequest, version: FeedVersion): PostPage {
  const { after, before, maxPosts } = request;
  const since = readMark(after).since ?? null;
  const from = since === null ? null : new Date(since);
  const inWindow = posts
    .slice(placeOf(posts, before))
    .filter((post) => (from === null ? post.postedAt > after.at : post.postedAt > from));
  const page = inWindow.slice(0, maxPosts);
  const oldest = page.at(-1);
  const oldestListed = posts.at(-1)?.postedAt;
  const mark = { ...version, since: since ?? after.at.toISOString() };
  return pageOf({
    posts: page,
    newest: { id: JSON.stringify(mark), at: latest(after.at, page[0]?.postedAt) },
    oldest: oldest ? { id: JSON.stringify({ ...mark, entry: oldest.externalId }), at: oldest.postedAt } : null,
    hasOlder: inWindow.length > page.length,
    isCutOff:
      inWindow.length === page.length &&
      oldestListed !== undefined &&
      oldestListed > after.at &&
      (after.id !== undefined || posts.length >= USUAL_ENTRIES),
  });
}

/** Marks come back as they were given, or not at all: one that cannot be read is only a time. */
function readMark(mark: PostMark): FeedMark {
  try {
    const value: unknown = JSON.parse(mark.id ?? '{}');
    const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    const text = (name: string): string | undefined => {
      const field = fields[name];
      return typeof field === 'string' ? field : undefined;
    };
    const since = text('since');
    return {
      etag: text('etag'),
      lastModified: text('lastModified'),
      since: since !== undefined && !Number.isNaN(Date.parse(since)) ? since : undefined,
      entry: text('entry'),
    };
  } catch {
    return {};
  }
}

/** Where a page begins: behind the entry that the page before ended with, or, when that is gone, at its time. */
function placeOf(posts: readonly IncomingPost[], before: PostMark | null): number {
  if (before === null) {
    return 0;
  }
  const { entry } = readMark(before);
  const known = posts.findIndex(({ externalId }) => externalId === entry);
  const older = posts.findIndex(({ postedAt }) => postedAt <= before.at);
  return known === -1 ? (older === -1 ? posts.length : older) : known + 1;
}

function latest(one: Date, other: Date | undefined): Date {
  return other !== undefined && other > one ? other : one;
}
