import { ChannelError } from '@genklang/channels';
import type { PostMark, PostPage, RateState } from '@genklang/channels';
import { planNextStep } from '@genklang/domain';
import type { PollStep } from '@genklang/domain';
import type { Channel, ChannelGap } from '@genklang/entities';
import { newId } from '@genklang/platform';
import { readMark, storeMark } from '../intake/page-cursor';
import type { PageCursor } from '../intake/page-cursor';

/** Requests of one poll, at most. */
export const REQUEST_BUDGET = 20;
/** Requests that are left alone in a rate window, for answers on their way out and for a look at what became of one. */
const RATE_RESERVE = 2;
/** How far back a new channel reads. */
const BACKFILL_MS = 24 * 3_600_000;

/** What a poll must know of a gap. */
export type OpenGap = Pick<ChannelGap, 'id' | 'lane' | 'low' | 'high' | 'openedAt'>;

/** A request of a poll: which window it reads, and for what. */
export interface PollWindow {
  lane: 'head' | 'gap';
  gap: OpenGap | null;
  after: PostMark;
  before: PostMark | null;
}

/** What a poll has done so far, and what it does next. Pure: it makes no request and writes nothing. */
export class PollRun {
  rate: RateState | null = null;
  completedSweepFrom: Date | null = null;
  private requestsMade = 0;
  private isHeadRead = false;
  private hasServedOldestGap = false;
  private gaps: OpenGap[];

  constructor(
    private readonly channel: Channel,
    gaps: OpenGap[],
  ) {
    this.gaps = [...gaps];
  }

  /** Whether posts are known to be unread. */
  get hasBacklog(): boolean {
    return this.gaps.length > 0;
  }

  /** Whether the rate window has nothing left for polls. */
  get isRateSpent(): boolean {
    return this.rate !== null && this.rate.remaining <= RATE_RESERVE;
  }

  get next(): PollStep {
    if (this.requestsMade > 0 && this.isRateSpent) {
      return { kind: 'done' };
    }
    return planNextStep({
      tick: this.channel.ticks,
      openGapIds: this.gaps.map((gap) => gap.id),
      requestsMade: this.requestsMade,
      requestBudget: REQUEST_BUDGET,
      isHeadRead: this.isHeadRead,
      hasServedOldestGap: this.hasServedOldestGap,
      ticksSinceSweep: this.completedSweepFrom ? 0 : this.channel.ticksSinceSweep,
    });
  }

  /** The window of the newest posts: everything since the newest one that is stored. */
  headWindow(): PollWindow {
    return { lane: 'head', gap: null, after: this.head(), before: null };
  }

  gapWindow(gapId: string): PollWindow {
    const gap = this.gaps.find((candidate) => candidate.id === gapId) ?? null;
    return {
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
    const filled = page.posts.length + page.rejected.length;
    if (window.lane === 'head') {
      return headCursor(window, page);
    }
    const gapId = window.gap?.id ?? '';
    if (page.oldest?.id !== undefined && page.oldest.id === window.before?.id) {
      // It would be asked for again for ever; the gap stays open and is tried again later.
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'the network repeats the same page');
    }
    return page.hasOlder && page.oldest
      ? { kind: 'gap-narrowed', gapId, high: page.oldest, filled }
      : { kind: 'gap-closed', gapId, filled };
  }

  /** Notes that a page was stored, with the cursor that was committed with it. */
  stored(window: PollWindow, page: PostPage, cursor: PageCursor | null): void {
    this.requestsMade += 1;
    this.rate = page.rate;
    this.isHeadRead ||= window.lane === 'head';
    this.hasServedOldestGap ||= window.lane === 'gap';
    if (cursor?.kind === 'head') {
      this.moveHead(cursor);
    } else if (cursor?.kind === 'gap-narrowed') {
      this.gaps = this.gaps.map((gap) => (gap.id === cursor.gapId ? { ...gap, high: storeMark(cursor.high) } : gap));
    } else if (cursor?.kind === 'gap-closed') {
      this.gaps = this.gaps.filter((gap) => gap.id !== cursor.gapId);
      this.completedSweepFrom = window.gap?.lane === 'sweep' ? window.gap.openedAt : this.completedSweepFrom;
    }
  }

  private moveHead(cursor: PageCursor & { kind: 'head' }): void {
    this.channel.head = storeMark(cursor.head);
    if (cursor.gap) {
      const { id, low, high } = cursor.gap;
      this.addGap({ id, lane: 'gap', low: storeMark(low), high: storeMark(high), openedAt: cursor.head.at });
    }
  }

  private head(): PostMark {
    return this.channel.head
      ? readMark(this.channel.head)
      : { at: new Date(this.channel.createdAt.getTime() - BACKFILL_MS) };
  }
}

function headCursor(window: PollWindow, page: PostPage): PageCursor | null {
  if (!page.newest) {
    return null;
  }
  const gap = page.hasOlder && page.oldest ? { id: newId(), low: window.after, high: page.oldest } : null;
  return { kind: 'head', head: page.newest, gap };
}
