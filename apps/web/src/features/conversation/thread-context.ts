import { createContext, use } from 'react';

/** What an entry can ask of the thread that it stands in. */
export interface ThreadPort {
  conversationId: string;
  /** Brings an entry into sight and marks it; earlier ones are fetched until it is there. */
  jumpTo(target: JumpTarget): void;
}

/** An entry by its id, or a post by its network's id. */
export type JumpTarget = { entryId: string } | { postId: string };

export const ThreadContext = createContext<ThreadPort>({ conversationId: '', jumpTo: () => undefined });

export function useThreadPort(): ThreadPort {
  return use(ThreadContext);
}
