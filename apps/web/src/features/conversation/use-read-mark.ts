import { useEffect } from 'react';
import { useLive, useRowView } from '../../live/live-context';

/** Read means probably really read: on screen for a second, in a tab that somebody looks at. */
const READ_AFTER_MS = 1_000;

/** Marks an opened conversation as read, unless the member has said otherwise. */
export function useReadMark(id: string, isShown: boolean): void {
  const { threads, rows, connection } = useLive();
  const isUnread = useRowView(id)?.isUnread === true && isShown;
  useEffect(() => {
    if (!isUnread) {
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mark = async (): Promise<void> => {
      if (threads.mayMarkRead(id)) {
        const outcome = await connection.request('conversation.mark', { conversationIds: [id], isRead: true });
        if (outcome.ok) {
          rows.applyMarks(outcome.data);
        }
      }
    };
    const watch = (): void => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible' && document.hasFocus()) {
        timer = setTimeout(() => void mark(), READ_AFTER_MS);
      }
    };
    watch();
    document.addEventListener('visibilitychange', watch);
    window.addEventListener('focus', watch);
    window.addEventListener('blur', watch);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', watch);
      window.removeEventListener('focus', watch);
      window.removeEventListener('blur', watch);
    };
  }, [id, isUnread, threads, rows, connection]);
}
