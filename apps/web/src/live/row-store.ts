import type { ConversationRow, InboxBatch, InboxContext, InboxPage, MemberMark } from '@genklang/contract';
import { departureOf, RecentActivities } from './departure';
import type { Departure } from './departure';
import { FrameNotifier } from './frame-notifier';
import type { Scheduler } from './frame-notifier';
import { HeldRows } from './held-rows';
import type { RowPatch } from './held-rows';
import { boundaryOf, comparePositions, matches } from './row-order';
import type { RowPosition, RowQuery } from './row-order';
import type { ListSnapshot, RowSurroundings, RowView } from './row-view';

/**
 * Every row the console holds, and the frozen list of one view. Live changes update rows in place; the list's order and
 * members stay until {@link merge}, so that nothing moves under the hand.
 */
export class RowStore {
  private readonly rows = new HeldRows();
  private readonly activities = new RecentActivities();
  private readonly views = new Map<string, RowView>();
  private readonly notifier: FrameNotifier;
  private ids: readonly string[] = [];
  private listed = new Set<string>();
  private readonly pending = new Set<string>();
  private readonly risen = new Set<string>();
  private boundary: RowPosition | null = null;
  private sortedAt = new Date();
  private isLoaded = false;
  private list: ListSnapshot = { ids: [], newCount: 0, isLoaded: false, hasMore: false };

  constructor(
    private query: RowQuery,
    private readonly around: RowSurroundings,
    schedule?: Scheduler,
  ) {
    this.notifier = new FrameNotifier(() => this.takeSnapshot(), schedule);
  }

  readonly getList = (): ListSnapshot => this.list;
  readonly subscribeList = (listener: () => void): (() => void) => this.notifier.subscribeAll(listener);

  subscribeRow(id: string, listener: () => void): () => void {
    return this.notifier.subscribe(id, listener);
  }

  getQuery(): RowQuery {
    return this.query;
  }

  getRow(id: string): ConversationRow | null {
    return this.getRowView(id)?.row ?? null;
  }

  getRowView(id: string): RowView | null {
    const cached = this.views.get(id);
    if (cached !== undefined) {
      return cached;
    }
    const row = this.rows.find(id);
    if (row === null) {
      return null;
    }
    const { marks } = this.around;
    const isMentioned = marks.find(id)?.mentionedAt != null;
    const view = { row, departure: this.departureOfRow(row), isUnread: marks.isUnread(row), isMentioned };
    this.views.set(id, view);
    return view;
  }

  /** Shows another view: the list is empty until its first page is here. */
  setQuery(query: RowQuery): void {
    this.query = query;
    this.isLoaded = false;
    this.boundary = null;
    this.setIds([]);
    this.pending.clear();
    this.risen.clear();
    this.views.clear();
    this.changed();
  }

  /** The first page of the view. Rows that live changes brought since it was read are kept and sorted in. */
  replaceWith(page: InboxPage): void {
    this.sortedAt = new Date(page.sortedAt);
    this.holdMarks(page.marks);
    for (const row of page.rows) {
      this.hold(row);
    }
    this.rows.dropStale().forEach((id) => this.views.delete(id));
    this.isLoaded = true;
    this.boundary = boundaryOf(page);
    this.merge();
  }

  append(page: InboxPage): void {
    this.holdMarks(page.marks);
    for (const row of page.rows) {
      this.hold(row);
    }
    this.boundary = boundaryOf(page);
    const added = page.rows.filter((row) => !this.listed.has(row.id) && this.belongs(row.id)).map((row) => row.id);
    this.setIds([...this.ids, ...added]);
    for (const id of this.rows.ids) {
      this.classify(id);
    }
    this.changed();
  }

  /** Live changes. They are applied in any order and any number of times. */
  apply(batch: Pick<InboxBatch, 'conversations' | 'conversationsRemoved' | 'timeline'>): void {
    this.activities.record(batch.timeline);
    for (const id of batch.conversationsRemoved) {
      this.rows.remove(id);
      this.pending.delete(id);
      this.risen.delete(id);
      this.touch(id);
      this.changed();
    }
    for (const row of batch.conversations) {
      this.upsert(row);
    }
  }

  /** The member's own marks: they decide what is unread, and who is in the personal views. */
  applyMarks(marks: readonly MemberMark[]): void {
    for (const id of this.holdMarks(marks)) {
      this.classify(id);
      this.changed();
    }
  }

  upsert(row: ConversationRow): void {
    const before = this.rows.findOriginal(row.id);
    if (!this.hold(row)) {
      return;
    }
    this.classify(row.id, before);
    this.changed();
  }

  /** Brings in what is new and takes out what left, in the order of the view. */
  merge(): void {
    if (this.boundary === null) {
      // Everything is here: the clock may be read anew.
      this.sortedAt = new Date();
    }
    const rows = this.rows.ids.flatMap((id) => {
      const row = this.belongs(id) ? this.rows.find(id) : null;
      return row !== null && this.isWithinLoaded(row) ? [row] : [];
    });
    rows.sort((left, right) => this.compare(left, right));
    this.setIds(rows.map((row) => row.id));
    this.pending.clear();
    this.risen.clear();
    this.views.clear();
    this.changed();
  }

  /** Shows the member's own change at once. */
  patch(id: string, patch: RowPatch): void {
    this.rows.patch(id, patch);
    this.touch(id);
  }

  /** Drops the member's own change: the server has answered. */
  unpatch(id: string): void {
    this.rows.unpatch(id);
    this.touch(id);
  }

  /** Takes a row out of the list at once, because the member closed it. Tells where it stood. */
  takeOut(id: string): number {
    const index = this.ids.indexOf(id);
    if (index >= 0) {
      this.setIds(this.ids.filter((other) => other !== id));
      this.changed();
    }
    return index;
  }

  putBack(id: string, index: number): void {
    if (index < 0 || this.listed.has(id)) {
      return;
    }
    this.pending.delete(id);
    this.setIds([...this.ids.slice(0, index), id, ...this.ids.slice(index)]);
    this.touch(id);
  }

  /** What is held may be too old to be mended: it goes with the next first page, unless heard of again until then. */
  markStale(): void {
    this.rows.markStale();
  }

  private hold(row: ConversationRow): boolean {
    const isNew = this.rows.hold(row);
    if (isNew) {
      this.touch(row.id);
    }
    return isNew;
  }

  private classify(id: string, before?: ConversationRow): void {
    if (!this.isLoaded) {
      return;
    }
    const row = this.rows.find(id);
    if (this.listed.has(id)) {
      this.pending.delete(id);
      if (!this.belongs(id)) {
        this.risen.delete(id);
      } else if (
        row !== null &&
        before !== undefined &&
        row.lastMentionAt > before.lastMentionAt &&
        this.wouldRise(row)
      ) {
        this.risen.add(id);
      }
      return;
    }
    if (row !== null && this.belongs(id) && this.isWithinLoaded(row)) {
      this.pending.add(id);
    } else {
      this.pending.delete(id);
    }
  }

  private wouldRise(row: ConversationRow): boolean {
    const above = this.ids[this.ids.indexOf(row.id) - 1];
    const neighbour = above === undefined ? null : this.rows.find(above);
    return neighbour !== null && this.compare(row, neighbour) < 0;
  }

  private belongs(id: string): boolean {
    const row = this.rows.find(id);
    return row !== null && !this.rows.isRemoved(id) && matches(row, this.query, this.context());
  }

  private isWithinLoaded(row: ConversationRow): boolean {
    return this.boundary === null || this.compare(row, this.boundary) <= 0;
  }

  private departureOfRow(row: ConversationRow): Departure | null {
    if (!this.listed.has(row.id)) {
      return null;
    }
    if (this.rows.isRemoved(row.id)) {
      return { reason: 'merged', by: null };
    }
    return matches(row, this.query, this.context()) ? null : departureOf(row, this.query, this.activities);
  }

  private compare(left: RowPosition, right: RowPosition): number {
    const { sortedAt, around } = this;
    return comparePositions(left, right, { ...this.query, sortedAt, markOf: (id) => around.marks.find(id) });
  }

  private context(): InboxContext {
    const { marks, networkOf } = this.around;
    const { memberId } = this.query;
    return { memberId, now: new Date(), networkOf, markOf: (id) => marks.find(id) };
  }

  private holdMarks(marks: readonly MemberMark[]): string[] {
    const changed = this.around.marks.hold(marks);
    changed.forEach((id) => this.touch(id));
    return changed;
  }

  private setIds(ids: readonly string[]): void {
    this.ids = ids;
    this.listed = new Set(ids);
  }

  private touch(id: string): void {
    this.views.delete(id);
    this.notifier.touch(id);
  }

  private changed(): void {
    this.notifier.touchAll();
  }

  private takeSnapshot(): void {
    const newCount = this.pending.size + this.risen.size;
    const hasMore = this.boundary !== null;
    const last = this.list;
    if (
      last.ids !== this.ids ||
      last.newCount !== newCount ||
      last.isLoaded !== this.isLoaded ||
      last.hasMore !== hasMore
    ) {
      this.list = { ids: this.ids, newCount, isLoaded: this.isLoaded, hasMore };
    }
  }
}
