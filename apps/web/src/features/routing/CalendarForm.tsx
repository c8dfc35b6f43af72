import { HOLIDAY_COUNTRIES } from '@genklang/contract';
import type { CalendarView, HolidayCountry, OpenHours } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { X } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../shared/format/times';
import { useLive } from '../../live/live-context';
import { Labelled, SaveBar, Select } from './FormParts';
import { LeaveGuard } from '../settings/LeaveGuard';
import { useSave } from '../settings/use-save';
import { WeekEditor } from './WeekEditor';

interface CalendarFormProps {
  /** Null for a new one. */
  calendar: CalendarView | null;
  /** What a new one begins with. */
  template: CalendarView | null;
  onSaved(id: string | null): void;
}

const ZONES = ['Europe/Copenhagen', 'Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki', 'Europe/London', 'UTC'];

interface Draft {
  name: string;
  timeZone: string;
  country: HolidayCountry | 'none';
  week: OpenHours[][];
  closedDays: string[];
}

export function CalendarForm({ calendar, template, onSaved }: CalendarFormProps) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const saving = useSave();
  const [draft, setDraft] = useState<Draft>(() => draftOf(calendar, template));
  const set = (change: Partial<Draft>): void => setDraft((now) => ({ ...now, ...change }));
  const save = async (): Promise<void> => {
    const { country, ...rest } = draft;
    const request = { ...rest, ...(country !== 'none' && { country }), ...(calendar && { id: calendar.id }) };
    const saved = await saving.ask('calendar.save', request);
    if (saved) {
      toasts.show({ message: i18n._('routing.saved'), tone: 'done' });
      onSaved(calendar?.id ?? saved.at(-1)?.id ?? null);
    }
  };
  const remove = async (): Promise<void> => {
    if (calendar && (await saving.ask('calendar.remove', { id: calendar.id }))) {
      onSaved(null);
    }
  };
  const countries = [
    ...HOLIDAY_COUNTRIES.map((value) => ({ value, label: i18n._(`country.${value}`) })),
    { value: 'none' as const, label: i18n._('country.none') },
  ];
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Labelled label={i18n._('routing.name')}>
        <input
          className="input max-w-72"
          value={draft.name}
          required
          onChange={(event) => set({ name: event.target.value })}
        />
      </Labelled>
      <WeekEditor week={draft.week} onChange={(week) => set({ week })} />
      <div className="flex flex-wrap gap-4">
        <Labelled label={i18n._('hours.zone')}>
          <input
            className="input w-60"
            list="routing-zones"
            value={draft.timeZone}
            onChange={(event) => set({ timeZone: event.target.value })}
          />
          <datalist id="routing-zones">
            {ZONES.map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </datalist>
        </Labelled>
        <Select
          label={i18n._('hours.holidays')}
          options={countries}
          value={draft.country}
          onChange={(country) => set({ country })}
        />
      </div>
      <ClosedDays days={draft.closedDays} onChange={(closedDays) => set({ closedDays })} />
      {calendar !== null && calendar.coming.length > 0 && <Coming coming={calendar.coming} />}
      {/* Begins anew with what has been saved: the form stays. */}
      <LeaveGuard key={JSON.stringify(calendar)} draft={draft} />
      <SaveBar saving={saving} onRemove={calendar && !calendar.isDefault ? () => void remove() : null} />
    </form>
  );
}

function draftOf(calendar: CalendarView | null, template: CalendarView | null): Draft {
  const from = calendar ?? template;
  return {
    name: calendar?.name ?? '',
    timeZone: from?.timeZone ?? 'Europe/Copenhagen',
    country: from?.country ?? 'none',
    week: from?.week ?? Array.from({ length: 7 }, () => []),
    closedDays: calendar?.closedDays ?? [],
  };
}

/** Days off of the company's own. */
function ClosedDays({ days, onChange }: { days: readonly string[]; onChange(days: string[]): void }) {
  const { i18n } = useLingui();
  const [day, setDay] = useState('');
  const add = (): void => {
    if (day !== '') {
      onChange([...new Set([...days, day])].toSorted());
      setDay('');
    }
  };
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{i18n._('hours.own-days')}</legend>
      <div className="flex flex-wrap items-center gap-2 text-sm">
        {days.map((closed) => (
          <span key={closed} className="flex items-center gap-1 rounded-md border border-border pl-2">
            {formatDate(i18n.locale, closed)}
            <button
              type="button"
              className="btn btn-icon"
              aria-label={i18n._('hours.remove-day', { day: formatDate(i18n.locale, closed) })}
              onClick={() => onChange(days.filter((other) => other !== closed))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </span>
        ))}
        <input
          type="date"
          className="input w-40"
          aria-label={i18n._('hours.own-day')}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <button type="button" className="btn btn-outline" aria-disabled={day === ''} onClick={add}>
          {i18n._('hours.add-day')}
        </button>
      </div>
    </fieldset>
  );
}

/** What is closed next, so that nobody need look it up. */
function Coming({ coming }: { coming: CalendarView['coming'] }) {
  const { i18n } = useLingui();
  return (
    <section aria-label={i18n._('hours.coming')}>
      <h2 className="mb-1 text-sm font-medium">{i18n._('hours.coming')}</h2>
      <ul className="columns-1 text-sm sm:columns-2" data-testid="coming-days">
        {coming.map(({ day, name }) => (
          <li key={day} className="flex gap-3 py-0.5">
            <span className="w-36 flex-none text-ink-3 tabular-nums">{formatDate(i18n.locale, day)}</span>
            <span className="min-w-0 truncate">{name ?? i18n._('hours.own-day')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
