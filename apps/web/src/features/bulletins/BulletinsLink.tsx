import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { BookOpenText } from 'lucide-react';
import { formatCount } from '../../shared/format/numbers';
import { useUnreadBulletins } from './use-unread-bulletins';

/** The way to the bulletins, and how many of them are unread. */
export function BulletinsLink({ isFull }: { isFull: boolean }) {
  const { i18n } = useLingui();
  const count = useUnreadBulletins().length;
  const label = i18n._('nav.bulletins');
  const spoken = count === 0 ? label : i18n._('bulletins.nav', { count });
  return (
    <Link
      to="/bulletins"
      className={`nav-link mt-1 flex-none ${isFull ? '' : 'justify-center'}`}
      data-testid="nav-bulletins"
      {...(isFull ? {} : { 'aria-label': spoken, title: spoken })}
    >
      <span className="relative flex-none">
        <BookOpenText size={16} strokeWidth={1.75} className="text-ink-3" aria-hidden="true" />
        {!isFull && count > 0 && (
          <i className="absolute -top-0.75 -right-0.75 h-2 w-2 rounded-full bg-accent" aria-hidden="true" />
        )}
      </span>
      {isFull && <span>{label}</span>}
      {isFull && count > 0 && (
        <span className="ml-auto text-xs font-medium tabular-nums" data-testid="count-bulletins">
          {formatCount(i18n.locale, count)}
        </span>
      )}
    </Link>
  );
}
