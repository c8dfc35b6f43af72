interface WakeHandlers {
  /** The page is back: after another tab, a sleep, a lost network. */
  wake(): void;
  /** The page may be gone in a moment. */
  leave(): void;
}

const TICK_MS = 10_000;
/** A tick that comes this late means that the machine slept. */
const SLEPT_MS = 30_000;

/** Notices every way in which a page falls asleep and wakes. Answers how to stop. */
export function watchWake(handlers: WakeHandlers): () => void {
  let lastTick = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    if (now - lastTick > SLEPT_MS) {
      handlers.wake();
    }
    lastTick = now;
  }, TICK_MS);
  const onVisibility = (): void => (document.visibilityState === 'visible' ? handlers.wake() : handlers.leave());
  const onPageShow = (event: PageTransitionEvent): void => (event.persisted ? handlers.wake() : undefined);
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('online', handlers.wake);
  window.addEventListener('pageshow', onPageShow);
  window.addEventListener('pagehide', handlers.leave);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('online', handlers.wake);
    window.removeEventListener('pageshow', onPageShow);
    window.removeEventListener('pagehide', handlers.leave);
  };
}
