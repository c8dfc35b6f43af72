import type { TimelineEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useLive } from '../../live/live-context';
import { announce } from '../../shared/ui/Announcer';
import type { JumpTarget } from './thread-context';

/** How long an entry stays marked. */
const MARKED_MS = 2_500;
/** Pages that are fetched in search of an entry. */
const MAX_PAGES = 60;

export interface ThreadJump {
  /** The entry that is marked. */
  markedId: string | null;
  jumpTo(target: JumpTarget): void;
}

/**
 * Brings an entry into sight, marks it for a moment and puts the focus on it. What is not here yet is fetched, page by page.
 * The entry that the address names is gone to by itself.
 */
export function useThreadJump(
  box: RefObject<HTMLElement | null>,
  conversationId: string,
  entryId: string | undefined,
): ThreadJump {
  const { i18n } = useLingui();
  const { threads, toasts } = useLive();
  const [markedId, setMarkedId] = useState<string | null>(null);
  const latest = useRef(0);

  const jumpTo = useCallback(
    (target: JumpTarget) => {
      const run = (latest.current += 1);
      const show = (id: string): void => {
        // The page that brought it may not be drawn yet.
        requestAnimationFrame(() => {
          const element = box.current?.querySelector<HTMLElement>(`[data-entry-id="${id}"]`);
          if (element && box.current) {
            centre(element, box.current);
            element.focus({ preventScroll: true });
          }
          setMarkedId(id);
        });
      };
      void (async () => {
        const found = await findEntry(threads.get(conversationId), target, () => run === latest.current);
        if (run !== latest.current) {
          return;
        }
        if (found === null) {
          toasts.show({ message: i18n._('thread.entry-gone'), tone: 'problem' });
          announce(i18n._('thread.entry-gone'));
        } else {
          show(found.id);
        }
      })();
    },
    [box, conversationId, threads, toasts, i18n],
  );

  useEffect(() => {
    if (entryId !== undefined) {
      jumpTo({ entryId });
    }
    return () => {
      latest.current += 1;
    };
  }, [entryId, jumpTo]);

  useEffect(() => {
    if (markedId === null) {
      return;
    }
    const timer = setTimeout(() => setMarkedId(null), MARKED_MS);
    return () => clearTimeout(timer);
  }, [markedId]);

  return { markedId, jumpTo };
}

/** Moves the thread only: the browser's own way moves everything around it as well. */
function centre(element: HTMLElement, box: HTMLElement): void {
  const place = element.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const room = Math.max(0, (frame.height - place.height) / 2);
  box.scrollTop += place.top - frame.top - room;
}

interface Pages {
  snapshot: { get(): { entries: readonly TimelineEntry[]; hasEarlier: boolean } };
  loadEarlier(): Promise<void>;
}

async function findEntry(thread: Pages, target: JumpTarget, isWanted: () => boolean): Promise<TimelineEntry | null> {
  for (let page = 0; page <= MAX_PAGES && isWanted(); page += 1) {
    const { entries, hasEarlier } = thread.snapshot.get();
    const found = entries.find((entry) => isTarget(entry, target));
    if (found !== undefined || !hasEarlier) {
      return found ?? null;
    }
    await thread.loadEarlier();
  }
  return null;
}

function isTarget(entry: TimelineEntry, target: JumpTarget): boolean {
  return 'entryId' in target ? entry.id === target.entryId : 'postId' in entry && entry.postId === target.postId;
}
