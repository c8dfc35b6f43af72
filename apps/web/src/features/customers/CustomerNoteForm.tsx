import { DEFAULT_NOTE_MONTHS, MAX_CUSTOMER_NOTE_LENGTH } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { randomUuid } from '../../shared/uuid';
import { useCustomerRequest } from './use-customer';

/** How long a fact may be believed. */
const MONTHS = [1, 3, 6, DEFAULT_NOTE_MONTHS, 24, 60];

interface CustomerNoteFormProps {
  customerId: string;
  mentionId: string | null;
  onEnd(): void;
}

export function CustomerNoteForm({ customerId, mentionId, onEnd }: CustomerNoteFormProps) {
  const { i18n } = useLingui();
  const ask = useCustomerRequest();
  const id = useId();
  // Sending twice makes one.
  const noteId = useRef(randomUuid());
  const [text, setText] = useState('');
  const [months, setMonths] = useState(DEFAULT_NOTE_MONTHS);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const source = mentionId === null ? {} : { mentionId };
    if (
      text.trim() !== '' &&
      (await ask('customer.add-note', { id: noteId.current, customerId, text, months, ...source }))
    ) {
      onEnd();
    }
  };
  return (
    <form
      className="mt-2 flex flex-col gap-2"
      onSubmit={(event) => void submit(event)}
      data-testid="customer-note-form"
    >
      <label className="sr-only" htmlFor={`${id}-text`}>
        {i18n._('customer.note-text')}
      </label>
      <input
        id={`${id}-text`}
        className="input"
        maxLength={MAX_CUSTOMER_NOTE_LENGTH}
        placeholder={i18n._('customer.note-text')}
        autoFocus
        required
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onEnd();
          }
        }}
        data-testid="customer-note-text"
      />
      <label className="flex items-center gap-2 text-sm text-ink-2">
        {i18n._('customer.note-months')}
        <select
          className="input w-auto flex-1"
          value={months}
          onChange={(event) => setMonths(Number(event.target.value))}
        >
          {MONTHS.map((count) => (
            <option key={count} value={count}>
              {i18n._('customer.months', { count })}
            </option>
          ))}
        </select>
      </label>
      <div className="flex gap-2">
        <button type="submit" className="btn btn-primary on-accent min-h-7" data-testid="save-customer-note">
          {i18n._('settings.save')}
        </button>
        <button type="button" className="btn btn-outline min-h-7" onClick={onEnd}>
          {i18n._('action.cancel')}
        </button>
      </div>
    </form>
  );
}
