import type { SettingsField } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { wordsOf } from './form-state';

interface FieldInputProps {
  field: SettingsField;
  value: string;
  problem: string | undefined;
  /** An empty field keeps what the server has. */
  keepsWhenEmpty: boolean;
  onChange(value: string): void;
}

/** One field of a network's form, as its descriptor says. */
export function FieldInput({ field, value, problem, keepsWhenEmpty, onChange }: FieldInputProps) {
  const { i18n } = useLingui();
  const id = useId();
  const hintId = `${id}-hint`;
  const common = {
    id,
    value,
    'aria-describedby': hintId,
    'aria-invalid': problem !== undefined,
    'aria-required': field.isRequired && !keepsWhenEmpty,
    className: `input ${problem === undefined ? '' : 'is-wrong'}`,
    'data-testid': `field-${field.name}`,
  };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {wordsOf(field.label, i18n.locale)}
        {field.isRequired && !keepsWhenEmpty && (
          <span className="text-crit" aria-hidden="true">
            {' *'}
          </span>
        )}
      </label>
      <Control field={field} common={common} keepsWhenEmpty={keepsWhenEmpty} onChange={onChange} />
      <p id={hintId} className={`text-xs ${problem === undefined ? 'text-ink-3' : 'text-crit'}`}>
        {problem ?? wordsOf(field.hint, i18n.locale)}
      </p>
    </div>
  );
}

interface ControlProps extends Pick<FieldInputProps, 'field' | 'keepsWhenEmpty' | 'onChange'> {
  common: { value: string; id: string; className: string };
}

const INPUT_MODES = { number: 'decimal', address: 'url', text: undefined } as const;

function Control({ field, common, keepsWhenEmpty, onChange }: ControlProps) {
  const { i18n } = useLingui();
  switch (field.kind) {
    case 'choice':
      return (
        <select {...common} onChange={(event) => onChange(event.target.value)}>
          {field.choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {wordsOf(choice.label, i18n.locale)}
            </option>
          ))}
        </select>
      );
    case 'secret':
      return (
        <SecretInput common={common} placeholder={keepsWhenEmpty ? i18n._('form.kept') : ''} onChange={onChange} />
      );
    case 'text':
    case 'address':
    case 'number':
      return (
        <input
          {...common}
          type="text"
          inputMode={INPUT_MODES[field.kind]}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

interface SecretInputProps {
  common: React.InputHTMLAttributes<HTMLInputElement>;
  placeholder: string;
  onChange(value: string): void;
}

function SecretInput({ common, placeholder, onChange }: SecretInputProps) {
  const { i18n } = useLingui();
  const [isShown, setIsShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className="flex gap-1">
      <input
        {...common}
        type={isShown ? 'text' : 'password'}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <button
        type="button"
        className="btn btn-icon btn-outline h-8 flex-none"
        aria-pressed={isShown}
        aria-label={i18n._(isShown ? 'form.hide' : 'form.show')}
        onClick={() => setIsShown(!isShown)}
      >
        <Icon size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
