import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWork } from '../inbox/use-work';

interface SnoozePickerProps {
  ids: readonly string[];
  now: Date;
  onDone(): void;
}

/** A time of one's own choice. */
export function SnoozePicker({ ids, now, onDone }: SnoozePickerProps) {
  const { i18n } = useLingui();
  const work = useWork();
  const [value, setValue] = useState('');
  const at = value === '' ? null : new Date(value);
  const isPast = at !== null && at <= now;
  return (
    <form
      className="flex flex-wrap items-center gap-2 border-t border-border px-3.5 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (at !== null && !isPast) {
          onDone();
          work.snooze(ids, at);
        }
      }}
    >
      <label className="flex flex-1 items-center gap-2">
        {i18n._('snooze.own')}
        <input
          type="datetime-local"
          className="input w-auto flex-1"
          value={value}
          onChange={(event) => setValue(event.target.value)}
          aria-invalid={isPast}
          data-testid="snooze-at"
        />
      </label>
      <button type="submit" className="btn btn-outline" disabled={at === null || isPast} data-testid="snooze-own">
        {i18n._('command.conversation.snooze')}
      </button>
      {isPast && (
        <p role="alert" className="w-full text-sm text-crit">
          {i18n._('snooze.past')}
        </p>
      )}
    </form>
  );
}
