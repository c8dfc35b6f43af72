import type {
  AttachedPicture,
  NoteEntry,
  PostVisibility,
  ReplyEntry,
  ReplyPromise,
  ReplyRemedy,
} from '@genklang/contract';
import type { Outcome } from '../../live/live-sync';
import type { FailureCode } from '../../shared/http';
import type { KeyedStorage } from '../../shared/keyed-storage';
import { Observable } from '../../shared/observable';
import type { ComposerMode } from './draft-store';

/** A text on its way to the server. It is sent under the same key until the server has acknowledged it. */
export interface Outgoing {
  clientKey: string;
  owner: string;
  mode: ComposerMode;
  conversationId: string;
  text: string;
  inReplyToMentionId: string | null;
  lastSeenReplyId: string | null;
  /** The text sent just before in this conversation: its reply is one that the member has seen. */
  after: string | null;
  createdAt: string;
  /** Whether the conversation closes with it. */
  closes?: boolean;
  /** What follows, each an answer to the one before. */
  moreParts?: string[];
  pictures?: AttachedPicture[];
  /** Who is to see it, where that was chosen. */
  visibility?: PostVisibility | null;
  /** Colleagues whom a note names. */
  mentionedMemberIds?: string[];
  /** When it is to go; absent for now. */
  sendAt?: string;
  /** What it promises. */
  promise?: ReplyPromise;
  /** What it gives along with it. */
  remedy?: ReplyRemedy;
  refusal: { code: FailureCode; errorId?: string } | null;
}

/** All that was written, in one piece again: what goes back into the composer. */
export function wholeText({ text, moreParts = [] }: Pick<Outgoing, 'text' | 'moreParts'>): string {
  return [text, ...moreParts].join(' ');
}

export interface OutgoingPorts {
  send(item: Outgoing): Promise<Outcome<ReplyEntry | NoteEntry>>;
  onSent(item: Outgoing, entry: ReplyEntry | NoteEntry): void;
  /** A colleague answered meanwhile: the text goes back to the composer. */
  onConflict(item: Outgoing): void;
  later(callback: () => void, delayMs: number): void;
}

const RETRY_DELAY_MS = 3_000;

/** Sends in order, one at a time per conversation; survives reloads and lost connections. */
export class OutgoingQueue {
  readonly items = new Observable<readonly Outgoing[]>([]);
  private readonly inFlight = new Set<string>();

  constructor(
    private readonly storage: KeyedStorage<Outgoing>,
    private readonly owner: string,
    private readonly ports: OutgoingPorts,
  ) {}

  async load(): Promise<void> {
    const kept = await this.storage.listAll().catch(() => []);
    const known = new Set(this.items.get().map((item) => item.clientKey));
    const earlier = kept
      .filter((item) => item.owner === this.owner && !known.has(item.clientKey))
      .sort((left, right) => left.createdAt.localeCompare(right.createdAt));
    this.items.update((items) => [...earlier, ...items]);
    this.resume();
  }

  enqueue(item: Omit<Outgoing, 'owner' | 'after' | 'refusal'>): void {
    const before = this.items.get().findLast((other) => other.conversationId === item.conversationId);
    const queued = { ...item, owner: this.owner, after: before?.clientKey ?? null, refusal: null };
    this.items.update((items) => [...items, queued]);
    this.keep(queued);
    this.resume();
  }

  /** Sends whatever waits: after a connection came back or the member signed in again. */
  resume(): void {
    const lanes = new Set<string>();
    for (const item of this.items.get()) {
      if (item.refusal === null && !lanes.has(item.conversationId)) {
        lanes.add(item.conversationId);
        void this.dispatch(item);
      }
    }
  }

  retry(clientKey: string): void {
    this.replace(clientKey, (item) => ({ ...item, refusal: null }));
    this.resume();
  }

  /** Takes a text out of the queue, to be edited. */
  takeOut(clientKey: string): Outgoing | null {
    const item = this.items.get().find((other) => other.clientKey === clientKey) ?? null;
    this.items.update((items) => items.filter((other) => other.clientKey !== clientKey));
    void this.storage.remove(clientKey).catch(() => undefined);
    return item;
  }

  private async dispatch(item: Outgoing): Promise<void> {
    if (this.inFlight.has(item.clientKey)) {
      return;
    }
    this.inFlight.add(item.clientKey);
    const outcome = await this.ports.send(item);
    this.inFlight.delete(item.clientKey);
    if (outcome.ok) {
      this.settle(item, outcome.data);
      this.resume();
    } else {
      this.refuse(item, outcome.code, outcome.errorId);
    }
  }

  private settle(item: Outgoing, entry: ReplyEntry | NoteEntry): void {
    this.ports.onSent(item, entry);
    this.takeOut(item.clientKey);
    if (entry.type !== 'reply') {
      return;
    }
    for (const next of this.items.get()) {
      if (next.after === item.clientKey) {
        this.replace(next.clientKey, (waiting) => ({ ...waiting, lastSeenReplyId: entry.id }));
      }
    }
  }

  private refuse(item: Outgoing, code: FailureCode, errorId: string | undefined): void {
    switch (code) {
      case 'unauthenticated':
        return;
      case 'offline':
      case 'unavailable':
      case 'rate_limited':
        this.ports.later(() => this.resume(), RETRY_DELAY_MS);
        return;
      case 'reply_cancelled':
        // It had arrived, and was taken back: its text is in the composer.
        this.takeOut(item.clientKey);
        this.resume();
        return;
      case 'reply_conflict':
        this.takeOut(item.clientKey);
        this.ports.onConflict(item);
        this.resume();
        return;
      default:
        this.replace(item.clientKey, (refused) => ({ ...refused, refusal: { code, errorId } }));
        this.resume();
    }
  }

  private replace(clientKey: string, change: (item: Outgoing) => Outgoing): void {
    this.items.update((items) =>
      items.map((item) => {
        if (item.clientKey !== clientKey) {
          return item;
        }
        const changed = change(item);
        this.keep(changed);
        return changed;
      }),
    );
  }

  private keep(item: Outgoing): void {
    void this.storage.put(item).catch(() => undefined);
  }
}
