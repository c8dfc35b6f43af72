import type { PollRequest } from '../channel';
import { asObject } from '../json-reader';
import { pageOf } from '../post';
import type { IncomingPost, PostMark, PostPage, RejectedPost } from '../post';
import type { WordpressList } from './wordpress.client';

const SECOND_MS = 1_000;

/** Where a page begins: below a moment, which is exclusive, so many comments further down, and below a comment of its second. */
interface Place {
  until: Date | null;
  skip: number;
  below: number;
}

/** The query for a window. WordPress keeps whole seconds and takes both ends as exclusive: each is asked for with its second. */
export function windowQuery(request: PollRequest, pageSize: number): Record<string, string> {
  const { until, skip } = placeOf(request.before);
  return {
    order: 'desc',
    orderby: 'date_gmt',
    per_page: String(pageSize),
    after: new Date(wholeSecond(request.after.at) - SECOND_MS).toISOString(),
    ...(until === null ? {} : { before: until.toISOString() }),
    ...(skip === 0 ? {} : { offset: String(skip) }),
  };
}

/**
 * The page that a list is. The next one begins at the second of the last comment, with those of that second that were listed
 * skipped: many comments may share one, and WordPress itself would leave them all out.
 */
export function pageOfList(
  list: WordpressList,
  mapped: (IncomingPost | RejectedPost)[],
  given: { request: PollRequest; pageSize: number },
): PostPage {
  const place = placeOf(given.request.before);
  const posts = mapped.filter((item): item is IncomingPost => !('problem' in item));
  const [newest] = posts;
  return pageOf({
    // Comments that arrived in the same second meanwhile have pushed down some that we know.
    posts: posts.filter((post) => !isSeen(post, place)),
    rejected: mapped.filter((item): item is RejectedPost => 'problem' in item),
    newest: newest ? { id: newest.externalId, at: newest.postedAt } : null,
    oldest: list.items.length === 0 && list.total === 0 ? null : nextMark(posts, place, given),
    hasOlder: list.total > place.skip + given.pageSize,
  });
}

function nextMark(
  posts: IncomingPost[],
  place: Place,
  given: { request: PollRequest; pageSize: number },
): PostMark | null {
  const last = posts.at(-1);
  if (!last) {
    // All of it was kept from us: the next page is further down from the same moment.
    const at = given.request.before?.at ?? new Date();
    const until = place.until ?? new Date(wholeSecond(at) + SECOND_MS);
    return markOf({ ...place, until, skip: place.skip + given.pageSize }, at);
  }
  const until = new Date(wholeSecond(last.postedAt) + SECOND_MS);
  const sameSecond = posts.filter((post) => wholeSecond(post.postedAt) === wholeSecond(last.postedAt)).length;
  const isSamePlace = place.until?.getTime() === until.getTime();
  const skip = sameSecond + (isSamePlace ? place.skip : 0);
  return markOf({ until, skip, below: Number(last.externalId) }, last.postedAt);
}

/** Within a second WordPress lists the higher number first. */
function isSeen(post: IncomingPost, { until, below }: Place): boolean {
  return until?.getTime() === wholeSecond(post.postedAt) + SECOND_MS && Number(post.externalId) >= below;
}

function markOf({ until, skip, below }: Place & { until: Date }, at: Date): PostMark {
  return { id: JSON.stringify({ until: until.toISOString(), skip, below }), at };
}

/** A mark that is only a time, or one of another kind, is the end of its second. */
function placeOf(before: PostMark | null): Place {
  if (before === null) {
    return { until: null, skip: 0, below: Number.POSITIVE_INFINITY };
  }
  const { until, skip, below } = readMark(before.id);
  const at = new Date(typeof until === 'string' ? until : Number.NaN);
  return Number.isNaN(at.getTime()) || typeof skip !== 'number'
    ? { until: new Date(wholeSecond(before.at) + SECOND_MS), skip: 0, below: Number.POSITIVE_INFINITY }
    : // What JSON cannot hold comes back as null.
      { until: at, skip, below: typeof below === 'number' ? below : Number.POSITIVE_INFINITY };
}

function readMark(id: string | undefined): Record<string, unknown> {
  try {
    return asObject(JSON.parse(id ?? '{}')) ?? {};
  } catch {
    return {};
  }
}

function wholeSecond(at: Date): number {
  return Math.floor(at.getTime() / SECOND_MS) * SECOND_MS;
}
