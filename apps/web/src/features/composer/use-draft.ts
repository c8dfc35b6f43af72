import { useCallback, useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-context';
import type { ComposerMode, Draft } from './draft-store';

export function useDraft(conversationId: string, mode: ComposerMode): Draft | null {
  const { drafts } = useLive();
  const subscribe = useCallback(
    (listener: () => void) => drafts.subscribe(conversationId, listener),
    [drafts, conversationId],
  );
  return useSyncExternalStore(subscribe, () => drafts.find(conversationId, mode));
}

/** What a row shows of an unsent text: the reply first, else the note. */
export function useDraftText(conversationId: string): string | null {
  const reply = useDraft(conversationId, 'reply');
  const note = useDraft(conversationId, 'note');
  return reply?.text ?? note?.text ?? null;
}
