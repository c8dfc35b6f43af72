import { useLingui } from '@lingui/react';
import { Bell as BellIcon } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useLive } from '../../live/live-context';
import { formatCount } from '../../shared/format/numbers';
import { lazyPart } from '../../shared/lazy-part';
import { useObservable } from '../../shared/observable';

const NotificationPanel = lazyPart(() => import('./NotificationPanel'), 'NotificationPanel');

/** How many notifications are unread, and the way to them. */
export function Bell() {
  const { i18n } = useLingui();
  const { unread } = useObservable(useLive().notifications.page);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="btn btn-icon relative"
        onClick={() => setIsOpen(true)}
        aria-haspopup="dialog"
        aria-label={i18n._('notifications.bell', { count: unread })}
        data-testid="bell"
        data-unread={unread}
      >
        <BellIcon size={16} strokeWidth={1.75} aria-hidden="true" />
        {unread > 0 && (
          <span
            className="on-accent absolute -top-0.5 -right-0.5 min-w-4 rounded-full bg-accent px-1 text-center text-2xs leading-4 font-semibold text-on-accent tabular-nums"
            aria-hidden="true"
          >
            {unread > 99 ? '99+' : formatCount(i18n.locale, unread)}
          </span>
        )}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <NotificationPanel onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
