import { useLingui } from '@lingui/react';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Saving } from '../settings/use-save';

export interface Option<T extends string> {
  value: T;
  label: string;
}

/** What has a name, to choose from. */
export function named(items: readonly { id: string; name: string }[]): Option<string>[] {
  return items.map(({ id, name }) => ({ value: id, label: name }));
}

/** A label above its control. */
export function Labelled({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <label className="flex flex-col gap-1 text-sm font-medium">
      {label}
      {children}
      {hint !== undefined && <span className="text-xs font-normal text-ink-3">{hint}</span>}
    </label>
  );
}

interface AmountProps {
  label: string;
  value: number;
  min?: number;
  step?: number;
  onChange(value: number): void;
}

export function Amount({ label, value, min, step = 1, onChange }: AmountProps) {
  return (
    <Labelled label={label}>
      <input
        type="number"
        className="input w-32"
        min={min}
        step={step}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </Labelled>
  );
}

interface ChoicesProps<T extends string> {
  label: string;
  options: readonly Option<T>[];
  chosen: readonly T[];
  onChange(chosen: T[]): void;
}

/** Any number of a few. */
export function Choices<T extends string>({ label, options, chosen, onChange }: ChoicesProps<T>) {
  const toggle = (value: T): void =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="text-sm font-medium">{label}</legend>
      <div className="mt-1 flex flex-wrap gap-x-3.5 gap-y-1">
        {options.map(({ value, label: name }) => (
          <label key={value} className="flex min-h-6 items-center gap-1.5 text-sm">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectProps<T extends string> {
  label: string;
  options: readonly Option<T>[];
  value: T | '';
  testId?: string;
  onChange(value: T): void;
}

export function Select<T extends string>({ label, options, value, testId, onChange }: SelectProps<T>) {
  const choose = (chosen: string): void => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) {
      onChange(option.value);
    }
  };
  return (
    <Labelled label={label}>
      <select
        className="input max-w-72"
        value={value}
        onChange={(event) => choose(event.target.value)}
        data-testid={testId}
      >
        {value === '' && <option value="">–</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A tick box with its words. */
export function Tick(props: { label: string; isOn: boolean; onChange(isOn: boolean): void; testId?: string }) {
  return (
    <label className="flex min-h-6 items-center gap-1.5 text-sm">
      <input
        type="checkbox"
        checked={props.isOn}
        onChange={(event) => props.onChange(event.target.checked)}
        data-testid={props.testId}
      />
      {props.label}
    </label>
  );
}

interface MoveProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove(by: -1 | 1): void;
}

/** Earlier and later in an order, for a mouse and for a keyboard alike. */
export function MoveButtons({ name, isFirst, isLast, onMove }: MoveProps) {
  const { i18n } = useLingui();
  return (
    <span className="flex flex-none">
      <button
        type="button"
        className="btn btn-icon"
        aria-label={i18n._('routing.move-up', { name })}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onMove(-1)}
      >
        <ChevronUp size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="btn btn-icon"
        aria-label={i18n._('routing.move-down', { name })}
        aria-disabled={isLast}
        onClick={() => !isLast && onMove(1)}
      >
        <ChevronDown size={16} aria-hidden="true" />
      </button>
    </span>
  );
}

interface SaveBarProps {
  saving: Saving;
  onCancel?(): void;
  onRemove?: (() => void) | null;
  children?: ReactNode;
}

/** The end of a form: save, leave it, take it away, and what was refused. */
export function SaveBar({ saving, onCancel, onRemove, children }: SaveBarProps) {
  const { i18n } = useLingui();
  const id = useId();
  return (
    <div className="sticky bottom-0 flex flex-col gap-2 border-t border-border bg-surface py-3">
      {saving.problem !== null && (
        <p id={id} role="alert" className="text-sm text-crit" data-testid="routing-problem">
          {saving.problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <button
          type="submit"
          className="btn btn-primary on-accent"
          aria-disabled={saving.isBusy}
          data-testid="routing-save"
        >
          {i18n._('routing.save')}
        </button>
        {children}
        {onCancel && (
          <button type="button" className="btn btn-outline" onClick={onCancel}>
            {i18n._('action.cancel')}
          </button>
        )}
        {onRemove && (
          <button
            type="button"
            className="btn btn-outline ml-auto text-crit"
            onClick={onRemove}
            data-testid="routing-remove"
          >
            {i18n._('routing.remove')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The ids with one of them a place earlier or later. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, from + by), id, ...others.slice(from + by)];
}
