import type { SandboxClock } from '../clock';
import { log } from '../log';
import type { SocialStore } from '../store/social.store';
import { takeSnapshot } from '../store/store.snapshot';
import type { StoryRunner } from '../story/story.runner';
import type { TokenStore } from '../x/tokens';
import { type SandboxState, type StateFile, StateFileError } from './state.file';

/** About a day of the story. */
const keptPosts = 20_000;
const pauseMs = 3000;
/** Writing holds up everybody who asks: it may take one hundredth of the time. */
const pausePerWriting = 100;

interface KeptParts {
  store: SocialStore;
  tokens: TokenStore;
  clock: SandboxClock;
  story: StoryRunner;
}

/** Brings back what an earlier run has kept, and writes it down every few seconds when it has changed. */
export class StateKeeper {
  private timer: NodeJS.Timeout | undefined;
  private written = '';
  private hasFailed = false;

  constructor(
    private readonly file: StateFile,
    private readonly parts: KeptParts,
  ) {}

  /** A file that cannot be used is set aside: a demo that starts afresh is better than one that does not start. */
  restore(): void {
    try {
      const state = this.file.read();
      if (state) {
        this.put(state);
      }
    } catch (error) {
      if (!(error instanceof StateFileError)) {
        throw error;
      }
      log('state file is set aside, starting afresh', { reason: error.message, file: this.file.setAside() });
    }
  }

  start(): void {
    this.writeLater(pauseMs);
  }

  /** The last writing. */
  stop(): void {
    clearTimeout(this.timer);
    this.write();
  }

  private writeLater(afterMs: number): void {
    this.timer = setTimeout(() => {
      const startedAtMs = performance.now();
      this.write();
      this.writeLater(Math.max(pauseMs, (performance.now() - startedAtMs) * pausePerWriting));
    }, afterMs);
    this.timer.unref();
  }

  private write(): void {
    const revision = this.revision();
    if (revision === this.written) {
      return;
    }
    try {
      this.file.write(this.take());
      this.written = revision;
      this.hasFailed = false;
    } catch (error) {
      if (!this.hasFailed) {
        log('state cannot be written', { error: error instanceof Error ? error.message : String(error) });
      }
      this.hasFailed = true;
    }
  }

  /** Without the story's time, which never rests: when nothing was told since, nothing is lost by telling it later. */
  private revision(): string {
    const { store, tokens, clock } = this.parts;
    return [store.revision, tokens.revision, clock.offset].join();
  }

  private take(): SandboxState {
    const { store, tokens, clock, story } = this.parts;
    const kept = tokens.snapshot();
    const alsoKeep = new Set([...kept.access, ...kept.refresh].map(([, { accountId }]) => accountId));
    return {
      clockOffsetMs: clock.offset,
      store: takeSnapshot(store.contents(), { maxPosts: keptPosts, alsoKeep }),
      tokens: kept,
      story: story.snapshot(),
    };
  }

  private put(state: SandboxState): void {
    const { store, tokens, clock, story } = this.parts;
    clock.shiftTo(state.clockOffsetMs);
    store.restore(state.store);
    tokens.restore(state.tokens);
    story.restore(state.story);
    this.written = this.revision();
  }
}
