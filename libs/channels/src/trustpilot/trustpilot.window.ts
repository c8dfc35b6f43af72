import type { PollRequest } from '../channel';
import { asList, asObject } from '../json-reader';
import type { PostMark } from '../post';

const SECOND_MS = 1_000;
/** Reviews of one second that a mark remembers; beyond that some may be answered twice, and are known by their ids. */
const MAX_SEEN = 200;

/** Where a page begins: at or before a moment, so many pages down, without the reviews of its second that were listed. */
interface Place {
  until: Date | null;
  page: number;
  seen: string[];
}

/** A review's place in the list. */
interface Listed {
  id: string;
  at: Date;
}

/** The query for a window. Times are asked for with their whole second; what overlaps is taken out again. */
export function windowQuery(request: PollRequest, pageSize: number): Record<string, string> {
  const { until, page } = placeOf(request.before);
  return {
    orderBy: 'createdat.desc',
    perPage: String(pageSize),
    page: String(page),
    startDateTime: withoutZone(new Date(wholeSecond(request.after.at) - SECOND_MS)),
    ...(until === null ? {} : { endDateTime: withoutZone(until) }),
  };
}

/** Whether the page before this one already held a review. */
export function isKnown(listed: Listed, before: PostMark | null): boolean {
  const { until, seen } = placeOf(before);
  return until !== null && (listed.at >= until || seen.includes(listed.id));
}

/** Where the next page begins. Many reviews may share a second: as long as a page holds no other, the next one is further down. */
export function markAfter(listed: Listed[], before: PostMark | null): PostMark | null {
  const place = placeOf(before);
  const last = listed.at(-1);
  if (!last) {
    return null;
  }
  const second = wholeSecond(last.at);
  const until = new Date(second + SECOND_MS);
  const ofSecond = listed.filter(({ at }) => wholeSecond(at) === second).map(({ id }) => id);
  const isSamePlace = place.until?.getTime() === until.getTime();
  const isStuck = ofSecond.length === listed.length && (isSamePlace || place.until === null);
  const next: Place = {
    until,
    page: isStuck ? place.page + 1 : 1,
    seen: [...new Set([...(isSamePlace ? place.seen : []), ...ofSecond])].slice(-MAX_SEEN),
  };
  return { id: JSON.stringify({ ...next, until: until.toISOString() }), at: last.at };
}

/** A mark that is only a time, or one of another kind, is the end of its second. */
function placeOf(before: PostMark | null): Place {
  if (before === null) {
    return { until: null, page: 1, seen: [] };
  }
  const { until, page, seen } = readMark(before.id);
  const at = new Date(typeof until === 'string' ? until : Number.NaN);
  return Number.isNaN(at.getTime()) || typeof page !== 'number'
    ? { until: new Date(wholeSecond(before.at) + SECOND_MS), page: 1, seen: [] }
    : { until: at, page, seen: asList(seen).filter((id) => typeof id === 'string') };
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

function withoutZone(at: Date): string {
  return at.toISOString().slice(0, 19);
}
