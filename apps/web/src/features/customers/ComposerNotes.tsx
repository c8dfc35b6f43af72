import { useLingui } from '@lingui/react';
import { Lightbulb } from 'lucide-react';
import { neutralise } from '../../shared/text/neutralise';
import { useCustomer } from './use-customer';

/** Facts that stand beside what is being written. */
const SHOWN = 3;

/** What we remember of the customer, where it is needed: beside the answer to them. */
export function ComposerNotes({ customerId }: { customerId: string }) {
  const { i18n } = useLingui();
  const notes = useCustomer(customerId).data?.notes.slice(0, SHOWN) ?? [];
  return notes.length === 0 ? null : (
    <p
      className="mb-1.5 flex items-start gap-1.5 px-1 text-sm text-ink-2"
      role="note"
      aria-label={i18n._('customer.notes')}
      data-testid="composer-notes"
    >
      <Lightbulb size={14} className="mt-0.5 flex-none text-warn" aria-hidden="true" />
      <span className="line-clamp-2 min-w-0 break-words">{notes.map(({ text }) => neutralise(text)).join(' · ')}</span>
    </p>
  );
}
