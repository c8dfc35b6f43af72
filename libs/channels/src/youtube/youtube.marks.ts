import { createHash } from 'node:crypto';
import { asList, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { PostMark } from '../post';

/** Where a list of threads goes on. */
export interface ThreadPlace {
  /** The page; null is the first. */
  page: string | null;
  /** The last thread on it that was read whole. */
  thread: string | null;
  /** The thread after it, where its replies were read up to a page of theirs. */
  replies: { thread: string; page: string } | null;
}

/** Threads whose replies are still to be read. */
export interface ReplyQueue {
  threads: string[];
  /** Where the replies of the first one go on. */
  page: string | null;
}

/** How late YouTube may show a comment: one that it looked into keeps the time at which it was written. */
export const LATENESS_MS = 60 * 60_000;

export function writePlace({ page, thread, replies }: ThreadPlace, at: Date): PostMark {
  const id = {
    ...(page === null ? {} : { p: page }),
    ...(thread === null ? {} : { t: thread }),
    ...(replies === null ? {} : { r: [replies.thread, replies.page] }),
  };
  return { id: JSON.stringify(id), at };
}

/** Reads a mark of ours; any other id is taken for a thread's. */
export function readPlace(mark: PostMark | null): ThreadPlace {
  const written = parse(mark?.id);
  const [thread, page] = asList(written?.['r']).map(asText);
  return {
    page: asText(written?.['p']) ?? null,
    thread: (written ? asText(written['t']) : mark?.id) ?? null,
    replies: thread !== undefined && page !== undefined ? { thread, page } : null,
  };
}

export function writeQueue({ threads, page }: ReplyQueue, at: Date): PostMark {
  return { id: JSON.stringify({ q: threads, ...(page === null ? {} : { r: page }) }), at };
}

/** Null where a mark is none of a queue. */
export function readQueue(mark: PostMark | null): ReplyQueue | null {
  const written = parse(mark?.id);
  const threads = asList(written?.['q']).filter((id): id is string => typeof id === 'string');
  return threads.length === 0 ? null : { threads, page: asText(written?.['r']) ?? null };
}

/** How many replies each thread had; those without any are left out. */
export function writeCounts(counts: [thread: string, replies: number][], at: Date): PostMark {
  const known = counts.filter(([, replies]) => replies > 0).map(([thread, replies]) => [hashOf(thread), replies]);
  return { id: JSON.stringify({ n: Object.fromEntries(known) as Json }), at };
}

/** How many replies a thread had when the mark was left; null where it says nothing of that. */
export function readCounts(mark: PostMark): ((thread: string) => number) | null {
  const counts = asObject(parse(mark.id)?.['n']);
  return counts ? (thread) => Number(counts[hashOf(thread)] ?? 0) : null;
}

function hashOf(thread: string): string {
  return createHash('sha256').update(thread).digest('base64url').slice(0, 8);
}

function parse(id: string | undefined): Json | undefined {
  try {
    return id?.startsWith('{') === true ? asObject(JSON.parse(id)) : undefined;
  } catch {
    return undefined;
  }
}
