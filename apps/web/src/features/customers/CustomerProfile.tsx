import type { CustomerDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { formatCount } from '../../shared/format/numbers';
import { handleText } from '../../shared/format/handle';
import { formatDate } from '../../shared/format/times';
import { safeHref } from '../../shared/text/linkify';
import { neutralise } from '../../shared/text/neutralise';
import { Avatar } from '../../shared/ui/Avatar';
import { CustomerFacts } from './CustomerFacts';
import { CustomerNotes } from './CustomerNotes';
import { MergeSection } from './MergeSection';
import { NetworkMark } from './NetworkMark';
import { useMayChangeCustomers } from './use-customer';

/** Who the customer is, and what we know of them. */
export function CustomerProfile({ customer }: { customer: CustomerDetail }) {
  const { i18n } = useLingui();
  const mayChange = useMayChangeCustomers();
  const { counts, firstSeenAt, lastSeenAt } = customer;
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <div className="flex items-center gap-3">
        <Avatar name={customer.name} size={48} />
        <div className="min-w-0">
          <p className="font-semibold break-words" data-testid="customer-name">
            {neutralise(customer.name)}
          </p>
          <p className="text-sm text-ink-3" data-testid="customer-counts">
            {i18n._('customer.counts', { open: counts.open, closed: counts.closed })}
          </p>
          <p className="text-sm text-ink-3">
            {i18n._('customer.seen', {
              first: formatDate(i18n.locale, firstSeenAt),
              last: formatDate(i18n.locale, lastSeenAt ?? firstSeenAt),
            })}
          </p>
        </div>
      </div>
      <Part title={i18n._('customer.handles')}>
        <Handles customer={customer} />
      </Part>
      <Part title={i18n._('customer.facts')}>
        <CustomerFacts customer={customer} />
      </Part>
      <Part title={i18n._('customer.notes')}>
        <CustomerNotes customer={customer} mentionId={null} />
      </Part>
      {mayChange && (
        <Part title={i18n._('customer.same-person')}>
          <MergeSection customer={customer} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-sm font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Handles({ customer }: { customer: CustomerDetail }) {
  const { i18n } = useLingui();
  return (
    <ul className="grid gap-1.5" data-testid="customer-handles">
      {customer.handles.map((handle) => {
        const href = safeHref(handle.profileUrl);
        const text = handleText(handle.handle);
        return (
          <li key={handle.id} className="flex min-h-6 items-center gap-2">
            <NetworkMark network={handle.network} />
            <span className="min-w-0 truncate">{neutralise(handle.name)}</span>
            {href === null ? (
              <span className="truncate text-ink-3">{text}</span>
            ) : (
              <a
                href={href}
                target="_blank"
                rel="noopener noreferrer nofollow"
                className="inline-flex min-h-6 items-center truncate text-accent hover:underline"
              >
                {text}
              </a>
            )}
            {handle.followers !== null && (
              <span className="ml-auto flex-none text-xs text-ink-3 tabular-nums">
                {i18n._('customer.followers', { followers: formatCount(i18n.locale, handle.followers) })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
