import type { ConversationDetail, TimelineChange, TimelineEntry, TimelinePage } from '@genklang/contract';
import { Observable } from '../shared/observable';
import { RequestError } from '../shared/http';
import type { FailureCode } from '../shared/http';

/** What an opened conversation knows beside its row and its entries. */
export type ThreadFacts = Pick<ConversationDetail, 'customer' | 'canReply' | 'cannotReplyReason' | 'replyUntil'>;

export interface ThreadSnapshot {
  status: 'loading' | 'ready' | 'failed';
  failure: FailureCode | null;
  /** Oldest first. */
  entries: readonly TimelineEntry[];
  facts: ThreadFacts | null;
  hasEarlier: boolean;
  isLoadingEarlier: boolean;
}

export interface ThreadSource {
  getDetail(id: string): Promise<ConversationDetail>;
  getEarlier(id: string, before: string): Promise<TimelinePage>;
}

/** One opened conversation's timeline. Changes that arrive while a snapshot is on its way are kept, not lost. */
export class ThreadStore {
  readonly snapshot: Observable<ThreadSnapshot>;
  private readonly entries = new Map<string, TimelineEntry>();
  private earlierCursor: string | null = null;
  private oldest: TimelineEntry | null = null;
  private threadId: string | null = null;
  /** Posts that came before it was known which thread this is. */
  private unplaced: TimelineChange[] = [];

  constructor(
    readonly id: string,
    private readonly source: ThreadSource,
  ) {
    this.snapshot = new Observable<ThreadSnapshot>({
      status: 'loading',
      failure: null,
      entries: [],
      facts: null,
      hasEarlier: false,
      isLoadingEarlier: false,
    });
  }

  /** Fetches the conversation and answers it; null when it could not be had. */
  async load(): Promise<ConversationDetail | null> {
    try {
      const detail = await this.source.getDetail(this.id);
      this.take(detail);
      return detail;
    } catch (error) {
      const failure = error instanceof RequestError ? error.code : 'internal';
      this.snapshot.update((now) => (now.status === 'ready' ? now : { ...now, status: 'failed', failure }));
      return null;
    }
  }

  async loadEarlier(): Promise<void> {
    const cursor = this.earlierCursor;
    if (cursor === null || this.snapshot.get().isLoadingEarlier) {
      return;
    }
    this.snapshot.update((now) => ({ ...now, isLoadingEarlier: true }));
    try {
      const page = await this.source.getEarlier(this.id, cursor);
      this.earlierCursor = page.earlierCursor;
      this.oldest = page.entries[0] ?? this.oldest;
      page.entries.forEach((entry) => this.hold(entry));
    } catch {
      // The button stays; the member can ask again.
    }
    this.publish({ isLoadingEarlier: false });
  }

  /** Where the newest post of a customer stands on its network. */
  latestUrl(): string | null {
    const latest = this.snapshot.get().entries.findLast((entry) => entry.type === 'mention');
    return latest?.type === 'mention' ? latest.url : null;
  }

  /** A live change of anywhere: taken if it is of this conversation, or a post of the public thread it stands in. */
  offer(change: TimelineChange): void {
    if (change.conversationId === this.id || (change.threadId !== null && change.threadId === this.threadId)) {
      this.apply(change.entry);
    } else if (this.threadId === null && change.threadId !== null) {
      this.unplaced.push(change);
    }
  }

  /** A live change of this timeline. Entries older than what is loaded come with their page. */
  apply(entry: TimelineEntry): void {
    const isBeforeLoaded =
      this.earlierCursor !== null && this.oldest !== null && compareEntries(entry, this.oldest) < 0;
    if (!isBeforeLoaded && this.hold(entry)) {
      this.publish({});
    }
  }

  /** An entry that turned out to be the same as another one. */
  remove(entryId: string): void {
    if (this.entries.delete(entryId)) {
      this.publish({});
    }
  }

  private take(detail: ConversationDetail): void {
    const first = detail.entries[0] ?? null;
    const reachesBack = this.oldest !== null && first !== null && compareEntries(this.oldest, first) < 0;
    if (!reachesBack) {
      this.earlierCursor = detail.earlierCursor;
      this.oldest = first;
    }
    detail.entries.forEach((entry) => this.hold(entry));
    this.threadId = detail.row.threadId;
    this.unplaced.splice(0).forEach((change) => this.offer(change));
    const { customer, canReply, cannotReplyReason, replyUntil } = detail;
    const facts = { customer, canReply, cannotReplyReason, replyUntil };
    this.publish({ status: 'ready', failure: null, facts });
  }

  private hold(entry: TimelineEntry): boolean {
    const held = this.entries.get(entry.id);
    if (held !== undefined && held.version >= entry.version) {
      return false;
    }
    this.entries.set(entry.id, entry);
    return true;
  }

  private publish(change: Partial<ThreadSnapshot>): void {
    const entries = [...this.entries.values()].sort(compareEntries);
    this.snapshot.update((now) => ({ ...now, ...change, entries, hasEarlier: this.earlierCursor !== null }));
  }
}

/** The timeline's order: by time, then by id. */
export function compareEntries(left: TimelineEntry, right: TimelineEntry): number {
  if (left.at !== right.at) {
    return left.at < right.at ? -1 : 1;
  }
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
