import type { BulletinSummary } from '@genklang/contract';
import { sessionStore } from '../../app/session';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';

/** Says that the member has read a bulletin as it stands before them; false when that was refused, and they are told why. */
export function useReadBulletin(): (bulletin: Pick<BulletinSummary, 'id' | 'edition'>) => Promise<boolean> {
  const { connection, toasts } = useLive();
  return async ({ id, edition }) => {
    const outcome = await connection.request('bulletin.read', { bulletinId: id, edition });
    if (outcome.ok) {
      sessionStore.setUnreadBulletins(outcome.data);
    } else {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
    return outcome.ok;
  };
}
