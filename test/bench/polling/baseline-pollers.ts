import type { PostMark } from '@genklang/channels';
import type { SimulatedNetwork } from '../../../apps/ingestion/src/polling/simulation.fixture';

/** What every poller of the comparison gets: how often it may ask, how much an answer holds, and when it dies. */
export interface PollerOptions {
  requestBudget: number;
  pageSize: number;
  crashes: () => boolean;
}

/** A poller of the comparison. `poll` never throws: what fails or dies, it tries again the next time. */
export interface Poller {
  poll(): void;
  readonly found: ReadonlySet<string>;
}

class Crash extends Error {}

abstract class BaselinePoller implements Poller {
  readonly found = new Set<string>();
  protected left = 0;

  constructor(
    protected readonly network: SimulatedNetwork,
    protected readonly options: PollerOptions,
  ) {}

  poll(): void {
    this.left = this.options.requestBudget;
    try {
      this.attempt();
    } catch {
      // A failed request or a crash: what was not stored is not stored.
    }
  }

  protected abstract attempt(): void;

  protected read(after: PostMark, before: PostMark | null): ReturnType<SimulatedNetwork['read']> {
    this.left -= 1;
    return this.network.read({ after, before, size: this.options.pageSize });
  }

  protected store(ids: string[]): void {
    if (this.options.crashes()) {
      throw new Crash();
    }
    for (const id of ids) {
      this.found.add(id);
    }
  }

  protected beginning(): PostMark {
    return { at: this.network.date(-1) };
  }
}

/** A: the newest page since the last id, and no more. */
export class NewestPagePoller extends BaselinePoller {
  private head = this.beginning();

  protected attempt(): void {
    const page = this.read(this.head, null);
    this.store(page.posts.map((post) => post.externalId));
    this.head = page.newest ?? this.head;
  }
}

/** B: the cursor is moved when the newest page is read; the rest is walked after that. */
export class CursorFirstPoller extends BaselinePoller {
  private head = this.beginning();

  protected attempt(): void {
    const floor = this.head;
    let before: PostMark | null = null;
    for (let hasOlder = true; hasOlder && this.left > 0;) {
      const page = this.read(floor, before);
      this.head = before === null ? (page.newest ?? this.head) : this.head;
      this.store(page.posts.map((post) => post.externalId));
      ({ hasOlder, oldest: before } = page);
    }
  }
}

/** C: everything is walked first, and stored and moved past at the end. */
export class CommitAtEndPoller extends BaselinePoller {
  private head = this.beginning();

  protected attempt(): void {
    const ids: string[] = [];
    let before: PostMark | null = null;
    let newest: PostMark | null = null;
    for (let hasOlder = true; hasOlder;) {
      if (this.left === 0) {
        return;
      }
      const page = this.read(this.head, before);
      newest ??= page.newest;
      ids.push(...page.posts.map((post) => post.externalId));
      ({ hasOlder, oldest: before } = page);
    }
    this.store(ids);
    this.head = newest ?? this.head;
  }
}

interface Gap {
  low: PostMark;
  high: PostMark | null;
}

/** D, E, F: what could not be walked is kept as a gap, and walked when there is time. */
export class GapPoller extends BaselinePoller {
  private head = this.beginning();
  private gaps: Gap[] = [];
  private polls = 0;

  constructor(
    network: SimulatedNetwork,
    options: PollerOptions,
    private readonly habits: { overlapMs: number; isFair: boolean; sweepEveryPolls: number; sweepMs: number },
  ) {
    super(network, options);
  }

  protected attempt(): void {
    this.polls += 1;
    const { isFair, sweepEveryPolls, sweepMs } = this.habits;
    if (isFair && this.polls % 2 === 0 && this.gaps.length > 0) {
      this.walk(this.gaps.length - 1);
    }
    if (this.left > 0) {
      this.readHead();
    }
    if (sweepEveryPolls > 0 && this.polls % sweepEveryPolls === 0) {
      this.gaps.unshift({ low: { at: this.network.date(this.network.now - sweepMs) }, high: null });
    }
    while (this.left > 0 && this.gaps.length > 0) {
      this.walk(0);
    }
  }

  private readHead(): void {
    const { overlapMs } = this.habits;
    const after = overlapMs > 0 ? { at: new Date(this.head.at.getTime() - overlapMs) } : this.head;
    const page = this.read(after, null);
    this.store(page.posts.map((post) => post.externalId));
    if (page.hasOlder) {
      this.gaps.unshift({ low: after, high: page.oldest });
    }
    this.head = page.newest ?? this.head;
  }

  private walk(index: number): void {
    const gap = this.gaps[index];
    if (!gap) {
      return;
    }
    const page = this.read(gap.low, gap.high);
    this.store(page.posts.map((post) => post.externalId));
    if (page.hasOlder && page.oldest) {
      gap.high = page.oldest;
    } else {
      this.gaps.splice(index, 1);
    }
  }
}
