import { useEffect, useId, useRef, useState } from 'react';

interface FactProps {
  name: string;
  label: string;
  value: string;
  isReadOnly: boolean;
  /** Null empties it. Answers whether it was taken. */
  onSave(value: string | null): Promise<boolean>;
}

interface FactInputProps extends FactProps {
  type?: 'text' | 'email' | 'tel' | 'number' | 'date';
  placeholder?: string;
  maxLength: number;
}

const LINE = 'grid grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-2';

/** A fact that is written where it stands: saved when the field is left or Enter is pressed, put back by Escape. */
export function FactInput({
  name,
  label,
  value,
  isReadOnly,
  onSave,
  type = 'text',
  placeholder,
  maxLength,
}: FactInputProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [isWrong, setWrong] = useState(false);
  // What a colleague wrote meanwhile shows, unless this one is being written.
  const isWriting = useRef(false);
  useEffect(() => {
    if (!isWriting.current) {
      setText(value);
    }
  }, [value]);
  const save = async (): Promise<void> => {
    const next = text.trim();
    const wasWriting = isWriting.current;
    isWriting.current = false;
    if (wasWriting && next !== value) {
      const isTaken = await onSave(next === '' ? null : next);
      isWriting.current ||= !isTaken;
      setWrong(!isTaken);
    }
  };
  return (
    <div className={LINE}>
      <label htmlFor={id} className="truncate text-sm text-ink-3">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        step={type === 'number' ? 'any' : undefined}
        className={`input ${isWrong ? 'is-wrong' : ''}`}
        aria-invalid={isWrong}
        readOnly={isReadOnly}
        placeholder={placeholder}
        maxLength={maxLength}
        value={text}
        onChange={(event) => {
          isWriting.current = true;
          setText(event.target.value);
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.currentTarget.blur();
          } else if (event.key === 'Escape') {
            isWriting.current = false;
            setText(value);
            setWrong(false);
          }
        }}
      />
    </div>
  );
}

interface FactChoiceProps extends FactProps {
  options: readonly { value: string; label: string }[];
}

/** A fact that is one of a few, or nothing. */
export function FactChoice({ name, label, value, isReadOnly, onSave, options }: FactChoiceProps) {
  const id = useId();
  return (
    <div className={LINE}>
      <label htmlFor={id} className="truncate text-sm text-ink-3">
        {label}
      </label>
      <select
        id={id}
        name={name}
        className="input"
        disabled={isReadOnly}
        value={value}
        onChange={(event) => void onSave(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">–</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
