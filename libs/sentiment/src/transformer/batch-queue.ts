/** How a queue makes batches. */
export interface BatchOptions<T, R> {
  /** At most so many in a batch. */
  maxSize: number;
  /** A batch that is not full waits so long for more. */
  maxWaitMs: number;
  /** A batch that takes longer has failed. */
  timeoutMs: number;
  /** At most so many wait; what comes then is turned away. */
  maxWaiting: number;
  /** Works on a batch; answers in the order of the items. */
  run(items: T[]): Promise<R[]>;
  /** Hears of a batch that failed before anybody else does, and before the next one begins. */
  onFailure?(error: unknown): void;
}

/** A batch that took too long. Whoever worked on it may still be at it. */
export class BatchTimeoutError extends Error {}

/** Items that came when too many waited already. */
export class QueueFullError extends Error {}

interface Waiting<T, R> {
  item: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/** Gathers items that come one by one into batches, and has one batch worked on at a time. */
export class BatchQueue<T, R> {
  private readonly waiting: Waiting<T, R>[] = [];
  private timer: NodeJS.Timeout | undefined;
  private isBusy = false;

  constructor(private readonly options: BatchOptions<T, R>) {}

  /** @throws what the batch failed by; {@link BatchTimeoutError}; {@link QueueFullError} */
  async add(item: T): Promise<R> {
    if (this.waiting.length >= this.options.maxWaiting) {
      throw new QueueFullError('too many wait already');
    }
    return await new Promise<R>((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.plan();
    });
  }

  /** Turns away all that wait. */
  clear(error: Error): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting.splice(0).forEach(({ reject }) => reject(error));
  }

  private plan(): void {
    if (this.isBusy || this.waiting.length === 0) {
      return;
    }
    if (this.waiting.length >= this.options.maxSize) {
      this.begin();
    } else {
      this.timer ??= setTimeout(() => this.begin(), this.options.maxWaitMs);
    }
  }

  private begin(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const batch = this.waiting.splice(0, this.options.maxSize);
    if (batch.length === 0) {
      return;
    }
    this.isBusy = true;
    void this.work(batch).finally(() => {
      this.isBusy = false;
      this.plan();
    });
  }

  private async work(batch: Waiting<T, R>[]): Promise<void> {
    try {
      const results = await this.inTime(this.options.run(batch.map(({ item }) => item)));
      if (results.length !== batch.length) {
        throw new Error(`${results.length} answers came to ${batch.length} items`);
      }
      for (const [at, result] of results.entries()) {
        batch[at]?.resolve(result);
      }
    } catch (error) {
      this.options.onFailure?.(error);
      batch.forEach(({ reject }) => reject(error));
    }
  }

  private async inTime(running: Promise<R[]>): Promise<R[]> {
    const { timeoutMs } = this.options;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new BatchTimeoutError(`no answer within ${timeoutMs} ms`)), timeoutMs);
    });
    try {
      return await Promise.race([running, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
