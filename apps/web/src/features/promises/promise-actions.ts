import type { PromiseSummary } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { errorMessage } from '../../i18n/error-message';
import type { Live } from '../../live/live';

type Desk = Pick<Live, 'connection' | 'toasts'>;

/** What a member says of a promise. */
export type PromiseWord = { word: 'keep' | 'void' } | { word: 'renegotiate'; dueAt: string };

/** Says it, and offers to take it back. Answers whether it was taken. */
export async function tellPromise(
  desk: Desk,
  { id: promiseId }: PromiseSummary,
  told: PromiseWord,
  onChanged: () => void,
): Promise<boolean> {
  const outcome =
    told.word === 'renegotiate'
      ? await desk.connection.request('promise.renegotiate', { promiseId, dueAt: told.dueAt })
      : await desk.connection.request(`promise.${told.word}`, { promiseId });
  if (!outcome.ok) {
    desk.toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    return false;
  }
  const undo = async (): Promise<void> => {
    const undone = await desk.connection.request('promise.undo', { promiseId });
    if (!undone.ok) {
      desk.toasts.show({ message: errorMessage(undone.code, undone.errorId), tone: 'problem' });
    }
    onChanged();
  };
  desk.toasts.show({
    message: i18n._(`promise-told.${told.word}`),
    tone: 'done',
    action: { label: i18n._('toast.undo'), key: 'z', run: () => void undo() },
  });
  onChanged();
  return true;
}
