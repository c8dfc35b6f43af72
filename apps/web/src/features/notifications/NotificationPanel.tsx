import type { NotificationItem } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { CheckCheck, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useLive } from '../../live/live-context';
import { formatMoment } from '../../shared/format/times';
import { useObservable } from '../../shared/observable';
import { neutralise } from '../../shared/text/neutralise';
import { useNow } from '../../shared/use-now';

/** What the member was told, the newest first. */
export function NotificationPanel({ onClose }: { onClose(): void }) {
  const { i18n } = useLingui();
  const { notifications, connection } = useLive();
  const { unread, items } = useObservable(notifications.page);
  const navigate = useNavigate();
  const read = async (ids: string[] | null): Promise<void> => {
    await connection.request('notification.read', { ids });
    await notifications.refresh();
  };
  const open = (item: NotificationItem): void => {
    onClose();
    if (!item.isRead) {
      void read([item.id]);
    }
    // A text that was taken over is no entry of the timeline.
    const entry = item.kind === 'draft-taken' ? undefined : (item.subjectId ?? undefined);
    void navigate({
      to: '/conversations/$conversationId',
      params: { conversationId: item.conversationId },
      search: (search) => ({ ...search, entry }),
    });
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content
          className="dialog w-[min(calc(100vw-2rem),28rem)]"
          aria-describedby={undefined}
          data-testid="notifications"
        >
          <div className="mb-3 flex flex-wrap items-center gap-2">
            <Dialog.Title className="flex-1 text-lg font-semibold">{i18n._('notifications.title')}</Dialog.Title>
            {unread > 0 && (
              <button type="button" className="btn btn-outline" onClick={() => void read(null)} data-testid="read-all">
                <CheckCheck size={14} aria-hidden="true" />
                {i18n._('notifications.read-all')}
              </button>
            )}
            <Dialog.Close className="btn btn-icon" aria-label={i18n._('action.close-dialog')}>
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </div>
          {items.length === 0 && <p className="text-ink-2">{i18n._('notifications.none')}</p>}
          <ul className="-mx-2 flex max-h-[60vh] flex-col overflow-y-auto">
            {items.map((item) => (
              <li key={item.id}>
                <NotificationLine item={item} onOpen={() => open(item)} />
              </li>
            ))}
          </ul>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function NotificationLine({ item, onOpen }: { item: NotificationItem; onOpen(): void }) {
  const { i18n } = useLingui();
  const now = useNow();
  return (
    <button
      type="button"
      className="flex w-full gap-2.5 rounded-lg px-2 py-2 text-left hover:bg-hover"
      onClick={onOpen}
      data-testid="notification"
      data-read={item.isRead}
    >
      <i
        className={`mt-1.5 h-2 w-2 flex-none rounded-full ${item.isRead ? '' : 'bg-accent'}`}
        role={item.isRead ? undefined : 'img'}
        aria-label={item.isRead ? undefined : i18n._('notifications.unread')}
      />
      <span className="min-w-0 flex-1">
        <span className={`block ${item.isRead ? '' : 'font-[550]'}`}>
          {i18n._(`notification.${item.kind}`, { by: item.by ?? '', customer: neutralise(item.customerName) })}
        </span>
        <span className="line-clamp-2 text-sm text-ink-3">{neutralise(item.excerpt)}</span>
      </span>
      <time className="flex-none text-xs text-ink-3 tabular-nums" dateTime={item.at}>
        {formatMoment(i18n.locale, item.at, now)}
      </time>
    </button>
  );
}
