import type { ConversationDetail, TimelineChange } from '@genklang/contract';
import { ThreadStore } from './thread-store';
import type { ThreadSource } from './thread-store';

const KEPT_THREADS = 20;

/** The conversations opened lately. They follow live changes, so that going back to one shows it at once. */
export class ThreadRegistry {
  private readonly threads = new Map<string, ThreadStore>();
  private openId: string | null = null;
  /** What the member marked as unread while it was open: it stays so until it is opened again. */
  private keptUnread: string | null = null;

  constructor(
    private readonly source: ThreadSource,
    private readonly onDetail: (detail: ConversationDetail) => void,
  ) {}

  get(id: string): ThreadStore {
    const known = this.threads.get(id);
    if (known !== undefined) {
      return known;
    }
    const thread = new ThreadStore(id, this.source);
    this.threads.set(id, thread);
    return thread;
  }

  /** Fetches a conversation anew while it is on screen. */
  async open(id: string): Promise<void> {
    this.openId = id;
    this.keptUnread = null;
    const thread = this.get(id);
    this.threads.delete(id);
    this.threads.set(id, thread);
    this.dropOldest();
    await this.load(thread);
  }

  close(id: string): void {
    if (this.openId === id) {
      this.openId = null;
    }
  }

  /** A conversation with its entries, fetched if nobody has opened it yet. */
  async loaded(id: string): Promise<ThreadStore> {
    const thread = this.get(id);
    if (thread.snapshot.get().status !== 'ready') {
      await this.load(thread);
    }
    return thread;
  }

  /** The newest reply that is held of a conversation. */
  newestReplyId(id: string): string | null {
    const entries = this.threads.get(id)?.snapshot.get().entries ?? [];
    return entries.findLast((entry) => entry.type === 'reply')?.id ?? null;
  }

  leaveUnread(id: string): void {
    if (id === this.openId) {
      this.keptUnread = id;
    }
  }

  mayMarkRead(id: string): boolean {
    return this.keptUnread !== id;
  }

  apply(changes: readonly TimelineChange[]): void {
    for (const change of changes) {
      for (const thread of this.threads.values()) {
        thread.offer(change);
      }
    }
  }

  remove(entryIds: readonly string[]): void {
    for (const thread of this.threads.values()) {
      entryIds.forEach((id) => thread.remove(id));
    }
  }

  /** Whether and how we may answer can change with the customer's next post. */
  async refresh(id: string): Promise<void> {
    const thread = this.threads.get(id);
    if (thread !== undefined && id === this.openId) {
      await this.load(thread);
    }
  }

  /** After too long an absence: forget all but the open conversation, and fetch that one again. */
  async resync(): Promise<void> {
    for (const id of [...this.threads.keys()]) {
      if (id !== this.openId) {
        this.threads.delete(id);
      }
    }
    if (this.openId !== null) {
      await this.load(this.get(this.openId));
    }
  }

  private async load(thread: ThreadStore): Promise<void> {
    const detail = await thread.load();
    if (detail !== null) {
      this.onDetail(detail);
    }
  }

  private dropOldest(): void {
    for (const id of this.threads.keys()) {
      if (this.threads.size <= KEPT_THREADS) {
        return;
      }
      if (id !== this.openId) {
        this.threads.delete(id);
      }
    }
  }
}
