import { ChannelError, pageOf } from '@genklang/channels';
import type { IncomingPost, PostMark, PostPage, RecheckedPosts } from '@genklang/channels';
import { nextRecheckAt } from '@genklang/domain';
import type { ChannelStream, KnownMention } from '@genklang/entities';
import type { PageCursor } from '../intake/page-cursor';
import { storeMark } from '../intake/page-cursor';
import { sortPosts } from '../intake/sort-posts';
import { PollBudget, StreamRun } from './stream-run';
import type { OpenGap } from './stream-run';

/** How late the simulated network may list a post. */
export const MAX_LATENESS_MS = 2 * 60_000;
const RECHECK_SIZE = 100;

/** A post on the simulated network: written at `at`, shown from `listedAt` on. Times are milliseconds since the beginning. */
export interface SimulatedPost {
  id: string;
  order: number;
  at: number;
  listedAt: number;
  text: string;
  isDeleted: boolean;
}

/** A network in memory: pages newest first, exclusive marks, posts that are listed late, edits, deletions, failures. */
export class SimulatedNetwork {
  now = 0;
  requests = 0;
  itemsServed = 0;
  readonly posts: SimulatedPost[] = [];
  private readonly byId = new Map<string, SimulatedPost>();
  /** Asked before each answer: whether it fails. */
  fails: () => boolean = () => false;

  constructor(readonly epochMs: number = Date.UTC(2026, 0, 1)) {}

  write(options: { at?: number; lateMs?: number } = {}): SimulatedPost {
    const order = this.posts.length;
    const at = options.at ?? this.now;
    const post = { id: `post-${order}`, order, at, listedAt: at + (options.lateMs ?? 0), text: 'v1', isDeleted: false };
    this.posts.push(post);
    this.byId.set(post.id, post);
    return post;
  }

  /** What anybody sees now. */
  visible(): SimulatedPost[] {
    return this.posts.filter((post) => post.listedAt <= this.now && !post.isDeleted);
  }

  /** @throws {ChannelError} when it fails. */
  read(window: { after: PostMark; before: PostMark | null; size: number }): PostPage {
    this.answer();
    const { before } = window;
    const isNewer = this.newerThan(window.after);
    const found = this.visible()
      .filter((post) => isNewer(post) && (before === null || this.isOlder(post, before)))
      .sort((a, b) => b.at - a.at || b.order - a.order);
    const page = found.slice(0, window.size);
    this.itemsServed += page.length;
    const marks = page.map((post) => ({ id: post.id, at: this.date(post.at) }));
    return pageOf({
      posts: page.map((post) => this.toIncoming(post)),
      newest: marks[0] ?? null,
      oldest: marks.at(-1) ?? null,
      hasOlder: found.length > page.length,
    });
  }

  lookUp(ids: string[]): RecheckedPosts {
    this.answer();
    const visible = new Map(this.visible().map((post) => [post.id, post]));
    const posts = ids.map((id) => visible.get(id)).filter((post) => post !== undefined);
    return {
      posts: posts.map((post) => this.toIncoming(post)),
      goneIds: ids.filter((id) => !visible.has(id)),
      rate: null,
    };
  }

  date(ms: number): Date {
    return new Date(this.epochMs + ms);
  }

  private answer(): void {
    this.requests += 1;
    if (this.fails()) {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'the simulated network fails');
    }
  }

  private newerThan(mark: PostMark): (post: SimulatedPost) => boolean {
    const known = this.byId.get(mark.id ?? '');
    const at = mark.at.getTime() - this.epochMs;
    return (post) => (known ? post.at > known.at || (post.at === known.at && post.order > known.order) : post.at > at);
  }

  private isOlder(post: SimulatedPost, mark: PostMark): boolean {
    const known = this.byId.get(mark.id ?? '');
    return known !== undefined && (post.at < known.at || (post.at === known.at && post.order < known.order));
  }

  private toIncoming(post: SimulatedPost): IncomingPost {
    return {
      externalId: post.id,
      otherExternalIds: [],
      author: { externalId: 'kunde', handle: 'kunde', name: 'Kunde', bio: null, followers: null, profileUrl: null },
      kind: 'mention',
      text: post.text,
      languageHint: 'da',
      url: null,
      threadId: post.id,
      parentExternalId: null,
      visibility: 'public',
      rating: null,
      replyRule: { isAllowed: true, until: null },
      postedAt: this.date(post.at),
      metrics: { views: null, likes: null, reposts: null, replies: null },
    };
  }
}

interface StoredPost {
  known: KnownMention;
  recheckAt: Date | null;
  at: Date;
}

/** The worker stops here: whatever it held in memory is gone. */
class Crash extends Error {}

/**
 * The product's poll over tables that are kept in memory: the same plan, runs, cursors and sorting, one commit for each page, and
 * a crash that may come before any of them.
 */
export class SimulatedPoller {
  readonly stored = new Map<string, StoredPost>();
  /** How often a post was taken in as a new one. */
  readonly taken = new Map<string, number>();
  private gaps: OpenGap[] = [];
  private gapsOpened = 0;
  private readonly stream: ChannelStream;

  constructor(
    private readonly network: SimulatedNetwork,
    private readonly options: { requestBudget: number; pageSize: number; hasRechecks: boolean },
    /** Asked before each commit: whether the worker dies there. */
    private readonly crashes: () => boolean = () => false,
  ) {
    this.stream = {
      workspaceId: '',
      channelId: '',
      name: 'mentions',
      everyPolls: 1,
      head: null,
      polls: 0,
      pollsSinceSweep: 0,
      sweptTo: null,
      coveredFrom: network.date(-1),
      coveredTo: null,
    };
  }

  get hasBacklog(): boolean {
    return this.gaps.length > 0;
  }

  poll(): void {
    this.stream.polls += 1;
    const budget = new PollBudget({ limit: this.options.requestBudget });
    const run = new StreamRun({ ...this.stream }, this.gaps, budget, this.network.date(this.network.now));
    try {
      this.walk(run);
      if (this.options.hasRechecks && !run.hasBacklog && !budget.isSpent) {
        this.recheck();
      }
    } catch (error) {
      if (error instanceof Crash) {
        return;
      }
      if (!(error instanceof ChannelError)) {
        throw error;
      }
    }
    const { progress } = run;
    if (progress) {
      this.stream.pollsSinceSweep = progress.pollsSinceSweep;
      this.stream.coveredTo = progress.coveredTo;
      this.stream.sweptTo = progress.sweptTo ?? this.stream.sweptTo;
    }
  }

  private walk(run: StreamRun): void {
    for (let step = run.next; step.kind !== 'done'; step = run.next) {
      if (step.kind === 'sweep') {
        const low = { at: run.sweepFrom(MAX_LATENESS_MS).toISOString() };
        this.gapsOpened += 1;
        const openedAt = this.network.date(this.network.now);
        const gap: OpenGap = {
          id: `sweep-${this.gapsOpened}`,
          lane: 'sweep',
          stream: 'mentions',
          low,
          high: null,
          openedAt,
        };
        this.gaps = [gap, ...this.gaps];
        run.addGap(gap);
        continue;
      }
      const window = step.kind === 'head' ? run.headWindow() : run.gapWindow(step.gapId);
      const page = this.network.read({ ...window, size: this.options.pageSize });
      const cursor = run.cursorAfter(window, page);
      this.commit(page.posts, cursor);
      run.stored(window, page, { cursor, newPosts: 0 });
    }
  }

  private recheck(): void {
    const now = this.network.date(this.network.now);
    const due = [...this.stored.values()]
      .filter((post) => post.recheckAt !== null && post.recheckAt <= now)
      .slice(0, RECHECK_SIZE);
    if (due.length === 0) {
      return;
    }
    const { posts, goneIds } = this.network.lookUp(due.map((post) => post.known.externalId));
    this.commit(posts, null);
    for (const id of goneIds) {
      const gone = this.stored.get(id);
      if (gone) {
        gone.known = { ...gone.known, deletedAt: now, text: '' };
      }
    }
    for (const post of due) {
      post.recheckAt = nextRecheckAt({ postedAt: post.at, isOpen: true, isCharged: false }, now);
    }
  }

  /** One transaction: all of it, or nothing. */
  private commit(posts: IncomingPost[], cursor: PageCursor | null): void {
    if (this.crashes()) {
      throw new Crash();
    }
    const { fresh, again } = sortPosts(
      posts,
      [...this.stored.values()].map((post) => post.known),
    );
    for (const post of fresh) {
      this.taken.set(post.externalId, (this.taken.get(post.externalId) ?? 0) + 1);
      const recheckAt = nextRecheckAt(
        { postedAt: post.postedAt, isOpen: true, isCharged: false },
        this.network.date(this.network.now),
      );
      this.stored.set(post.externalId, { known: toKnown(post), recheckAt, at: post.postedAt });
    }
    for (const { known, post } of again) {
      const stored = this.stored.get(known.externalId);
      if (stored) {
        stored.known = toKnown(post);
      }
    }
    this.move(cursor);
  }

  private move(cursor: PageCursor | null): void {
    switch (cursor?.kind) {
      case undefined:
        return;
      case 'head':
        this.stream.head = storeMark(cursor.head);
        if (cursor.gap) {
          const { id, low, high } = cursor.gap;
          const marks = { low: storeMark(low), high: storeMark(high) };
          this.gaps = [{ id, lane: 'gap', stream: 'mentions', ...marks, openedAt: cursor.head.at }, ...this.gaps];
        }
        return;
      case 'gap-narrowed':
        this.gaps = this.gaps.map((gap) => (gap.id === cursor.gapId ? { ...gap, high: storeMark(cursor.high) } : gap));
        return;
      case 'gap-closed':
      case 'gap-lost':
        this.gaps = this.gaps.filter((gap) => gap.id !== cursor.gapId);
    }
  }
}

function toKnown(post: IncomingPost): KnownMention {
  return {
    id: post.externalId,
    foundBy: post.externalId,
    externalId: post.externalId,
    conversationId: '',
    text: post.text,
    deletedAt: null,
    ...post.metrics,
  };
}
