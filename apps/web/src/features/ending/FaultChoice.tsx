import { FAULTS } from '@genklang/contract';
import type { Fault, SuggestedFault } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import type { KeyboardEvent } from 'react';

interface FaultChoiceProps {
  fault: Fault | null;
  suggested: SuggestedFault | null;
  onChoose(fault: Fault): void;
}

/** Whose fault it was: one of five, each with a key of its own. */
export function FaultChoice({ fault, suggested, onChoose }: FaultChoiceProps) {
  const { i18n } = useLingui();
  const byDigit = ({ key }: KeyboardEvent): void => {
    const chosen = FAULTS[Number(key) - 1];
    if (chosen !== undefined) {
      onChoose(chosen);
    }
  };
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="sr-only">{i18n._('fault.label')}</legend>
      {FAULTS.map((known, index) => (
        <label
          key={known}
          className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md border border-border px-2.5 py-1 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name="fault"
            className="h-4 w-4 flex-none accent-accent"
            value={known}
            checked={fault === known}
            autoFocus={index === 0}
            onChange={() => onChoose(known)}
            onKeyDown={byDigit}
            data-testid={`fault-${known}`}
          />
          <span className="min-w-0 flex-1 leading-4.5">
            {i18n._(`fault.${known}`)}
            {suggested?.fault === known && (
              <span className="block text-sm text-ink-3" data-testid="fault-suggested">
                {i18n._('conclude.suggested', { words: suggested.words.join(', ') })}
              </span>
            )}
          </span>
          <kbd className="kbd flex-none" aria-hidden="true">
            {index + 1}
          </kbd>
        </label>
      ))}
    </fieldset>
  );
}
