import { MAX_STOCK_KEY_NAME } from '@genklang/contract';
import type { StockKeySummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Copy, KeyRound, X } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { usePeopleRequest } from '../people/use-people-request';
import { useCopy } from '../two-factor/use-copy';

interface StockKeysProps {
  keys: readonly StockKeySummary[];
  onChanged(): void;
}

/** Keys of systems that say by themselves what arrived. */
export function StockKeys({ keys, onChanged }: StockKeysProps) {
  const { i18n } = useLingui();
  const ask = usePeopleRequest();
  const [made, setMade] = useState<string | null>(null);
  const [name, setName] = useState('');
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await ask('stock.make-key', { name: name.trim() });
    if (answer !== null) {
      setMade(answer.data.key);
      setName('');
      onChanged();
    }
  };
  const revoke = async (keyId: string): Promise<void> => {
    setMade(null);
    await ask('stock.revoke-key', { keyId });
    onChanged();
  };
  return (
    <section aria-label={i18n._('stock-key.title')} data-testid="stock-keys">
      <h2 className="mb-1 font-semibold">{i18n._('stock-key.title')}</h2>
      <p className="mb-3 text-sm text-ink-2">{i18n._('stock-key.how')}</p>
      <Example />
      {made !== null && <NewKey value={made} />}
      <ul className="mb-3 divide-y divide-border rounded-lg border border-border empty:hidden">
        {keys.map((key) => (
          <KeyRow key={key.id} stockKey={key} onRevoke={() => void revoke(key.id)} />
        ))}
      </ul>
      <form className="flex flex-wrap items-end gap-3" onSubmit={(event) => void make(event)}>
        <label className="flex min-w-40 flex-1 flex-col gap-1 text-sm font-medium">
          {i18n._('stock-key.name')}
          <input
            className="input font-normal"
            value={name}
            maxLength={MAX_STOCK_KEY_NAME}
            required
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
            data-testid="stock-key-name"
          />
        </label>
        <button
          type="submit"
          className="btn btn-outline min-h-8"
          disabled={name.trim() === ''}
          data-testid="make-stock-key"
        >
          <KeyRound size={14} aria-hidden="true" />
          {i18n._('stock-key.make')}
        </button>
      </form>
    </section>
  );
}

/** A call as a shop's system makes it; it is the same in every language. */
function Example() {
  const { i18n } = useLingui();
  const call = `curl -X POST ${window.location.origin}/api/stock \\
  -H 'Authorization: Bearer gks_…' -H 'Content-Type: application/json' \\
  -d '{"eventId": "delivery-17", "sku": "RJ-38", "qty": 3}'`;
  return (
    <pre
      className="mb-3 overflow-x-auto rounded-lg border border-border bg-sunken p-3 text-xs leading-4.5"
      tabIndex={0}
      role="region"
      aria-label={i18n._('stock-key.example')}
    >
      {call}
    </pre>
  );
}

function NewKey({ value }: { value: string }) {
  const { i18n } = useLingui();
  const [isCopied, copy] = useCopy(value);
  return (
    <div className="mb-3 rounded-lg border border-accent bg-accent-soft p-3" role="status">
      <div className="flex flex-wrap gap-2">
        <input
          className="input min-w-0 flex-1 basis-60 font-mono"
          readOnly
          value={value}
          aria-label={i18n._('stock-key.new')}
          onFocus={(event) => event.target.select()}
          data-testid="stock-key"
        />
        <button type="button" className="btn btn-outline min-h-8" onClick={() => void copy()}>
          <Copy size={14} aria-hidden="true" />
          {i18n._(isCopied ? 'people.copied' : 'people.copy')}
        </button>
      </div>
      <p className="mt-2 text-sm text-ink-2">{i18n._('stock-key.once')}</p>
    </div>
  );
}

function KeyRow({ stockKey, onRevoke }: { stockKey: StockKeySummary; onRevoke(): void }) {
  const { i18n } = useLingui();
  const now = useNow();
  const { name, hint, lastUsedAt } = stockKey;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3 py-2.5" data-testid="stock-key-row">
      <div className="min-w-0 flex-1 basis-40">
        <p className="truncate font-medium">
          {name} <span className="font-mono text-sm font-normal text-ink-3">…{hint}</span>
        </p>
        <p className="text-sm text-ink-3">
          {lastUsedAt === null
            ? i18n._('stock-key.unused')
            : i18n._('stock-key.used', { when: formatMoment(i18n.locale, lastUsedAt, now) })}
        </p>
      </div>
      <button type="button" className="btn btn-outline" onClick={onRevoke} data-testid="revoke-stock-key">
        <X size={14} aria-hidden="true" />
        {i18n._('stock-key.revoke')}
        <span className="sr-only"> {name}</span>
      </button>
    </li>
  );
}
