import type { TimelineEntry } from '@genklang/contract';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject, UIEvent } from 'react';

interface ThreadScroll {
  box: RefObject<HTMLDivElement | null>;
  /** Entries that came below what is on screen. */
  unseen: number;
  onScroll(event: UIEvent<HTMLDivElement>): void;
  toBottom(): void;
}

const AT_BOTTOM_PX = 32;
const NEAR_TOP_PX = 120;
/** What stays in sight above what is new. */
const ABOVE_NEW_PX = 72;

/** What the scrolling goes by. */
interface ScrolledThread {
  entries: readonly TimelineEntry[];
  outgoingCount: number;
  /** Where it opens: at the end, or at what is new, or where somebody else puts it. */
  openAt: 'end' | 'new' | 'elsewhere';
}

/**
 * Follows the newest entry only while the reader is at the bottom; otherwise counts. Earlier entries are put in above
 * without moving what is being read.
 */
export function useThreadScroll(
  { entries, outgoingCount, openAt }: ScrolledThread,
  onNearTop: () => void,
): ThreadScroll {
  const box = useRef<HTMLDivElement>(null);
  const bottom = useBottom(openAt === 'end');
  const isOpened = useRef(openAt !== 'new');
  const shown = useRef({ firstId: '', lastId: '', firstTop: 0, outgoingCount: 0 });
  const [unseen, setUnseen] = useState(0);

  const toBottom = useCallback(() => {
    if (box.current !== null) {
      bottom.goTo(box.current);
      setUnseen(0);
    }
  }, [bottom]);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) {
      return;
    }
    const firstId = entries[0]?.id ?? '';
    const lastId = entries.at(-1)?.id ?? '';
    const before = shown.current;
    if (!isOpened.current) {
      isOpened.current = true;
      openAtNew(element, bottom);
    }
    const hasSent = outgoingCount > before.outgoingCount;
    if (bottom.isStillThere(element) || hasSent) {
      toBottom();
    } else {
      if (before.firstId !== '' && before.firstId !== firstId) {
        // By the entry that was the first: what is below it may have become higher since.
        element.scrollTop += topOf(element, before.firstId) - before.firstTop;
      }
      setUnseen((count) => count + addedAfter(entries, before.lastId));
    }
    shown.current = { firstId, lastId, firstTop: topOf(element, firstId), outgoingCount };
  }, [entries, outgoingCount, toBottom, bottom]);

  useStayAtBottom(box, bottom);

  const onScroll = useCallback(
    ({ currentTarget: element }: UIEvent<HTMLDivElement>) => {
      if (bottom.look(element)) {
        setUnseen(0);
      }
      if (element.scrollTop < NEAR_TOP_PX) {
        onNearTop();
      }
    },
    [onNearTop, bottom],
  );
  return { box, unseen, onScroll, toBottom };
}

/** Whether the reader is at the end of the thread. */
interface Bottom {
  goTo(element: HTMLElement): void;
  /** The reader has scrolled. @returns whether they are at the end now. */
  look(element: HTMLElement): boolean;
  isStillThere(element: HTMLElement): boolean;
}

function useBottom(beginsThere: boolean): Bottom {
  const [bottom] = useState((): Bottom => {
    let isThere = beginsThere;
    let top = 0;
    return {
      goTo: (element) => {
        element.scrollTop = element.scrollHeight;
        top = element.scrollTop;
        isThere = true;
      },
      look: (element) => {
        top = element.scrollTop;
        isThere = distanceToBottom(element) < AT_BOTTOM_PX;
        return isThere;
      },
      // What comes in the moment in which the reader scrolls away must not take them back: their scrolling is told a frame later.
      isStillThere: (element) =>
        isThere && (element.scrollTop >= top - AT_BOTTOM_PX || distanceToBottom(element) < AT_BOTTOM_PX),
    };
  });
  return bottom;
}

function distanceToBottom(element: HTMLElement): number {
  return element.scrollHeight - element.scrollTop - element.clientHeight;
}

/** Where an entry begins in all of the thread, in pixels from its top. */
function topOf(element: HTMLElement, entryId: string): number {
  const entry = element.querySelector(`[data-entry-id="${entryId}"]`);
  return entry === null
    ? 0
    : entry.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop;
}

/** How many entries came after what was the last one. */
function addedAfter(entries: readonly TimelineEntry[], lastId: string): number {
  return lastId === '' ? 0 : entries.length - 1 - entries.findIndex((entry) => entry.id === lastId);
}

/** Puts the rule above what is new near the top, or shows the end where nothing is. */
function openAtNew(element: HTMLElement, bottom: Bottom): void {
  const rule = element.querySelector('[data-rule=new]');
  if (rule === null) {
    bottom.goTo(element);
  } else {
    const offset = rule.getBoundingClientRect().top - element.getBoundingClientRect().top;
    element.scrollTop += offset - ABOVE_NEW_PX;
    bottom.look(element);
  }
}

/** A box that grows or shrinks (a longer draft below it) keeps showing its end, if its end was shown. */
function useStayAtBottom(box: RefObject<HTMLDivElement | null>, bottom: Bottom): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() => {
      if (bottom.isStillThere(element)) {
        bottom.goTo(element);
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, bottom]);
}
