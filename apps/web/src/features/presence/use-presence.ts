import type { Colleague, PresentMember } from '@genklang/contract';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useLive, useSession } from '../../live/live-context';

/** Colleagues who have a conversation open, without the member themselves and those whose page is out of sight. */
export interface ColleaguesPresent {
  /** They write an answer. */
  writers: readonly Colleague[];
  viewers: readonly Colleague[];
}

/** Follows one conversation, so that whoever comes to another one redraws nothing here. */
export function usePresence(conversationId: string): ColleaguesPresent {
  const { presence } = useLive();
  const { member, members } = useSession();
  const subscribe = useCallback(
    (listener: () => void) => presence.subscribe(conversationId, listener),
    [presence, conversationId],
  );
  const present = useSyncExternalStore(subscribe, () => presence.get(conversationId));
  return useMemo(() => {
    const having = (wanted: PresentMember['presence']): Colleague[] =>
      members.filter(
        ({ id }) => id !== member.id && present.some((item) => item.memberId === id && item.presence === wanted),
      );
    return { writers: having('typing'), viewers: having('viewing') };
  }, [present, member.id, members]);
}
