import { ChannelError } from '@genklang/channels';
import type { PostMark, PostPage, RateState } from '@genklang/channels';
import { planNextStep } from '@genklang/domain';
import type { PollStep } from '@genklang/domain';
import type { ChannelGap, ChannelStream, StreamProgress } from '@genklang/entities';
import { newId } from '@genklang/platform';
import { readMark, storeMark } from '../intake/page-cursor';
import type { PageCursor } from '../intake/page-cursor';

/** Requests of one poll, over all streams, at most. */
export const REQUEST_BUDGET = 20;
/** Requests that are left alone in a rate window, for answers on their way out and for a look at what became of one. */
const RATE_RESERVE = 2;

/** What a poll must know of a gap. */
export type OpenGap = Pick<ChannelGap, 'id' | 'lane' | 'stream' | 'low' | 'high' | 'openedAt'>;

/** A request of a poll: which window of which stream it reads, and for what. */
export interface PollWindow {
  stream: string;
  lane: 'head' | 'gap';
  gap: OpenGap | null;
  after: PostMark;
  before: PostMark | null;
}

/** What all streams of a poll share: how often the network may be asked. */
export class PollBudget {
  requests = 0;
  rate: RateState | null = null;

  private readonly moneyLeftMicros: number;
  readonly limit: number;
  private spentMicros = 0;

  constructor(options: { limit?: number; moneyLeftMicros?: number } = {}) {
    this.limit = options.limit ?? REQUEST_BUDGET;
    this.moneyLeftMicros = options.moneyLeftMicros ?? Infinity;
  }

  /** Whether the rate window has nothing left for polls. */
  get isRateSpent(): boolean {
    return this.rate !== null && this.rate.remaining <= RATE_RESERVE;
  }

  get isSpent(): boolean {
    return (
      this.requests >= this.limit || (this.requests > 0 && this.isRateSpent) || this.spentMicros >= this.moneyLeftMicros
    );
  }

  /** Notes a request, and what its answer costs at most: the limit of the month holds within a poll, too. */
  note(rate: RateState | null, costMicros = 0): void {
    this.requests += 1;
    this.spentMicros += costMicros;
    this.rate = rate ?? this.rate;
  }
}

/** What a poll has done with one stream so far, and what it does next. Pure: it makes no request and writes nothing. */
export class StreamRun {
  completedSweepFrom: Date | null = null;
  newPosts = 0;
  private isHeadRead = false;
  private hasServedOldestGap = false;
  private gaps: OpenGap[];

  constructor(
    private readonly stream: ChannelStream,
    gaps: OpenGap[],
    private readonly budget: PollBudget,
    private readonly beganAt: Date,
  ) {
    this.gaps = gaps.filter((gap) => gap.stream === stream.name);
  }

  get name(): string {
    return this.stream.name;
  }

  get coveredTo(): Date | null {
    return this.stream.coveredTo;
  }

  /** Whether posts are known to be unread. */
  get hasBacklog(): boolean {
    return this.gaps.length > 0;
  }

  get next(): PollStep {
    if (this.budget.isSpent) {
      return { kind: 'done' };
    }
    return planNextStep({
      tick: this.stream.polls,
      openGapIds: this.gaps.map((gap) => gap.id),
      requestsMade: this.budget.requests,
      requestBudget: this.budget.limit,
      isHeadRead: this.isHeadRead,
      hasServedOldestGap: this.hasServedOldestGap,
      ticksSinceSweep: this.completedSweepFrom ? 0 : this.stream.pollsSinceSweep,
    });
  }

  /** How far this poll came with the stream; null when it did not come to read its newest page. */
  get progress(): StreamProgress | null {
    if (!this.isHeadRead) {
      return null;
    }
    return {
      name: this.stream.name,
      coveredTo: this.beganAt,
      pollsSinceSweep: this.completedSweepFrom ? 0 : this.stream.pollsSinceSweep + 1,
      sweptTo: this.completedSweepFrom,
    };
  }

  /** Where a look back begins: where the last one began, and a bit before. */
  sweepFrom(latenessMs: number): Date {
    return new Date((this.stream.sweptTo ?? this.stream.coveredFrom).getTime() - latenessMs);
  }

  /** The window of the newest posts: everything since the newest one that is stored. */
  headWindow(): PollWindow {
    return { stream: this.name, lane: 'head', gap: null, after: this.head(), before: null };
  }

  gapWindow(gapId: string): PollWindow {
    const gap = this.gaps.find((candidate) => candidate.id === gapId) ?? null;
    return {
      stream: this.name,
      lane: 'gap',
      gap,
      after: gap?.low ? readMark(gap.low) : this.head(),
      before: gap?.high ? readMark(gap.high) : null,
    };
  }

  /** Takes a new gap in (a sweep that was just opened). */
  addGap(gap: OpenGap): void {
    this.gaps = [gap, ...this.gaps];
  }

  /** What a page does to the cursor. Null when it says nothing new at all. */
  cursorAfter(window: PollWindow, page: PostPage): PageCursor | null {
    if (page.hasOlder && !page.oldest) {
      // Where the walk would go on from is not said: nothing after this page may be taken for read.
      throw new ChannelError(
        { kind: 'transient', outcome: 'none' },
        'the network promises more and does not say from where',
      );
    }
    return window.lane === 'head' ? this.headCursor(window, page) : this.gapCursor(window, page);
  }

  /** A page that does not reach down to the former head leaves a gap; what the network no longer shows is lost, and said to be. */
  private headCursor(window: PollWindow, page: PostPage): PageCursor | null {
    const { newest, oldest } = page;
    if (oldest && page.hasOlder) {
      const gap = { id: newId(), lane: 'gap' as const, low: window.after, high: oldest };
      return { kind: 'head', head: newest ?? window.after, gap };
    }
    if (!newest) {
      return null;
    }
    const gap = oldest && page.isCutOff && this.isLoss(oldest);
    return {
      kind: 'head',
      head: newest,
      gap: gap ? { id: newId(), lane: 'lost', low: window.after, high: oldest } : null,
    };
  }

  /** What lies before what was read already is no loss, nor what was written before the stream was read for the first time. */
  private isLoss(oldest: PostMark): boolean {
    const { coveredTo } = this.stream;
    return coveredTo !== null && oldest.at > coveredTo;
  }

  private gapCursor(window: PollWindow, page: PostPage): PageCursor {
    const filled = page.posts.length + page.rejected.length;
    const gapId = window.gap?.id ?? '';
    if (page.oldest?.id !== undefined && page.oldest.id === window.before?.id) {
      // It would be asked for again for ever; the gap stays open and is tried again later.
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'the network repeats the same page');
    }
    if (page.isCutOff && window.gap?.lane === 'gap') {
      return { kind: 'gap-lost', gapId, filled };
    }
    return page.hasOlder && page.oldest
      ? { kind: 'gap-narrowed', gapId, high: page.oldest, filled }
      : { kind: 'gap-closed', gapId, filled };
  }

  /** Notes that a page was stored, with the cursor that was committed with it. */
  stored(
    window: PollWindow,
    page: PostPage,
    stored: { cursor: PageCursor | null; newPosts: number; costMicros?: number },
  ): void {
    this.budget.note(page.rate, stored.costMicros);
    this.newPosts += stored.newPosts;
    this.isHeadRead ||= window.lane === 'head';
    this.hasServedOldestGap ||= window.lane === 'gap';
    if (stored.cursor) {
      this.follow(stored.cursor, window.gap);
    }
  }

  private follow(cursor: PageCursor, gap: OpenGap | null): void {
    switch (cursor.kind) {
      case 'head':
        this.moveHead(cursor);
        return;
      case 'gap-narrowed':
        this.gaps = this.gaps.map((open) =>
          open.id === cursor.gapId ? { ...open, high: storeMark(cursor.high) } : open,
        );
        return;
      case 'gap-closed':
      case 'gap-lost':
        this.gaps = this.gaps.filter((open) => open.id !== cursor.gapId);
        this.completedSweepFrom = gap?.lane === 'sweep' ? gap.openedAt : this.completedSweepFrom;
    }
  }

  private moveHead(cursor: PageCursor & { kind: 'head' }): void {
    this.stream.head = storeMark(cursor.head);
    if (cursor.gap?.lane === 'gap') {
      const { id, low, high } = cursor.gap;
      const marks = { low: storeMark(low), high: storeMark(high) };
      this.addGap({ id, lane: 'gap', stream: this.name, ...marks, openedAt: cursor.head.at });
    }
  }

  private head(): PostMark {
    return this.stream.head ? readMark(this.stream.head) : { at: this.stream.coveredFrom };
  }
}
