import { createHash } from 'node:crypto';
import { ChannelError } from '../channel-error';
import { asList, asObject } from '../json-reader';
import type { PostMark, RateState } from '../post';

/** Something in a list that is ordered by time. */
export interface Listed {
  /** Stable, and different from every other's. */
  key: string;
  /** Its place in the list. */
  at: Date;
}

/** One answer of a list. `next` is the server's cursor; null at the end. */
export interface ListAnswer<Item extends Listed> {
  items: Item[];
  next: string | null;
  rate: RateState | null;
}

/** Reads a list from a cursor on; from its newest item on without one. */
export type Ask<Item extends Listed> = (cursor: string | null, limit: number) => Promise<ListAnswer<Item>>;

/** What to read of a list. */
export interface ListWindow {
  after: PostMark;
  before: PostMark | null;
  limit: number;
}

/** What was read: the items that are new to the window, and where to go on. */
export interface ListPage<Item extends Listed> {
  items: Item[];
  newest: PostMark | null;
  oldest: PostMark | null;
  hasOlder: boolean;
  rate: RateState | null;
  requests: number;
}

/** Where a list was left: the cursor to go on with, and what was seen of the moment there. */
interface Place {
  cursor: string | null;
  seen: ReadonlySet<string>;
}

/** The most that one request may ask for. */
export const MAX_LIMIT = 100;
/** Pages on which everything was left out by the server, in one poll. */
const MAX_EMPTY_PAGES = 2;
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * Reads one page. Where Bluesky's cursor is a moment, it is exclusive: what shares a millisecond with the last item of a page is
 * never shown by the walk of the documents. So each page is asked for from one millisecond later, and what was seen of that
 * moment is known by its key. Where a whole page shares a millisecond, it is asked for again, as large as can be.
 */
export async function readPage<Item extends Listed>(ask: Ask<Item>, window: ListWindow): Promise<ListPage<Item>> {
  const from = placeOf(window.before);
  const read = await readOn(ask, from.cursor, window.limit);
  const { list } = read;
  const last = list.items.at(-1);
  const seen = placeOf(window.after).seen;
  const items = list.items.filter(
    ({ at, key }) =>
      at >= window.after.at &&
      !(at.getTime() === window.after.at.getTime() && seen.has(hashOf(key))) &&
      !from.seen.has(hashOf(key)) &&
      (window.before === null || from.cursor !== null || at <= window.before.at),
  );
  const oldest = list.next === null ? null : markOf(goOn(list, read.isStuck), list, window.before);
  const edge = oldest ?? (last ? markOf(null, list, window.before) : null);
  return {
    items,
    newest: items[0] ? { id: writePlace(null, keysAt(list.items, items[0].at)), at: items[0].at } : null,
    oldest: items.length > 0 || oldest ? edge : null,
    hasOlder: oldest !== null && oldest.at > window.after.at,
    rate: list.rate,
    requests: read.requests,
  };
}

async function readOn<Item extends Listed>(
  ask: Ask<Item>,
  cursor: string | null,
  limit: number,
): Promise<{ list: ListAnswer<Item>; isStuck: boolean; requests: number }> {
  let at = cursor;
  let list = await ask(at, limit);
  let requests = 1;
  while (list.items.length === 0 && list.next !== null && requests <= MAX_EMPTY_PAGES) {
    at = list.next;
    list = await ask(at, limit);
    requests += 1;
  }
  if (isStuckAt(list, at) && limit < MAX_LIMIT) {
    list = await ask(at, MAX_LIMIT);
    requests += 1;
  }
  return { list, isStuck: isStuckAt(list, at), requests };
}

/** Whether asking from one millisecond later would answer this very page again. */
function isStuckAt(list: ListAnswer<Listed>, cursor: string | null): boolean {
  const last = list.items.at(-1);
  return (
    cursor !== null &&
    MOMENT.test(cursor) &&
    list.next !== null &&
    last !== undefined &&
    last.at.getTime() >= Date.parse(cursor) - 1
  );
}

function goOn(list: ListAnswer<Listed>, isStuck: boolean): string | null {
  const last = list.items.at(-1);
  if (list.next === null || !last || !MOMENT.test(list.next)) {
    return list.next;
  }
  // More than a hundred in one millisecond cannot be walked through: the rest of that moment is left behind.
  return new Date(last.at.getTime() + (isStuck ? 0 : 1)).toISOString();
}

/** Where the page ended. An empty page that is not the last one ends where its cursor says. */
function markOf(cursor: string | null, list: ListAnswer<Listed>, before: PostMark | null): PostMark {
  const told = cursor !== null && MOMENT.test(cursor) ? new Date(cursor) : undefined;
  const at = list.items.at(-1)?.at ?? told ?? before?.at ?? new Date();
  return { id: writePlace(cursor, keysAt(list.items, at)), at };
}

function keysAt(items: Listed[], at: Date): string[] {
  return items.filter((item) => item.at.getTime() === at.getTime()).map((item) => item.key);
}

function writePlace(cursor: string | null, keys: string[]): string {
  return JSON.stringify({ ...(cursor === null ? {} : { c: cursor }), s: keys.map(hashOf) });
}

/** A mark that is not ours, or of another version, counts by its time. */
function placeOf(mark: PostMark | null): Place {
  const stored = asObject(parse(mark?.id));
  const cursor = stored?.['c'];
  return {
    cursor: typeof cursor === 'string' ? cursor : null,
    seen: new Set(asList(stored?.['s']).filter((hash): hash is string => typeof hash === 'string')),
  };
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 8);
}

/** The failure of an answer that is no page: nothing of it is believed, no cursor moves. */
export function noPage(): ChannelError {
  return new ChannelError({ kind: 'transient', outcome: 'none' }, 'Bluesky answered a page that does not add up');
}
