import type { CalendarView } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { CalendarForm } from './CalendarForm';
import { RoutingFrame } from './RoutingFrame';

const BONES = ['h-24', 'h-72'];

/** When we are there for customers: the clocks of deadlines stop at all other times. */
export function HoursPage() {
  const { i18n } = useLingui();
  const { data, failure, reload } = useLoaded<CalendarView[]>('/api/routing/calendars');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = data?.find(({ id }) => id === chosenId) ?? (chosenId === 'new' ? null : data?.[0]);
  return (
    <RoutingFrame page="hours">
      <p className="mb-4 max-w-160 text-sm text-ink-2">{i18n._('hours.explain')}</p>
      {data === null ? (
        <NotLoaded failure={failure} title={i18n._('routing.failed')} bones={BONES} onRetry={reload} />
      ) : (
        <div data-testid="hours-page">
          <div className="mb-4 flex flex-wrap gap-1.5">
            {data.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className={`filter-chip ${chosen?.id === id ? 'is-on' : ''}`}
                aria-pressed={chosen?.id === id}
                onClick={() => setChosenId(id)}
              >
                {name}
              </button>
            ))}
            <button
              type="button"
              className={`filter-chip ${chosenId === 'new' ? 'is-on' : ''}`}
              aria-pressed={chosenId === 'new'}
              onClick={() => setChosenId('new')}
            >
              {i18n._('hours.new')}
            </button>
          </div>
          <CalendarForm
            key={chosen?.id ?? 'new'}
            calendar={chosen ?? null}
            template={data[0] ?? null}
            onSaved={(id) => {
              setChosenId(id);
              reload();
            }}
          />
        </div>
      )}
    </RoutingFrame>
  );
}
