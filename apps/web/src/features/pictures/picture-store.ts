import type { AttachedPicture } from '@genklang/contract';
import type { FailureCode } from '../../shared/http';
import { Observable } from '../../shared/observable';

/** What a reply that is being written will take along, by conversation. */
export interface HeldPictures {
  items: readonly AttachedPicture[];
  /** Uploads on their way. */
  uploading: number;
  problem: FailureCode | null;
}

export const NO_PICTURES: HeldPictures = { items: [], uploading: 0, problem: null };

/** Pictures in the composers, each uploaded already. They hold until the page is left. */
export class PictureStore {
  readonly held = new Observable<ReadonlyMap<string, HeldPictures>>(new Map());

  of(conversationId: string): HeldPictures {
    return this.held.get().get(conversationId) ?? NO_PICTURES;
  }

  change(conversationId: string, change: (held: HeldPictures) => Partial<HeldPictures>): void {
    const held = this.of(conversationId);
    this.held.update((all) => new Map(all).set(conversationId, { ...held, ...change(held) }));
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
}
