import { may } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { BarChart3 } from 'lucide-react';
import { useSession } from '../../live/live-context';

/** The way to the figures, for those who may see them. */
export function OverviewLink({ isFull }: { isFull: boolean }) {
  const { i18n } = useLingui();
  const { role } = useSession().member;
  const label = i18n._('nav.overview');
  return may(role, 'overview.read') ? (
    <Link
      to="/overview"
      className={`nav-link mt-1 flex-none ${isFull ? '' : 'justify-center'}`}
      data-testid="nav-overview"
      {...(isFull ? {} : { 'aria-label': label, title: label })}
    >
      <BarChart3 size={16} strokeWidth={1.75} aria-hidden="true" />
      {isFull && <span>{label}</span>}
    </Link>
  ) : null;
}
