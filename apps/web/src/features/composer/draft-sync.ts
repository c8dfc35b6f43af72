import type { DraftCopy } from '@genklang/contract';
import type { Outcome } from '../../live/live-sync';
import type { KeyedStorage } from '../../shared/keyed-storage';

/** A text that the server may not have yet. Kept beside the drafts, so that it also waits out a reload. */
export interface PendingDraft extends DraftCopy {
  key: string;
}

export interface DraftSyncPorts {
  save(draft: DraftCopy): Promise<Outcome<DraftCopy>>;
  list(): Promise<DraftCopy[]>;
  /** Takes a text from another device, unless a newer one is here. */
  adopt(copy: DraftCopy): void;
}

const DEBOUNCE_MS = 1_500;

/** Brings unsent texts to the member's other devices: one save at a time, the newest text last. */
export class DraftSync {
  private readonly pending = new Map<string, PendingDraft>();
  private readonly prefix: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;

  constructor(
    private readonly storage: KeyedStorage<PendingDraft>,
    owner: string,
    private readonly ports: DraftSyncPorts,
  ) {
    this.prefix = `sync:${owner}:`;
  }

  /** What an earlier visit could not bring to the server. */
  async load(): Promise<void> {
    const kept = await this.storage.listAll().catch(() => []);
    for (const draft of kept) {
      if (draft.key.startsWith(this.prefix) && !this.pending.has(draft.key)) {
        this.pending.set(draft.key, draft);
      }
    }
  }

  /** A text that this device has kept (an empty one: that it is gone). */
  note(copy: DraftCopy): void {
    const key = `${this.prefix}${copy.conversationId}:${copy.mode}`;
    const draft = { ...copy, key };
    this.pending.set(key, draft);
    void this.storage.put(draft).catch(() => undefined);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.push(), DEBOUNCE_MS);
  }

  /** After a connection came back: what is newer here goes first, then what is newer elsewhere comes. */
  async resume(): Promise<void> {
    await this.load();
    await this.push();
    const copies = await this.ports.list().catch(() => []);
    for (const copy of copies) {
      if (!this.pending.has(`${this.prefix}${copy.conversationId}:${copy.mode}`)) {
        this.ports.adopt(copy);
      }
    }
  }

  /** Saves whatever waits; what cannot be saved now waits for the next connection. */
  push(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async run(): Promise<void> {
    for (;;) {
      const [draft] = this.pending.values();
      if (draft === undefined) {
        return;
      }
      const { key, ...copy } = draft;
      const outcome = await this.ports.save(copy);
      if (!outcome.ok && isLater(outcome.code)) {
        return;
      }
      if (this.pending.get(key) === draft) {
        this.pending.delete(key);
        await this.storage.remove(key).catch(() => undefined);
        if (outcome.ok) {
          this.ports.adopt(outcome.data);
        }
      }
    }
  }
}

/** Whether the same request may succeed later; what is refused for good is not asked again. */
function isLater(code: string): boolean {
  return ['offline', 'unavailable', 'rate_limited', 'unauthenticated', 'internal'].includes(code);
}
