import { CURRENCIES, ROLES_WITH_LIMITS } from '@genklang/contract';
import type { RemedyFigures, RemedySettings } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { usePeopleRequest } from '../people/use-people-request';
import { SettingsFrame } from '../settings/SettingsFrame';
import { LimitForm } from './LimitForm';

const BONES = ['h-10', 'h-48', 'h-48'];

/** How much each role may give without asking, and how that goes. */
export function RemediesPage() {
  const { i18n } = useLingui();
  const { data, failure, reload } = useLoaded<RemedySettings>('/api/remedies/settings');
  return (
    <SettingsFrame title={i18n._('nav.remedies')} back="/" action="remedy.administer">
      <p className="mb-4 text-ink-2">{i18n._('remedy-limit.how')}</p>
      {data === null ? (
        <NotLoaded failure={failure} title={i18n._('remedy-limit.failed')} bones={BONES} onRetry={reload} />
      ) : (
        <Limits settings={data} />
      )}
    </SettingsFrame>
  );
}

function Limits({ settings }: { settings: RemedySettings }) {
  const { i18n } = useLingui();
  const ask = usePeopleRequest();
  const [kept, setKept] = useState(settings);
  const choose = async (value: string): Promise<void> => {
    const currency = CURRENCIES.find((known) => known === value);
    const answer = currency === undefined ? null : await ask('remedy.choose-currency', { currency });
    if (answer !== null) {
      setKept(answer.data);
    }
  };
  return (
    <div className="flex flex-col gap-5" data-testid="remedies-page">
      <Figures figures={kept.figures} />
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('remedy-limit.currency')}
        <select
          className="min-h-8 w-fit rounded-md border border-control bg-surface px-2 font-normal"
          value={kept.currency}
          onChange={(event) => void choose(event.target.value)}
          data-testid="currency"
        >
          {CURRENCIES.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
      </label>
      {ROLES_WITH_LIMITS.map((role) => (
        <LimitForm key={role} role={role} limit={kept.limits[role]} currency={kept.currency} onSaved={setKept} />
      ))}
    </div>
  );
}

/** How remedies were decided: a figure only where there was something to count. */
function Figures({ figures }: { figures: RemedyFigures }) {
  const { i18n } = useLingui();
  const { decided, alone, asked, medianWaitMinutes, waitedLong } = figures;
  if (decided === 0) {
    return <p className="text-ink-3">{i18n._('remedy-limit.none-yet')}</p>;
  }
  return (
    <div className="rounded-lg border border-border p-3" data-testid="remedy-figures">
      <p>{i18n._('remedy-limit.alone', { alone, decided, share: Math.round((alone / decided) * 100) })}</p>
      {medianWaitMinutes !== null && (
        <p className="text-ink-2">
          {i18n._('remedy-limit.waited', { minutes: Math.round(medianWaitMinutes), long: waitedLong, asked })}
        </p>
      )}
    </div>
  );
}
