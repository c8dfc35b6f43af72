import { useLingui } from '@lingui/react';
import { ArrowRightLeft } from 'lucide-react';
import { useLive } from '../../live/live-context';
import { useObservable } from '../../shared/observable';

/** The member's unsent text went to a colleague; said here until they have taken note of it. */
export function TakenStrip({ conversationId }: { conversationId: string }) {
  const { i18n } = useLingui();
  const { connection, notifications } = useLive();
  const told = useObservable(notifications.page).items.filter(
    (item) => item.kind === 'draft-taken' && item.conversationId === conversationId && !item.isRead,
  );
  const [newest] = told;
  if (newest === undefined) {
    return null;
  }
  const read = async (): Promise<void> => {
    await connection.request('notification.read', { ids: told.map(({ id }) => id) });
    await notifications.refresh();
  };
  return (
    <div
      role="status"
      className="mx-2 mt-1.5 flex items-center gap-2 rounded-lg bg-warn-soft px-2.5 py-1.5 text-sm leading-4.5"
      data-testid="draft-taken"
    >
      <ArrowRightLeft size={15} className="flex-none text-warn" aria-hidden="true" />
      <p className="min-w-0 flex-1">{i18n._('take-over.taken', { name: newest.by ?? '' })}</p>
      <button type="button" className="btn btn-outline" onClick={() => void read()}>
        {i18n._('take-over.understood')}
      </button>
    </div>
  );
}
