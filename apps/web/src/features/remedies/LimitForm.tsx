import { REMEDY_KINDS } from '@genklang/contract';
import type { Currency, LimitedRole, RemedyKind, RemedyLimit, RemedySettings } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useLive } from '../../live/live-context';
import { useSave } from '../settings/use-save';
import { parseMoney, typedMoney } from './money';

const SUMS = ['perConversation', 'perCustomer', 'perMember'] as const;
type Sum = (typeof SUMS)[number];

interface LimitFormProps {
  role: LimitedRole;
  limit: RemedyLimit;
  currency: Currency;
  onSaved(settings: RemedySettings): void;
}

/** What one role may give without asking. An empty sum is no limit. */
export function LimitForm({ role, limit, currency, onSaved }: LimitFormProps) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const saving = useSave();
  const [kinds, setKinds] = useState<readonly RemedyKind[]>(limit.kinds);
  const [typed, setTyped] = useState<Record<Sum, string>>(() => ({
    perConversation: typedOf(limit.perConversation),
    perCustomer: typedOf(limit.perCustomer),
    perMember: typedOf(limit.perMember),
  }));
  const isWrong = (sum: Sum): boolean => typed[sum].trim() !== '' && parseMoney(typed[sum]) === null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (SUMS.some(isWrong)) {
      return;
    }
    const answer = await saving.ask('remedy.save-limit', {
      role,
      kinds: [...kinds],
      perConversation: parseMoney(typed.perConversation),
      perCustomer: parseMoney(typed.perCustomer),
      perMember: parseMoney(typed.perMember),
    });
    if (answer !== null) {
      onSaved(answer);
      toasts.show({ message: i18n._('settings.saved'), tone: 'done' });
    }
  };
  return (
    <form
      className="flex flex-col gap-3 rounded-lg border border-border p-3"
      aria-label={i18n._(`role.${role}`)}
      onSubmit={(event) => void submit(event)}
      data-testid={`limit-${role}`}
    >
      <h2 className="font-semibold">{i18n._(`role.${role}`)}</h2>
      <div className="grid gap-3 sm:grid-cols-3">
        {SUMS.map((sum) => (
          <label key={sum} className="flex flex-col gap-1 text-sm font-medium">
            {i18n._(`remedy-limit.${sum}`, { currency })}
            <input
              className={`input font-normal tabular-nums ${isWrong(sum) ? 'is-wrong' : ''}`}
              inputMode="decimal"
              placeholder={i18n._('remedy-limit.no-limit')}
              value={typed[sum]}
              aria-invalid={isWrong(sum)}
              onChange={(event) => setTyped({ ...typed, [sum]: event.target.value })}
              data-testid={`limit-${sum}`}
            />
          </label>
        ))}
      </div>
      <KindChoice kinds={kinds} onChange={setKinds} />
      {SUMS.some(isWrong) && <p className="text-sm text-crit">{i18n._('remedy.no-sum')}</p>}
      {saving.problem !== null && <p className="text-sm text-crit">{saving.problem}</p>}
      <button
        type="submit"
        className="btn btn-primary on-accent min-h-8 self-start"
        disabled={saving.isBusy || SUMS.some(isWrong)}
      >
        {i18n._('settings.save')}
      </button>
    </form>
  );
}

interface KindChoiceProps {
  kinds: readonly RemedyKind[];
  onChange(kinds: readonly RemedyKind[]): void;
}

/** What may be given at all without asking. */
function KindChoice({ kinds, onChange }: KindChoiceProps) {
  const { i18n } = useLingui();
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{i18n._('remedy-limit.kinds')}</legend>
      <div className="grid gap-x-3 gap-y-1 sm:grid-cols-2">
        {REMEDY_KINDS.map((kind) => (
          <label key={kind} className="flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              className="h-4 w-4 flex-none accent-accent"
              checked={kinds.includes(kind)}
              onChange={(event) =>
                onChange(event.target.checked ? [...kinds, kind] : kinds.filter((known) => known !== kind))
              }
            />
            {i18n._(`remedy-kind.${kind}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function typedOf(sum: number | null): string {
  return sum === null ? '' : typedMoney(sum);
}
