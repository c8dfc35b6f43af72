import type { TimelineEntry } from '@genklang/contract';
import type { Outgoing } from '../composer/outgoing-queue';
import { isSameDay } from '../../shared/format/times';

export type ThreadItem =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'new'; key: string }
  | { kind: 'entry'; key: string; entry: TimelineEntry }
  | { kind: 'outgoing'; key: string; item: Outgoing };

/** The first post that the member has not read; `readAt` is null where there was nothing new. */
export function firstUnread(entries: readonly TimelineEntry[], readAt: string | null): string | null {
  const found = readAt === null ? undefined : entries.find((entry) => entry.type === 'mention' && entry.at > readAt);
  return found?.id ?? null;
}

/**
 * What the thread draws: entries with a rule between days and one above what is new, then what is still on its way to the
 * server.
 */
export function threadItems(
  entries: readonly TimelineEntry[],
  outgoing: readonly Outgoing[],
  unreadId: string | null = null,
): ThreadItem[] {
  const items: ThreadItem[] = [];
  let day: Date | null = null;
  for (const entry of entries) {
    const at = new Date(entry.at);
    if (day === null || !isSameDay(day, at)) {
      items.push({ kind: 'day', key: `day-${at.toDateString()}`, at: entry.at });
      day = at;
    }
    if (entry.id === unreadId) {
      items.push({ kind: 'new', key: 'new' });
    }
    items.push({ kind: 'entry', key: entry.id, entry });
  }
  const acknowledged = new Set(entries.flatMap((entry) => ('clientKey' in entry ? [entry.clientKey] : [])));
  for (const item of outgoing) {
    if (!acknowledged.has(item.clientKey)) {
      items.push({ kind: 'outgoing', key: item.clientKey, item });
    }
  }
  return items;
}

/** One in so many entries begins a chunk. */
const CHUNK = 32;

/**
 * The items in chunks of some dozens. Where a chunk begins is told by an entry's own id: chunks stay the same when earlier
 * or later entries come.
 */
export function chunksOf(items: readonly ThreadItem[]): ThreadItem[][] {
  const chunks: ThreadItem[][] = [];
  for (const item of items) {
    const begins = item.kind === 'entry' && Number.parseInt(item.key.slice(-4), 16) % CHUNK === 0;
    const last = chunks.at(-1);
    if (last === undefined || begins) {
      chunks.push([item]);
    } else {
      last.push(item);
    }
  }
  return chunks;
}
