import { useId } from 'react';

interface SwitchProps {
  label: string;
  hint: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
  testId: string;
}

/** Something that is on or off at once, and what that means. */
export function Switch({ label, hint, isOn, onChange, testId }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-6 w-fit items-center gap-2 text-sm font-medium">
        <input
          type="checkbox"
          className="h-4 w-4 flex-none accent-accent"
          checked={isOn}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.checked)}
          data-testid={testId}
        />
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-3">
        {hint}
      </p>
    </div>
  );
}
