import { may } from '@genklang/contract';
import type { Action } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSession } from '../../live/live-context';
import { StateMessage } from '../../shared/ui/StateMessage';
import { ConnectionBanner } from '../connection/ConnectionBanner';
import { PageFoot } from './PageFoot';
import { SettingsNav } from './SettingsNav';

interface SettingsFrameProps {
  title: string;
  /** Where one step back leads. */
  back: '/' | '/settings/channels';
  actions?: ReactNode;
  /** What it takes to be here. */
  action?: Action;
  children: ReactNode;
}

/** A page of settings: a way back, a heading, and a column that is easy to read. Only those who may change them see it. */
export function SettingsFrame(props: SettingsFrameProps) {
  const { title, back, actions, action = 'channel.administer', children } = props;
  const { i18n } = useLingui();
  const { role } = useSession().member;
  const isAllowed = may(role, action);
  return (
    <div className="flex h-dvh flex-col bg-surface">
      <ConnectionBanner />
      <header className="flex min-h-15 flex-none items-center gap-2.5 border-b border-border px-3 md:px-5">
        <Link to={back} className="btn btn-icon" aria-label={i18n._('action.back')} data-testid="back">
          <ArrowLeft size={18} aria-hidden="true" />
        </Link>
        <h1 className="min-w-0 flex-1 truncate text-lg font-semibold tracking-[-0.015em]">{title}</h1>
        {isAllowed && actions}
      </header>
      <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
        <SettingsNav />
        <main className="min-h-0 flex-1 overflow-y-auto">
          {isAllowed ? (
            <div className="max-w-220 px-4 py-5 md:px-8">{children}</div>
          ) : (
            <div className="flex h-full" data-testid="not-allowed">
              <StateMessage
                icon={Lock}
                title={i18n._('settings.forbidden')}
                action={
                  <Link to="/" className="btn btn-outline">
                    {i18n._('page.to-inbox')}
                  </Link>
                }
              >
                {i18n._('settings.forbidden-why')}
              </StateMessage>
            </div>
          )}
        </main>
      </div>
      <PageFoot />
    </div>
  );
}
