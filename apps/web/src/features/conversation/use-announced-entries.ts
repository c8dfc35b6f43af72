import type { TimelineEntry } from '@genklang/contract';
import { useEffect, useRef } from 'react';
import { neutralise } from '../../shared/text/neutralise';
import { announce } from '../../shared/ui/Announcer';

/** Longer texts are read on the page. */
const MAX_SPOKEN = 280;

/** Says what others write in the open thread, as author and text. Nothing else of the thread talks. */
export function useAnnouncedEntries(entries: readonly TimelineEntry[], memberId: string): void {
  const known = useRef<ReadonlySet<string> | null>(null);
  const newest = useRef('');
  useEffect(() => {
    const before = known.current;
    const last = newest.current;
    known.current = new Set(entries.map((entry) => entry.id));
    newest.current = entries.at(-1)?.at ?? last;
    if (before === null) {
      return;
    }
    const spoken = entries.flatMap((entry) => {
      const said = entry.at >= last && !before.has(entry.id) ? wordsOf(entry, memberId) : null;
      return said === null ? [] : [`${said.name}: ${said.text}`];
    });
    if (spoken.length > 0) {
      announce(spoken.join(' '));
    }
  }, [entries, memberId]);
}

function wordsOf(entry: TimelineEntry, memberId: string): { name: string; text: string } | null {
  if (entry.type === 'activity' || (entry.type !== 'mention' && entry.member?.id === memberId)) {
    return null;
  }
  const name = entry.type === 'mention' ? entry.author.name : (entry.member?.name ?? '');
  return { name: neutralise(name), text: neutralise(entry.text).slice(0, MAX_SPOKEN) };
}
