import type { TimelineEntry } from '@genklang/contract';
import type { Outgoing } from '../composer/outgoing-queue';
import { isSameDay } from '../../shared/format/times';

export type ThreadItem =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'entry'; key: string; entry: TimelineEntry }
  | { kind: 'outgoing'; key: string; item: Outgoing };

/** What the thread draws: entries with a rule between days, then what is still on its way to the server. */
export function threadItems(entries: readonly TimelineEntry[], outgoing: readonly Outgoing[]): ThreadItem[] {
  const items: ThreadItem[] = [];
  let day: Date | null = null;
  for (const entry of entries) {
    const at = new Date(entry.at);
    if (day === null || !isSameDay(day, at)) {
      items.push({ kind: 'day', key: `day-${at.toDateString()}`, at: entry.at });
      day = at;
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
