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
  const isAtBottom = useRef(openAt === 'end');
  const isOpened = useRef(openAt !== 'new');
  const shown = useRef({ firstId: '', lastId: '', height: 0, outgoingCount: 0 });
  const [unseen, setUnseen] = useState(0);

  const toBottom = useCallback(() => {
    const element = box.current;
    if (element !== null) {
      element.scrollTop = element.scrollHeight;
      isAtBottom.current = true;
      setUnseen(0);
    }
  }, []);

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
      isAtBottom.current = openAtNew(element);
    }
    const hasSent = outgoingCount > before.outgoingCount;
    if (isAtBottom.current || hasSent) {
      toBottom();
    } else {
      if (before.firstId !== '' && before.firstId !== firstId) {
        element.scrollTop += element.scrollHeight - before.height;
      }
      setUnseen((count) => count + addedAfter(entries, before.lastId));
    }
    shown.current = { firstId, lastId, height: element.scrollHeight, outgoingCount };
  }, [entries, outgoingCount, toBottom]);

  useStayAtBottom(box, isAtBottom);

  const onScroll = useCallback(
    ({ currentTarget: element }: UIEvent<HTMLDivElement>) => {
      isAtBottom.current = element.scrollHeight - element.scrollTop - element.clientHeight < AT_BOTTOM_PX;
      if (isAtBottom.current) {
        setUnseen(0);
      }
      if (element.scrollTop < NEAR_TOP_PX) {
        onNearTop();
      }
    },
    [onNearTop],
  );
  return { box, unseen, onScroll, toBottom };
}

/** How many entries came after what was the last one. */
function addedAfter(entries: readonly TimelineEntry[], lastId: string): number {
  return lastId === '' ? 0 : entries.length - 1 - entries.findIndex((entry) => entry.id === lastId);
}

/** Puts the rule above what is new near the top. @returns whether that is the end. */
function openAtNew(element: HTMLElement): boolean {
  const rule = element.querySelector('[data-rule=new]');
  if (rule === null) {
    return true;
  }
  const offset = rule.getBoundingClientRect().top - element.getBoundingClientRect().top;
  element.scrollTop += offset - ABOVE_NEW_PX;
  return element.scrollHeight - element.scrollTop - element.clientHeight < AT_BOTTOM_PX;
}

/** A box that grows or shrinks (a longer draft below it) keeps showing its end, if its end was shown. */
function useStayAtBottom(box: RefObject<HTMLDivElement | null>, isAtBottom: RefObject<boolean>): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() => {
      if (isAtBottom.current) {
        element.scrollTop = element.scrollHeight;
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, isAtBottom]);
}
