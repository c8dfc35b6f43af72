import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../live/live-context';
import { pagesFor } from './settings-pages';

/** The pages of the settings, at the side or, on a smaller screen, in a line above. Only those that the member may open. */
export function SettingsNav() {
  const { i18n } = useLingui();
  const { role } = useSession().member;
  return (
    <nav
      className="flex-none overflow-x-auto border-border bg-canvas max-lg:border-b lg:w-53 lg:overflow-y-auto lg:border-r"
      aria-label={i18n._('settings.pages')}
      data-testid="settings-nav"
    >
      <ul className="flex gap-0.5 px-2.5 py-2 lg:flex-col lg:py-3">
        {pagesFor(role).map(({ to, name }) => (
          <li key={name}>
            <Link
              to={to}
              className="nav-link whitespace-nowrap"
              activeProps={{ 'aria-current': 'page' }}
              data-testid={`nav-${name}`}
            >
              {i18n._(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
