import { BatchQueue, BatchTimeoutError, QueueFullError } from './batch-queue';
import type { Chances } from './chances';
import type { Classifier } from './classifier-process';

/** A text, and until when its verdict is of use, by the tier's clock. */
interface Wanted {
  text: string;
  until: number;
}

/** How the tier is run. */
export interface TierOptions {
  /** Starts a classifier; again after one that hung or died. */
  start(): Classifier;
  /** Tells whoever operates this, a line at a time. */
  say(line: string): void;
  maxBatch?: number;
  maxWaitMs?: number;
  timeoutMs?: number;
  loadMs?: number;
  /** After a model that hung or died, posts are not kept waiting for so long. */
  restMs?: number;
  now?(): number;
}

const DEFAULTS = { maxBatch: 16, maxWaitMs: 20, timeoutMs: 10_000, loadMs: 60_000, restMs: 60_000 };
/** Verdicts that are kept, and texts that wait for one: twice as many as are ever asked for at once. */
const MAX_KEPT = 10_000;
/** A model sees a few hundred words; what lies beyond would only be cut off later. */
const MAX_CHARACTERS = 4_000;

/**
 * Judges texts with a model of the operator's, ahead of their being scored. What is not judged, for whatever reason, has no verdict here:
 * the built-in scorer's stands then. A verdict depends on nothing but the text.
 */
export class TransformerTier {
  private readonly options: Required<TierOptions>;
  private readonly queue: BatchQueue<Wanted, Chances | undefined>;
  private readonly kept = new Map<string, Chances>();
  private readonly told = new Set<string>();
  private classifier: Classifier | undefined;
  private loaded: Classifier | undefined;
  private loading: Promise<boolean> = Promise.resolve(false);
  private restsUntil = -Infinity;
  private isUseless = false;
  private isStopped = false;

  constructor(options: TierOptions) {
    this.options = { ...DEFAULTS, now: () => performance.now(), ...options };
    this.queue = new BatchQueue({
      maxSize: this.options.maxBatch,
      maxWaitMs: this.options.maxWaitMs,
      timeoutMs: this.options.timeoutMs,
      maxWaiting: MAX_KEPT,
      run: async (wanted) => await this.classify(wanted),
      onFailure: (error) => this.rest(error),
    });
  }

  /** Whether texts are judged now. Begins to load the model where that is to be done, and does not wait for it. */
  isWorking(): boolean {
    void this.begin();
    return this.loaded !== undefined && this.loaded === this.classifier;
  }

  /** Judges texts, as far as it gets within a time. It never fails. */
  async prepare(texts: readonly string[], { withinMs }: { withinMs: number }): Promise<void> {
    const fresh = [...new Set(texts)].filter((text) => !this.kept.has(text));
    if (fresh.length === 0) {
      return;
    }
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        this.tell(`not all posts were judged within ${withinMs / 1_000} s`);
        resolve();
      }, withinMs);
    });
    await Promise.race([this.judgeAll(fresh, this.options.now() + withinMs), late]);
    clearTimeout(timer);
  }

  /** What `prepare` found out about a text. */
  recall(text: string): Chances | undefined {
    return this.kept.get(text);
  }

  stop(): void {
    this.isStopped = true;
    this.end();
  }

  private async judgeAll(texts: readonly string[], until: number): Promise<void> {
    if (await this.begin()) {
      await Promise.all(texts.map(async (text) => await this.judge({ text, until })));
    }
  }

  /** Starts a classifier unless there is one, or it rests. @returns whether there is one, once it is loaded */
  private async begin(): Promise<boolean> {
    if (this.isUseless || this.isStopped || this.options.now() < this.restsUntil) {
      return false;
    }
    if (this.classifier === undefined) {
      this.classifier = this.options.start();
      this.loading = this.load(this.classifier);
    }
    return await this.loading;
  }

  private async load(classifier: Classifier): Promise<boolean> {
    const { loadMs } = this.options;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`it was not loaded within ${loadMs} ms`)), loadMs);
    });
    try {
      await Promise.race([classifier.ready, late]);
      this.loaded = classifier;
      return true;
    } catch (error) {
      // What cannot be loaded at first cannot be loaded a minute later: it takes a person and a restart.
      this.isUseless = this.loaded === undefined;
      this.rest(error);
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  private async judge(wanted: Wanted): Promise<void> {
    // Why there is no verdict has been told of the whole batch.
    const chances = await this.queue.add(wanted).catch(() => undefined);
    if (chances !== undefined) {
      this.keep(wanted.text, chances);
    }
  }

  private async classify(wanted: Wanted[]): Promise<(Chances | undefined)[]> {
    const { classifier } = this;
    if (classifier === undefined) {
      throw new QueueFullError('the model rests');
    }
    const now = this.options.now();
    const timely = wanted.filter(({ until }) => now < until);
    if (timely.length === 0) {
      return wanted.map(() => undefined);
    }
    const texts = timely.map(({ text }) => text.slice(0, MAX_CHARACTERS).toWellFormed());
    const chances = await classifier.classify(texts);
    return wanted.map((item) => chances[timely.indexOf(item)]);
  }

  /** It failed or hangs: it is ended for a while, and those that wait get the built-in scorer's word. */
  private rest(error: unknown): void {
    if (!(error instanceof QueueFullError)) {
      this.tell(messageOf(error));
      this.restsUntil = this.options.now() + this.options.restMs;
      this.end();
    }
  }

  private end(): void {
    const { classifier } = this;
    this.classifier = undefined;
    this.queue.clear(new QueueFullError('the model rests'));
    classifier?.stop();
  }

  private keep(text: string, chances: Chances): void {
    const [oldest] = this.kept.keys();
    if (this.kept.size >= MAX_KEPT && oldest !== undefined) {
      this.kept.delete(oldest);
    }
    this.kept.set(text, chances);
  }

  /** Each thing once: what fails, fails for every post. */
  private tell(reason: string): void {
    if (!this.isStopped && !this.told.has(reason)) {
      this.told.add(reason);
      this.options.say(`The sentiment model is not used, the built-in scorer is: ${reason}`);
    }
  }
}

function messageOf(error: unknown): string {
  const reason = error instanceof BatchTimeoutError ? `it took too long (${error.message})` : String(error);
  return reason.replace(/^Error: /, '');
}
