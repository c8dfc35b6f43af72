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

/**
 * Follows the newest entry only while the reader is at the bottom; otherwise counts. Earlier entries are put in above
 * without moving what is being read.
 */
export function useThreadScroll(
  entries: readonly TimelineEntry[],
  outgoingCount: number,
  onNearTop: () => void,
): ThreadScroll {
  const box = useRef<HTMLDivElement>(null);
  const isAtBottom = useRef(true);
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
    const hasSent = outgoingCount > before.outgoingCount;
    if (isAtBottom.current || hasSent) {
      toBottom();
    } else {
      if (before.firstId !== firstId) {
        element.scrollTop += element.scrollHeight - before.height;
      }
      if (before.lastId !== lastId) {
        const added = entries.length - 1 - entries.findIndex((entry) => entry.id === before.lastId);
        setUnseen((count) => count + added);
      }
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
