import type { RemedySummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { parseMoney, typedMoney } from './money';

interface OtherSumFormProps {
  remedy: RemedySummary;
  onChoose(amount: number): void;
  onEnd(): void;
}

/** Agrees to another sum than was asked for. */
export function OtherSumForm({ remedy, onChoose, onEnd }: OtherSumFormProps) {
  const { i18n } = useLingui();
  const [sum, setSum] = useState(() => typedMoney(remedy.amount));
  const amount = parseMoney(sum);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (amount !== null) {
      onChoose(amount);
    }
  };
  return (
    <form className="mt-2 flex flex-wrap items-end gap-2" onSubmit={submit}>
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('remedy.sum', { currency: remedy.currency })}
        <input
          className={`input max-w-32 font-normal tabular-nums ${amount === null ? 'is-wrong' : ''}`}
          inputMode="decimal"
          autoFocus
          value={sum}
          aria-invalid={amount === null}
          onChange={(event) => setSum(event.target.value)}
          data-testid="other-sum"
        />
      </label>
      <button type="button" className="btn btn-outline btn-small" onClick={onEnd}>
        {i18n._('action.cancel')}
      </button>
      <button type="submit" className="btn btn-primary btn-small on-accent" disabled={amount === null}>
        {i18n._('approval.approve')}
      </button>
    </form>
  );
}
