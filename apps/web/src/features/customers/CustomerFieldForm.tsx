import { CUSTOMER_FIELD_KINDS, MAX_NAME_LENGTH } from '@genklang/contract';
import type { CustomerField } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { errorMessage } from '../../i18n/error-message';
import type { Outcome } from '../../live/live-sync';
import { useLive } from '../../live/live-context';

interface CustomerFieldFormProps {
  field: CustomerField;
  isNew: boolean;
  onEnd(): void;
}

/** A field's name, what it holds, and of which choices. What it holds is decided once. */
export function CustomerFieldForm({ field, isNew, onEnd }: CustomerFieldFormProps) {
  const { i18n } = useLingui();
  const { connection, toasts } = useLive();
  const id = useId();
  const [name, setName] = useState(field.name);
  const [kind, setKind] = useState(field.kind);
  const [choices, setChoices] = useState(field.choices.join('\n'));
  const finish = (outcome: Outcome<unknown>): void => {
    if (outcome.ok) {
      onEnd();
    } else {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const listed = [...new Set(choices.split('\n').map((choice) => choice.trim()))].filter((choice) => choice !== '');
    const shown = kind === 'choice' ? listed : [];
    finish(await connection.request('customer-field.save', { id: field.id, name, kind, choices: shown }));
  };
  const remove = async (): Promise<void> => finish(await connection.request('customer-field.remove', { id: field.id }));
  return (
    <form className="flex flex-col gap-3 p-3" onSubmit={(event) => void submit(event)} data-testid="field-form">
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-name`}>
        {i18n._('fields.name')}
        <input
          id={`${id}-name`}
          name="field-name"
          className="input"
          maxLength={MAX_NAME_LENGTH}
          autoFocus
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-kind`}>
        {i18n._('fields.kind')}
        <select
          id={`${id}-kind`}
          name="field-kind"
          className="input"
          disabled={!isNew}
          value={kind}
          onChange={(event) => setKind(CUSTOMER_FIELD_KINDS.find((known) => known === event.target.value) ?? 'text')}
        >
          {CUSTOMER_FIELD_KINDS.map((known) => (
            <option key={known} value={known}>
              {i18n._(`field-kind.${known}`)}
            </option>
          ))}
        </select>
      </label>
      {kind === 'choice' && (
        <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-choices`}>
          {i18n._('fields.choices')}
          <textarea
            id={`${id}-choices`}
            name="field-choices"
            className="input py-1.5"
            rows={4}
            required
            value={choices}
            onChange={(event) => setChoices(event.target.value)}
          />
        </label>
      )}
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn btn-primary on-accent min-h-8" data-testid="save-field">
          {i18n._('settings.save')}
        </button>
        <button type="button" className="btn btn-outline min-h-8" onClick={onEnd}>
          {i18n._('action.cancel')}
        </button>
        {!isNew && (
          <button type="button" className="btn btn-outline ml-auto min-h-8 text-crit" onClick={() => void remove()}>
            {i18n._('fields.remove')}
          </button>
        )}
      </div>
      {!isNew && <p className="text-sm text-ink-3">{i18n._('fields.remove-why')}</p>}
    </form>
  );
}
