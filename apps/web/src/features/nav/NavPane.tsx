import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { Settings } from 'lucide-react';
import { Suspense } from 'react';
import { useLive, useSession } from '../../live/live-context';
import { lazyPart } from '../../shared/lazy-part';
import { useObservable } from '../../shared/observable';
import { Avatar } from '../../shared/ui/Avatar';
import { Logo } from '../../shared/ui/Logo';
import { useMediaQuery, WIDTHS } from '../../shared/use-media-query';
import { SavedViewLinks } from '../views/SavedViewLinks';
import { Bell } from '../notifications/Bell';
import { pagesFor } from '../settings/settings-pages';
import { AccountMenu } from './AccountMenu';
import { OnDuty } from './OnDuty';
import { SearchButton } from './SearchButton';
import { ViewLink } from './ViewLink';
import { VIEWS } from './views';

const FirstRunChecklist = lazyPart(() => import('../first-run/FirstRunChecklist'), 'FirstRunChecklist');
const PageLinks = lazyPart(() => import('./PageLinks'), 'PageLinks');

/** The left edge: names on a wide screen, icons on a narrower one. */
export function NavPane() {
  const { i18n } = useLingui();
  const { workspace, firstRun } = useSession();
  const isFull = useMediaQuery(WIDTHS.desktop);
  return (
    <nav className="hidden min-h-0 flex-col px-2.5 pt-3 pb-2.5 md:flex" aria-label={i18n._('nav.label')}>
      <div className="mb-3.5 flex h-8 items-center gap-2 px-1.5 text-md font-semibold tracking-[-0.015em]">
        <Logo />
        {isFull && <span>Genklang</span>}
      </div>
      {isFull && (
        <h2 className="mb-1 truncate px-2 text-2xs font-medium text-ink-3" data-testid="workspace-name">
          {workspace.name}
        </h2>
      )}
      <SearchButton isFull={isFull} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <ul>
          {VIEWS.map((entry) => (
            <li key={entry.view}>
              <ViewLink entry={entry} shape={isFull ? 'row' : 'rail'} />
            </li>
          ))}
        </ul>
        {isFull && <SavedViewLinks />}
        {isFull && <Suspense fallback={null}>{firstRun !== null && <FirstRunChecklist />}</Suspense>}
      </div>
      <Suspense fallback={<div className="h-16 flex-none" />}>
        <PageLinks isFull={isFull} />
      </Suspense>
      <SettingsLink isFull={isFull} />
      <OnDuty isFull={isFull} />
      <div className={`flex items-center gap-2.25 pt-2 ${isFull ? 'px-1.5' : 'flex-col'}`}>
        <Me isFull={isFull} />
        <Bell />
        <AccountMenu />
      </div>
    </nav>
  );
}

/** The first of the settings that the member may change; whoever may change none is shown no way there. */
function SettingsLink({ isFull }: { isFull: boolean }) {
  const { i18n } = useLingui();
  const { role } = useSession().member;
  const first = pagesFor(role).find(({ name }) => name !== 'profile');
  if (first === undefined) {
    return null;
  }
  const label = i18n._('nav.settings');
  return (
    <Link
      to={first.to}
      className={`nav-link mt-1 flex-none ${isFull ? '' : 'justify-center'}`}
      data-testid="nav-settings"
      {...(isFull ? {} : { 'aria-label': label, title: label })}
    >
      <Settings size={16} strokeWidth={1.75} aria-hidden="true" />
      {isFull && <span>{label}</span>}
    </Link>
  );
}

function Me({ isFull }: { isFull: boolean }) {
  const { i18n } = useLingui();
  const { member } = useSession();
  const { isConnected } = useObservable(useLive().connection.status);
  const state = i18n._(isConnected ? 'nav.live' : 'nav.connecting');
  const dot = isConnected ? 'bg-pos-fill' : 'bg-warn-fill';
  return (
    <>
      <Avatar name={member.name} size={28} title={isFull ? undefined : `${member.name}, ${state}`}>
        <i
          className={`live-dot absolute -right-px -bottom-px h-2.25 w-2.25 rounded-full border-2 border-canvas ${dot}`}
          aria-hidden="true"
        />
      </Avatar>
      {isFull && (
        <div className="min-w-0 flex-1 leading-4">
          <div className="truncate font-[550]">{member.name}</div>
          <div
            className="flex items-center gap-1.25 text-xs text-ink-3"
            data-testid="connection-state"
            data-connected={isConnected}
          >
            <i className={`live-dot h-1.5 w-1.5 flex-none rounded-full ${dot}`} aria-hidden="true" />
            {state}
          </div>
        </div>
      )}
    </>
  );
}
