import { useEffect } from 'react';
import { useObservable } from '../../shared/observable';
import { composerFocus } from '../composer/composer-focus';

/** Opens the conversation whose text was put back, wherever the member is by now. */
export function useWantedComposer(open: (id: string) => void): void {
  const wanted = useObservable(composerFocus);
  useEffect(() => {
    if (wanted?.opens === true) {
      composerFocus.set({ conversationId: wanted.conversationId, mode: wanted.mode });
      open(wanted.conversationId);
    }
  }, [wanted, open]);
}
