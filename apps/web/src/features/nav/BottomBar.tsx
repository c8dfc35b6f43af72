import { useLingui } from '@lingui/react';
import { Menu } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { Bell } from '../notifications/Bell';
import { AccountMenu } from './AccountMenu';
import { ViewLink } from './ViewLink';
import { VIEWS } from './views';

const ViewSheet = lazyPart(() => import('./ViewSheet'), 'ViewSheet');
/** What a thumb reaches at once; the other views are one step further. */
const AT_HAND = ['open', 'mine', 'hot', 'promises'];

/** The views at the foot of a small screen, where a thumb reaches. */
export function BottomBar() {
  const { i18n } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <nav
      className="flex flex-none items-center border-t border-border bg-canvas pr-1 pb-[env(safe-area-inset-bottom)] md:hidden"
      aria-label={i18n._('nav.label')}
    >
      {VIEWS.filter(({ view }) => AT_HAND.includes(view)).map((entry) => (
        <ViewLink key={entry.view} entry={entry} shape="bar" />
      ))}
      <button
        type="button"
        className="flex min-h-13 flex-1 flex-col items-center justify-center gap-0.5 text-ink-2"
        onClick={() => setIsOpen(true)}
        aria-haspopup="dialog"
        data-testid="more-views"
      >
        <Menu size={20} strokeWidth={1.75} aria-hidden="true" />
        <span className="text-2xs">{i18n._('nav.more')}</span>
      </button>
      <Bell />
      <AccountMenu />
      {isOpen && (
        <Suspense fallback={null}>
          <ViewSheet onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </nav>
  );
}
