import { OVERVIEW_DAYS } from '@genklang/contract';
import type { OverviewReport } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link, useSearch } from '@tanstack/react-router';
import { ArrowLeft, Inbox } from 'lucide-react';
import { BarChart } from '../../shared/chart/BarChart';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { StateMessage } from '../../shared/ui/StateMessage';
import { useLoaded } from '../../shared/use-loaded';
import { ConnectionBanner } from '../connection/ConnectionBanner';
import { PageFoot } from '../settings/PageFoot';
import { isEmpty, overviewCharts } from './overview-charts';

const BONES = ['h-64', 'h-64', 'h-64'];
const RELOAD_EVERY_MS = 60_000;
const DEFAULT_DAYS = 28;

/** What came in and what went out, day by day. */
export function OverviewPage() {
  const { i18n } = useLingui();
  const { days = DEFAULT_DAYS } = useSearch({ from: '/member/overview' });
  return (
    <div className="flex h-dvh flex-col bg-surface">
      <ConnectionBanner />
      <header className="flex min-h-15 flex-none flex-wrap items-center gap-2.5 border-b border-border px-3 py-2 md:px-5">
        <Link to="/" className="btn btn-icon" aria-label={i18n._('action.back')} data-testid="back">
          <ArrowLeft size={18} aria-hidden="true" />
        </Link>
        <h1 className="min-w-0 flex-1 truncate text-lg font-semibold tracking-[-0.015em]">{i18n._('nav.overview')}</h1>
        <nav aria-label={i18n._('overview.period')} className="flex gap-1">
          {OVERVIEW_DAYS.map((choice) => (
            <Link
              key={choice}
              to="/overview"
              search={{ days: choice }}
              className={`btn btn-small ${choice === days ? 'btn-outline' : ''}`}
              aria-current={choice === days ? 'page' : undefined}
              data-testid={`days-${choice}`}
            >
              {i18n._('overview.days', { days: choice })}
            </Link>
          ))}
        </nav>
      </header>
      <main className="min-h-0 flex-1 overflow-y-auto">
        <div className="max-w-220 px-4 py-5 md:px-8">
          <Report key={days} days={days} />
        </div>
      </main>
      <PageFoot />
    </div>
  );
}

function Report({ days }: { days: number }) {
  const { i18n } = useLingui();
  const { data, failure, reload } = useLoaded<OverviewReport>(`/api/overview?days=${days}`, {
    everyMs: RELOAD_EVERY_MS,
  });
  if (data === null) {
    return <NotLoaded failure={failure} title={i18n._('overview.failed')} bones={BONES} onRetry={reload} />;
  }
  if (isEmpty(data)) {
    return (
      <StateMessage
        icon={Inbox}
        title={i18n._('overview.empty')}
        action={
          <Link to="/" className="btn btn-outline">
            {i18n._('page.to-inbox')}
          </Link>
        }
      >
        {i18n._('overview.empty-why')}
      </StateMessage>
    );
  }
  return (
    <div className="flex flex-col gap-4" data-testid="overview">
      {overviewCharts(data).map((chart) => (
        <BarChart key={chart.testId} {...chart} />
      ))}
      <p className="text-sm text-ink-3">{i18n._('overview.zone', { zone: data.timeZone })}</p>
    </div>
  );
}
