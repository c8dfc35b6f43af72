/** Runs a callback a little later, once per call; `requestAnimationFrame` in the browser. */
export type Scheduler = (callback: () => void) => void;

type Listener = () => void;

/** Tells followers of changed keys about them, at most once a frame however many changes came. */
export class FrameNotifier {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly listenersOfAll = new Set<Listener>();
  private readonly touched = new Set<string>();
  private isAllTouched = false;
  private isScheduled = false;

  constructor(
    private readonly beforeFlush: () => void,
    private readonly schedule: Scheduler = (callback) => requestAnimationFrame(callback),
  ) {}

  subscribe(key: string, listener: Listener): () => void {
    const listeners = this.listeners.get(key) ?? new Set<Listener>();
    this.listeners.set(key, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.listeners.get(key) === listeners) {
        this.listeners.delete(key);
      }
    };
  }

  subscribeAll(listener: Listener): () => void {
    this.listenersOfAll.add(listener);
    return () => this.listenersOfAll.delete(listener);
  }

  touch(key: string): void {
    this.touched.add(key);
    this.flushSoon();
  }

  touchAll(): void {
    this.isAllTouched = true;
    this.flushSoon();
  }

  private flushSoon(): void {
    if (!this.isScheduled) {
      this.isScheduled = true;
      this.schedule(() => this.flush());
    }
  }

  private flush(): void {
    this.isScheduled = false;
    this.beforeFlush();
    const keys = [...this.touched];
    const all = this.isAllTouched;
    this.touched.clear();
    this.isAllTouched = false;
    for (const key of keys) {
      for (const listener of [...(this.listeners.get(key) ?? [])]) {
        listener();
      }
    }
    if (all) {
      for (const listener of [...this.listenersOfAll]) {
        listener();
      }
    }
  }
}
