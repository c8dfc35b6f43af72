import type { ConversationRow } from '@genklang/contract';
import { useLive, useSession } from '../../live/live-context';
import { Observable } from '../../shared/observable';

/** Conversations about problems of which somebody is to say whose fault they were, and what is done then. */
export interface FaultQuestion {
  ids: readonly string[];
  /** What it is asked for. */
  why: 'close' | 'send-and-close' | 'say';
  onSaid(): void;
}

/** What the member is asked now. */
export const faultQuestion = new Observable<FaultQuestion | null>(null);

/** Lets conversations be closed, once it is said whose fault the problems among them were. */
export function useBeforeClosing(): (ids: readonly string[], close: () => void, why?: FaultQuestion['why']) => void {
  const { rows } = useLive();
  const { asksFault } = useSession();
  return (ids, close, why = 'close') => {
    const unsaid = asksFault ? ids.filter((id) => isUnsaid(rows.getRow(id))) : [];
    if (unsaid.length === 0) {
      close();
    } else {
      faultQuestion.set({ ids: unsaid, why, onSaid: close });
    }
  };
}

/** Has a reply that closes its conversation ask first what closing asks. */
export function useSendAndClose<Options extends { closes?: boolean }>(
  id: string,
  composer: { canSend: boolean; send(options?: Options): void },
): (options?: Options) => void {
  const beforeClosing = useBeforeClosing();
  return (options) => {
    if (composer.canSend && options?.closes === true) {
      beforeClosing([id], () => composer.send(options), 'send-and-close');
    } else {
      composer.send(options);
    }
  };
}

function isUnsaid(row: ConversationRow | null): boolean {
  return row?.problem?.fault === null && (row.state === 'open' || row.state === 'snoozed');
}
