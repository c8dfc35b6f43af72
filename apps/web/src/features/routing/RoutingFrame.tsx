import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SettingsFrame } from '../settings/SettingsFrame';

const PAGES = [
  { to: '/settings/hours', name: 'hours' },
  { to: '/settings/policies', name: 'policies' },
  { to: '/settings/rules', name: 'rules' },
] as const;

/** Hours, deadlines and rules belong together: each page shows the way to the others. */
export function RoutingFrame({ page, children }: { page: (typeof PAGES)[number]['name']; children: ReactNode }) {
  const { i18n } = useLingui();
  return (
    <SettingsFrame title={i18n._(`routing.${page}`)} back="/">
      <nav className="mb-5 flex flex-wrap gap-1.5" aria-label={i18n._('routing.pages')}>
        {PAGES.map(({ to, name }) => (
          <Link
            key={name}
            to={to}
            className={`filter-chip ${name === page ? 'is-on' : ''}`}
            aria-current={name === page ? 'page' : undefined}
            data-testid={`routing-${name}`}
          >
            {i18n._(`routing.${name}`)}
          </Link>
        ))}
      </nav>
      {children}
    </SettingsFrame>
  );
}
