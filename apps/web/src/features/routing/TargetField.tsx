import { useLingui } from '@lingui/react';
import { useState } from 'react';

interface TargetFieldProps {
  label: string;
  minutes: number | null;
  onChange(minutes: number | null): void;
  testId: string;
}

const UNITS = { minutes: 1, hours: 60 } as const;
type Unit = keyof typeof UNITS;

/** A length of open time; empty for no promise. */
export function TargetField({ label, minutes, onChange, testId }: TargetFieldProps) {
  const { i18n } = useLingui();
  const [unit, setUnit] = useState<Unit>(minutes !== null && minutes % 60 === 0 ? 'hours' : 'minutes');
  const set = (value: string, chosen: Unit): void => {
    const length = Number(value.replace(',', '.'));
    onChange(value.trim() === '' || !(length > 0) ? null : Math.max(1, Math.round(length * UNITS[chosen])));
  };
  const shown = minutes === null ? '' : String(minutes / UNITS[unit]);
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="text-sm font-medium">{label}</legend>
      <span className="mt-1 flex gap-1.5">
        <input
          type="number"
          min={0}
          step="any"
          className="input w-20"
          aria-label={label}
          placeholder={i18n._('policies.no-target')}
          value={shown}
          onChange={(event) => set(event.target.value, unit)}
          data-testid={testId}
        />
        <select
          className="input"
          aria-label={i18n._('policies.unit', { label })}
          value={unit}
          onChange={(event) => {
            const chosen: Unit = event.target.value === 'hours' ? 'hours' : 'minutes';
            setUnit(chosen);
            set(shown, chosen);
          }}
        >
          <option value="minutes">{i18n._('policies.minutes')}</option>
          <option value="hours">{i18n._('policies.hours')}</option>
        </select>
      </span>
    </fieldset>
  );
}
