/** What the page measured of itself. */
export interface Measured {
  /** Times between frames, in milliseconds. */
  frames: number[];
  /** From a key to the frame that shows another row chosen, in milliseconds. */
  keys: number[];
  /** Rows that were in sight at the beginning and stand elsewhere now. */
  moved: number;
}

declare global {
  interface Window {
    measured?: { frames: number[]; keys: number[]; tops: Map<string, number>; stop(): void };
  }
}

/** Runs in the page: begins to measure. */
export function watch(row: string): void {
  window.measured?.stop();
  const frames: number[] = [];
  const keys: number[] = [];
  const tops = new Map<string, number>();
  let isRunning = true;
  for (const element of document.querySelectorAll<HTMLElement>(row)) {
    tops.set(element.dataset.conversationId ?? '', Math.round(element.getBoundingClientRect().top));
  }
  let last = performance.now();
  const frame = (now: number): void => {
    frames.push(now - last);
    last = now;
    if (isRunning) {
      requestAnimationFrame(frame);
    }
  };
  requestAnimationFrame(frame);
  const chosen = (): string | undefined =>
    document.querySelector<HTMLElement>(`${row}[aria-selected=true]`)?.dataset.conversationId;
  const onKey = (event: KeyboardEvent): void => {
    const before = chosen();
    const look = (): void => {
      // A message after a frame's callbacks comes when the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        if (chosen() === before && performance.now() - event.timeStamp < 2_000) {
          requestAnimationFrame(look);
        } else {
          keys.push(performance.now() - event.timeStamp);
        }
        port1.close();
      });
      port1.start();
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  };
  document.addEventListener('keydown', onKey, true);
  window.measured = {
    frames,
    keys,
    tops,
    stop: () => {
      isRunning = false;
      document.removeEventListener('keydown', onKey, true);
    },
  };
}

/** Runs in the page: what has been measured so far. */
export function readMeasured(): Measured {
  const { frames = [], keys = [], tops = new Map<string, number>() } = window.measured ?? {};
  const rows = [...document.querySelectorAll<HTMLElement>('[data-conversation-id]')];
  const now = new Map(rows.map((row) => [row.dataset.conversationId, Math.round(row.getBoundingClientRect().top)]));
  const moved = [...tops].filter(([id, top]) => now.get(id) !== top).length;
  return { frames, keys, moved };
}
