import type { PresenceChange, PresentMember } from '@genklang/contract';

type Listener = () => void;

const NOBODY: readonly PresentMember[] = [];

/** Who has which conversation open. Each follower hears of its own conversation only. */
export class PresenceStore {
  private readonly present = new Map<string, readonly PresentMember[]>();
  private readonly listeners = new Map<string, Set<Listener>>();

  get(conversationId: string): readonly PresentMember[] {
    return this.present.get(conversationId) ?? NOBODY;
  }

  subscribe(conversationId: string, listener: Listener): () => void {
    const listeners = this.listeners.get(conversationId) ?? new Set<Listener>();
    this.listeners.set(conversationId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.listeners.get(conversationId) === listeners) {
        this.listeners.delete(conversationId);
      }
    };
  }

  apply({ isWhole, conversations }: PresenceChange): void {
    const named = new Map(conversations.map(({ conversationId, members }) => [conversationId, members]));
    const left = isWhole ? [...this.present.keys()].filter((id) => !named.has(id)) : [];
    left.forEach((id) => this.set(id, []));
    named.forEach((members, id) => this.set(id, members));
  }

  private set(conversationId: string, members: readonly PresentMember[]): void {
    if (members.length === 0) {
      this.present.delete(conversationId);
    } else {
      this.present.set(conversationId, members);
    }
    for (const listener of [...(this.listeners.get(conversationId) ?? [])]) {
      listener();
    }
  }
}
