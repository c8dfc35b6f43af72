import type { DraftCopy, ReplyPromise, ReplyRemedy } from '@genklang/contract';
import { NO_PROMISES } from '../promises/draft-promises';
import type { DraftPromises } from '../promises/draft-promises';
import type { KeyedStorage } from '../../shared/keyed-storage';

export const COMPOSER_MODES = ['reply', 'note'] as const;
export type ComposerMode = (typeof COMPOSER_MODES)[number];

/** Unsent text. Each conversation has one for the public reply and one for the internal note. */
export interface Draft {
  key: string;
  conversationId: string;
  mode: ComposerMode;
  text: string;
  /** The newest reply on screen when the text was begun: a later one by a colleague must be seen before sending. */
  seenReplyId: string | null;
  savedAt: string | null;
  /** When its last key was pressed. Texts of earlier versions have none. */
  writtenAt?: string;
  /** What the member said of its promises. */
  promises?: DraftPromises;
  /** What it gives along with it. */
  remedy?: ReplyRemedy | null;
}

interface DraftOptions {
  /** Whose drafts: two people may share a browser. */
  owner: string;
  debounceMs?: number;
  now?: () => Date;
  /** Told of every text that the browser has kept, and with an empty one of what is gone. */
  onStored?(copy: DraftCopy): void;
}

const DEBOUNCE_MS = 500;

/** Keeps every keystroke in memory and, half a second later, in the browser. */
export class DraftStore {
  private readonly drafts = new Map<string, Draft>();
  private readonly touched = new Set<string>();
  /** What was emptied here, and when: an older copy of elsewhere does not bring it back. */
  private readonly emptied = new Map<string, Omit<DraftCopy, 'text'>>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly debounceMs: number;
  private readonly now: () => Date;
  /** Writes follow one another, so that a removal never overtakes a save. */
  private writes: Promise<void> = Promise.resolve();

  constructor(
    private readonly storage: KeyedStorage<Draft>,
    private readonly options: DraftOptions,
  ) {
    this.debounceMs = options.debounceMs ?? DEBOUNCE_MS;
    this.now = options.now ?? (() => new Date());
  }

  /** Reads what earlier visits left. Text typed meanwhile wins. */
  async load(): Promise<void> {
    const kept = await this.storage.listAll().catch(() => []);
    for (const draft of kept) {
      if (draft.key === this.keyOf(draft.conversationId, draft.mode) && !this.touched.has(draft.key)) {
        this.drafts.set(draft.key, draft);
        this.notify(draft.conversationId);
      }
    }
  }

  find(conversationId: string, mode: ComposerMode): Draft | null {
    return this.drafts.get(this.keyOf(conversationId, mode)) ?? null;
  }

  /** Keeps a text; an empty one removes the draft. `seenReplyId` counts only for a text that begins. */
  write(conversationId: string, mode: ComposerMode, draft: { text: string; seenReplyId: string | null }): void {
    const key = this.keyOf(conversationId, mode);
    this.touched.add(key);
    const writtenAt = this.now().toISOString();
    const { text } = draft;
    if (text === '') {
      this.drafts.delete(key);
      this.emptied.set(key, { conversationId, mode, seenReplyId: null, writtenAt });
    } else {
      const held = this.drafts.get(key);
      const seenReplyId = held === undefined ? draft.seenReplyId : held.seenReplyId;
      const { promises, remedy } = held ?? {};
      const along = { promises, remedy };
      this.drafts.set(key, { key, conversationId, mode, text, seenReplyId, savedAt: null, writtenAt, ...along });
      this.emptied.delete(key);
    }
    this.notify(conversationId);
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => void this.save(key), this.debounceMs),
    );
  }

  /** The member has seen the colleague's reply: sending goes ahead from here. */
  markSeen(conversationId: string, mode: ComposerMode, seenReplyId: string | null): void {
    this.change(conversationId, mode, { seenReplyId });
  }

  /** The member has said of a sentence that it is a promise, or none. */
  decidePromise(conversationId: string, promises: DraftPromises): void {
    this.change(conversationId, 'reply', { promises });
  }

  /** The member gives something along with the reply; null takes it out. */
  setRemedy(conversationId: string, remedy: ReplyRemedy | null): void {
    this.change(conversationId, 'reply', { remedy });
  }

  /** Puts a text back, below what is there already: text never disappears. */
  putBack(
    conversationId: string,
    mode: ComposerMode,
    draft: {
      text: string;
      seenReplyId: string | null;
      promise?: ReplyPromise | null;
      remedy?: ReplyRemedy | null;
    },
  ): void {
    const held = this.find(conversationId, mode)?.text.trimEnd() ?? '';
    const text = held === '' || held === draft.text ? draft.text : `${held}\n\n${draft.text}`;
    this.write(conversationId, mode, { ...draft, text });
    if (draft.promise != null) {
      this.decidePromise(conversationId, { ...NO_PROMISES, saved: draft.promise });
    }
    if (draft.remedy != null) {
      this.setRemedy(conversationId, draft.remedy);
    }
    void this.flush();
  }

  /** A colleague took the text over: it goes from here, but for what was typed since. */
  surrender(conversationId: string, mode: ComposerMode, taken: string): void {
    const held = this.find(conversationId, mode);
    if (held?.text.startsWith(taken) === true) {
      this.write(conversationId, mode, { ...held, text: held.text.slice(taken.length).trimStart() });
      void this.flush();
    }
  }

  /** Takes a text of another device, if it is newer than what is here, and nobody is typing. */
  adopt(copy: DraftCopy): void {
    const key = this.keyOf(copy.conversationId, copy.mode);
    const isSame = (this.drafts.get(key)?.text ?? '') === copy.text;
    if (this.timers.has(key) || isSame || this.writtenAt(key) >= copy.writtenAt) {
      return;
    }
    if (copy.text === '') {
      this.drafts.delete(key);
    } else {
      const { promises, remedy } = this.drafts.get(key) ?? {};
      this.drafts.set(key, { ...copy, key, savedAt: copy.writtenAt, promises, remedy });
    }
    this.notify(copy.conversationId);
    const kept = this.drafts.get(key);
    this.writes = this.writes
      .then(() => (kept === undefined ? this.storage.remove(key) : this.storage.put(kept)))
      .catch(() => undefined);
  }

  /** Writes what is not yet written, for when the page is being left. */
  async flush(): Promise<void> {
    await Promise.all([...this.timers.keys()].map((key) => this.save(key)));
  }

  subscribe(conversationId: string, listener: () => void): () => void {
    const listeners = this.listeners.get(conversationId) ?? new Set<() => void>();
    this.listeners.set(conversationId, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  private change(
    conversationId: string,
    mode: ComposerMode,
    changed: Partial<Pick<Draft, 'seenReplyId' | 'promises' | 'remedy'>>,
  ): void {
    const draft = this.find(conversationId, mode);
    if (draft !== null) {
      this.drafts.set(draft.key, { ...draft, ...changed });
      this.notify(conversationId);
      void this.save(draft.key);
    }
  }

  private writtenAt(key: string): string {
    const held = this.drafts.get(key);
    return held?.writtenAt ?? held?.savedAt ?? this.emptied.get(key)?.writtenAt ?? '';
  }

  private save(key: string): Promise<void> {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.writes = this.writes.then(() => this.store(key)).catch(() => undefined);
    return this.writes;
  }

  private async store(key: string): Promise<void> {
    const draft = this.drafts.get(key);
    if (draft === undefined) {
      await this.storage.remove(key);
      const emptied = this.emptied.get(key);
      if (emptied !== undefined) {
        this.options.onStored?.({ ...emptied, text: '' });
      }
      return;
    }
    const saved = { ...draft, savedAt: this.now().toISOString() };
    await this.storage.put(saved);
    const { conversationId, mode, text, seenReplyId, writtenAt = saved.savedAt } = saved;
    this.options.onStored?.({ conversationId, mode, text, seenReplyId, writtenAt });
    if (this.drafts.get(key) === draft) {
      this.drafts.set(key, saved);
      this.notify(draft.conversationId);
    }
  }

  private keyOf(conversationId: string, mode: ComposerMode): string {
    return `${this.options.owner}:${conversationId}:${mode}`;
  }

  private notify(conversationId: string): void {
    for (const listener of [...(this.listeners.get(conversationId) ?? [])]) {
      listener();
    }
  }
}
