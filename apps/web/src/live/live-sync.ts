import type { FieldError, Answer, InboxBatch, SyncAnswer } from '@genklang/contract';
import type { FailureCode } from '../shared/http';

export type Failure = { ok: false; code: FailureCode; message: string; fields?: FieldError[]; errorId?: string };
export type Outcome<T> = { ok: true; data: T } | Failure;

export interface LiveSyncPorts {
  /** Asks the server what happened since a sequence number. */
  requestSync(since: number): Promise<Answer<SyncAnswer> | Failure>;
  /** Applies entities. Each carries a version, so doing it twice or out of order does no harm. */
  apply(batch: InboxBatch): void;
  /** What is held is too old to be mended: everything is to be fetched again. */
  resync(): Promise<void>;
  /** Runs a callback later, after a failure. */
  later(callback: () => void, delayMs: number): void;
}

const RETRY_DELAY_MS = 2_000;

/**
 * Keeps the console at the workspace's latest sequence number: a batch that follows on is applied, one that does not
 * shows that something was missed, and then the server is asked.
 */
export class LiveSync {
  private seq: number;
  private highestSeen: number;
  private running: Promise<number> | null = null;

  constructor(
    seq: number,
    private readonly ports: LiveSyncPorts,
  ) {
    this.seq = seq;
    this.highestSeen = seq;
  }

  getSeq(): number {
    return this.seq;
  }

  receive(batch: InboxBatch): void {
    if (batch.toSeq <= this.seq) {
      return;
    }
    this.highestSeen = Math.max(this.highestSeen, batch.toSeq);
    this.ports.apply(batch);
    if (batch.fromSeq <= this.seq) {
      this.seq = batch.toSeq;
    } else {
      void this.catchUp();
    }
  }

  /** Asks for everything since the last number; one question at a time. Answers how many changes came. */
  catchUp(): Promise<number> {
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async run(): Promise<number> {
    let changes = 0;
    do {
      const asked = this.seq;
      const answer = await this.ports.requestSync(asked);
      if (!answer.ok) {
        this.retryAfter(answer.code);
        return changes;
      }
      changes += await this.take(answer.data);
      if (this.seq === asked) {
        // The server has nothing newer to tell: what was seen beyond it will come by itself.
        break;
      }
    } while (this.seq < this.highestSeen);
    return changes;
  }

  private async take(answer: SyncAnswer): Promise<number> {
    if (answer.kind === 'resync') {
      this.seq = Math.max(this.seq, answer.seq);
      await this.ports.resync();
      return 0;
    }
    const { batch } = answer;
    this.ports.apply(batch);
    this.seq = Math.max(this.seq, batch.toSeq);
    return batch.conversations.length;
  }

  private retryAfter(code: FailureCode): void {
    if (code !== 'unauthenticated') {
      this.ports.later(() => void this.catchUp(), RETRY_DELAY_MS);
    }
  }
}
