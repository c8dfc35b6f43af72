import type { MentionEntry, TimelineEntry } from '@genklang/contract';
import { Observable } from '../../shared/observable';

/** Where a post's feeling is being judged: the menu opens there. */
export interface Judging {
  mentionId: string;
  place: 'thread' | 'context';
}

/** The post whose menu is open. */
export const judging = new Observable<Judging | null>(null);

/** The conversation whose customer's latest post is to be judged, as soon as it is on screen. */
export const judgeNext = new Observable<string | null>(null);

/** The customer's latest post that still has its words. */
export function latestOf(entries: readonly TimelineEntry[], customerId: string): MentionEntry | null {
  const latest = entries.findLast(
    (entry) => entry.type === 'mention' && entry.author.id === customerId && !entry.isDeleted,
  );
  return latest?.type === 'mention' ? latest : null;
}
