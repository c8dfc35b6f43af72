import type { ReplyPromise } from '@genklang/contract';

/** What the member said of the sentences of a draft that promise something. */
export interface DraftPromises {
  /** What will go with the reply. */
  saved: ReplyPromise | null;
  /** Sentences that are no promises. */
  dismissed: readonly string[];
}

export const NO_PROMISES: DraftPromises = { saved: null, dismissed: [] };

/** The promise that goes with a text: the sentence still stands in it, and the time is still to come. */
export function promiseOf(text: string, promises: DraftPromises | undefined, now: Date): ReplyPromise | null {
  const saved = promises?.saved ?? null;
  return saved !== null && text.includes(saved.text) && Date.parse(saved.dueAt) > now.getTime() ? saved : null;
}
