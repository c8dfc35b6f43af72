import { useLingui } from '@lingui/react';
import { AccountMenu } from './AccountMenu';
import { ViewLink } from './ViewLink';
import { VIEWS } from './views';

/** The views at the foot of a small screen, where a thumb reaches. */
export function BottomBar() {
  const { i18n } = useLingui();
  return (
    <nav
      className="flex flex-none items-center border-t border-border bg-canvas pr-1 pb-[env(safe-area-inset-bottom)] md:hidden"
      aria-label={i18n._('nav.label')}
    >
      {VIEWS.map((entry) => (
        <ViewLink key={entry.view} entry={entry} shape="bar" />
      ))}
      <AccountMenu />
    </nav>
  );
}
