import type { OpenHours } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Plus, X } from 'lucide-react';
import { intlLocale } from '../../i18n/locales';
import { clockOf, minutesOf, weekdayNames, withSpan } from './week';

interface WeekEditorProps {
  week: readonly (readonly OpenHours[])[];
  onChange(week: OpenHours[][]): void;
}

/** A week, a line for each day, with its hours as they are read. */
export function WeekEditor({ week, onChange }: WeekEditorProps) {
  const { i18n } = useLingui();
  const set = (changed: number, hours: OpenHours[]): void =>
    onChange(week.map((day, index) => (index === changed ? hours : [...day])));
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{i18n._('hours.week')}</legend>
      <ul className="divide-y divide-border rounded-lg border border-border">
        {weekdayNames(intlLocale(i18n.locale)).map((name, index) => (
          <DayLine key={name} name={name} hours={week[index] ?? []} onChange={(hours) => set(index, hours)} />
        ))}
      </ul>
    </fieldset>
  );
}

interface DayLineProps {
  name: string;
  hours: readonly OpenHours[];
  onChange(hours: OpenHours[]): void;
}

function DayLine({ name, hours, onChange }: DayLineProps) {
  const { i18n } = useLingui();
  const change = (changed: number, span: Partial<OpenHours>): void =>
    onChange(hours.map((other, index) => (index === changed ? { ...other, ...span } : other)));
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 text-sm">
      <span className="w-24 first-letter:uppercase">{name}</span>
      {hours.length === 0 && <span className="text-ink-3">{i18n._('hours.closed')}</span>}
      {hours.map((span, index) => (
        <span key={index} className="flex items-center gap-1">
          <TimeField
            label={i18n._('hours.from', { day: name })}
            value={clockOf(span.from)}
            onChange={(clock) => change(index, { from: minutesOf(clock) })}
          />
          –
          <TimeField
            label={i18n._('hours.to', { day: name })}
            value={span.to === 1440 ? '00:00' : clockOf(span.to)}
            onChange={(clock) => change(index, { to: minutesOf(clock, true) })}
          />
          <button
            type="button"
            className="btn btn-icon"
            aria-label={i18n._('hours.remove-span', { day: name, hours: `${clockOf(span.from)}–${clockOf(span.to)}` })}
            onClick={() => onChange(hours.filter((_, other) => other !== index))}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </span>
      ))}
      <button
        type="button"
        className="btn btn-icon ml-auto"
        aria-label={i18n._('hours.add-span', { day: name })}
        onClick={() => onChange(withSpan(hours))}
      >
        <Plus size={16} aria-hidden="true" />
      </button>
    </li>
  );
}

function TimeField({ label, value, onChange }: { label: string; value: string; onChange(clock: string): void }) {
  return (
    <input
      type="time"
      className="input w-32"
      aria-label={label}
      value={value}
      onChange={(event) => event.target.value !== '' && onChange(event.target.value)}
    />
  );
}
