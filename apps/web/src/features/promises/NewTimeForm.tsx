import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useNow } from '../../shared/use-now';
import { schedulePresets, toLocalInput } from '../composer/schedule';

interface NewTimeFormProps {
  onChoose(dueAt: string): void;
  onEnd(): void;
}

/** Another time for a promise: one that the customer has been told. */
export function NewTimeForm({ onChoose, onEnd }: NewTimeFormProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const [value, setValue] = useState(() => {
    const tomorrow = schedulePresets(now).find(({ id }) => id === 'tomorrow-morning');
    return toLocalInput(tomorrow?.at ?? new Date(now.getTime() + 86_400_000));
  });
  const at = new Date(value);
  const isPast = Number.isNaN(at.getTime()) || at <= now;
  return (
    <form
      className="mt-2 flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPast) {
          onChoose(at.toISOString());
        }
      }}
    >
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('promise.new-time')}
        <input
          type="datetime-local"
          className={`input min-w-0 ${isPast ? 'is-wrong' : ''}`}
          value={value}
          min={toLocalInput(now)}
          aria-invalid={isPast}
          autoFocus
          onChange={(event) => setValue(event.target.value)}
          data-testid="promise-new-time"
        />
      </label>
      <p className={`text-sm ${isPast ? 'text-crit' : 'text-ink-2'}`}>
        {i18n._(isPast ? 'schedule.past' : 'promise.new-time-why')}
      </p>
      <div className="flex flex-wrap gap-1">
        <button
          type="submit"
          className="btn btn-primary on-accent btn-small"
          disabled={isPast}
          data-testid="promise-new-save"
        >
          {i18n._('promise.new-save')}
        </button>
        <button type="button" className="btn btn-small" onClick={onEnd}>
          {i18n._('action.cancel')}
        </button>
      </div>
    </form>
  );
}
