import type { AttachedPicture } from '@genklang/contract';
import type { FailureCode } from '../../shared/http';
import type { KeyedStorage } from '../../shared/keyed-storage';
import { Observable } from '../../shared/observable';

/** What a reply that is being written will take along, by conversation. */
export interface HeldPictures {
  items: readonly AttachedPicture[];
  /** Uploads on their way. */
  uploading: number;
  problem: FailureCode | null;
}

export const NO_PICTURES: HeldPictures = { items: [], uploading: 0, problem: null };

/** What the browser keeps of them, beside the drafts. */
export interface KeptPictures {
  key: string;
  conversationId: string;
  items: readonly AttachedPicture[];
}

/** Pictures in the composers, each uploaded already. They outlive the page as the text beside them does. */
export class PictureStore {
  readonly held = new Observable<ReadonlyMap<string, HeldPictures>>(new Map());
  /** Writes follow one another, so that a removal never overtakes a save. */
  private writes: Promise<void> = Promise.resolve();

  constructor(
    private readonly storage: KeyedStorage<KeptPictures>,
    private readonly owner: string,
  ) {}

  /** Reads what earlier visits left. What was added meanwhile wins. */
  async load(): Promise<void> {
    const kept = await this.storage.listAll().catch(() => []);
    for (const { key, conversationId, items } of kept) {
      if (key === this.keyOf(conversationId) && !this.held.get().has(conversationId)) {
        this.held.update((all) => new Map(all).set(conversationId, { ...NO_PICTURES, items }));
      }
    }
  }

  of(conversationId: string): HeldPictures {
    return this.held.get().get(conversationId) ?? NO_PICTURES;
  }

  change(conversationId: string, change: (held: HeldPictures) => Partial<HeldPictures>): void {
    const held = this.of(conversationId);
    const changed = { ...held, ...change(held) };
    this.held.update((all) => new Map(all).set(conversationId, changed));
    if (changed.items !== held.items) {
      this.keep(conversationId, changed.items);
    }
  }

  /** What was taken back, beside what is there already. */
  putBack(conversationId: string, pictures: readonly AttachedPicture[] = []): void {
    if (pictures.length > 0) {
      this.change(conversationId, ({ items }) => ({ items: [...items, ...pictures] }));
    }
  }

  /** Hands the pictures to a reply that goes. */
  take(conversationId: string): { pictures?: AttachedPicture[] } {
    const { items } = this.of(conversationId);
    this.change(conversationId, () => ({ items: [], problem: null }));
    return items.length === 0 ? {} : { pictures: [...items] };
  }

  private keep(conversationId: string, items: readonly AttachedPicture[]): void {
    const key = this.keyOf(conversationId);
    this.writes = this.writes
      .then(() =>
        items.length === 0 ? this.storage.remove(key) : this.storage.put({ key, conversationId, items: [...items] }),
      )
      .catch(() => undefined);
  }

  private keyOf(conversationId: string): string {
    return `pictures:${this.owner}:${conversationId}`;
  }
}
