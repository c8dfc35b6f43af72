import type { CustomerDetail, CustomerSuggestion } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Search, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import { getJson } from '../../shared/http';
import { handleText } from '../../shared/format/handle';
import { formatDate } from '../../shared/format/times';
import { useLoaded } from '../../shared/use-loaded';
import { SuggestionLine } from './SuggestionLine';
import { useCustomerRequest } from './use-customer';

/** Who may be the same person: suggested, looked for, and what was merged. It is always a colleague who says so. */
export function MergeSection({ customer }: { customer: CustomerDetail }) {
  const { i18n } = useLingui();
  const { connection, toasts } = useLive();
  const ask = useCustomerRequest();
  const { data, reload } = useLoaded<CustomerSuggestion[]>(`/api/customers/${customer.id}/suggestions`, {
    key: customer,
  });
  const [found, setFound] = useState<CustomerSuggestion[] | null>(null);
  const merge = async (fromId: string): Promise<void> => {
    const merged = await ask('customer.merge', { intoId: customer.id, fromId });
    const mergeId = merged?.merges[0]?.id;
    if (mergeId !== undefined) {
      setFound(null);
      toasts.show({ message: i18n._('customer.merged'), tone: 'done' });
    }
  };
  const dismiss = async (otherId: string): Promise<void> => {
    const outcome = await connection.request('customer.dismiss', { customerId: customer.id, otherId });
    if (outcome.ok) {
      reload();
    } else {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  };
  const suggested = data ?? [];
  return (
    <div className="flex flex-col gap-3" data-testid="merge-section">
      {suggested.length > 0 && (
        <ul className="grid gap-2" data-testid="suggestions">
          {suggested.map((suggestion) => (
            <SuggestionLine
              key={suggestion.customerId}
              suggestion={suggestion}
              onMerge={() => void merge(suggestion.customerId)}
              onDismiss={() => void dismiss(suggestion.customerId)}
            />
          ))}
        </ul>
      )}
      <OtherSearch customerId={customer.id} onFound={setFound} />
      {found !== null && (
        <ul className="grid gap-2" data-testid="found-customers">
          {found.length === 0 && <li className="text-ink-3">{i18n._('customer.nobody-found')}</li>}
          {found.map((suggestion) => (
            <SuggestionLine
              key={suggestion.customerId}
              suggestion={suggestion}
              onMerge={() => void merge(suggestion.customerId)}
            />
          ))}
        </ul>
      )}
      <Merges customer={customer} />
    </div>
  );
}

function OtherSearch({ customerId, onFound }: { customerId: string; onFound(found: CustomerSuggestion[]): void }) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const id = useId();
  const [words, setWords] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (words.trim() !== '') {
      const search = new URLSearchParams({ q: words.trim() }).toString();
      await getJson<CustomerSuggestion[]>(`/api/customers/${customerId}/others?${search}`).then(onFound, () =>
        toasts.show({ message: i18n._('customer.failed'), tone: 'problem' }),
      );
    }
  };
  return (
    <form className="flex gap-2" role="search" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id} className="sr-only">
        {i18n._('customer.find-other')}
      </label>
      <input
        id={id}
        className="input"
        placeholder={i18n._('customer.find-other')}
        maxLength={100}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        data-testid="find-other"
      />
      <button type="submit" className="btn btn-outline btn-icon h-8 w-8 flex-none" aria-label={i18n._('customer.find')}>
        <Search size={14} aria-hidden="true" />
      </button>
    </form>
  );
}

function Merges({ customer }: { customer: CustomerDetail }) {
  const { i18n } = useLingui();
  const ask = useCustomerRequest();
  const { customers } = useLive();
  const undo = async (mergeId: string): Promise<void> => {
    if ((await ask('customer.undo-merge', { mergeId })) !== null) {
      customers.refresh(customer.handles.map(({ id }) => id));
    }
  };
  return (
    <ul className="grid gap-1.5">
      {customer.merges.map((merge) => (
        <li key={merge.id} className="flex items-center gap-2 text-sm" data-testid="merge">
          <span className="min-w-0 flex-1">
            {i18n._('customer.merge-line', {
              handles: merge.handles.map(({ handle }) => handleText(handle)).join(', '),
              name: merge.by.name,
              until: formatDate(i18n.locale, merge.undoUntil),
            })}
          </span>
          <button
            type="button"
            className="btn btn-outline min-h-7 gap-1"
            onClick={() => void undo(merge.id)}
            data-testid="undo-merge"
          >
            <Undo2 size={14} aria-hidden="true" />
            {i18n._('customer.undo-merge')}
          </button>
        </li>
      ))}
    </ul>
  );
}
