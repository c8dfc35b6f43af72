import type { CustomerDetail, CustomerEvent, CustomerTimelinePage } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useNow } from '../../shared/use-now';
import { ActivityLine } from '../conversation/ActivityLine';
import { usePages } from './use-pages';

const BONES = ['h-12', 'h-12', 'h-12'];

/** What we did for the customer, newest first: answers, notes, labels, and how conversations ended. */
export function CustomerTimeline({ customer }: { customer: CustomerDetail }) {
  const { i18n } = useLingui();
  const { pages, failure, more, reload } = usePages<CustomerTimelinePage>(
    `/api/customers/${customer.id}/timeline`,
    customer,
  );
  if (pages === null) {
    return <NotLoaded failure={failure} title={i18n._('customer.failed')} bones={BONES} onRetry={reload} />;
  }
  const events = pages.flatMap((page) => page.events);
  return (
    <>
      {events.length === 0 && <p className="text-ink-3">{i18n._('customer.nothing-yet')}</p>}
      <ol className="grid gap-1" data-testid="customer-timeline">
        {events.map((event) => (
          <TimelineItem key={event.entry.id} event={event} customerName={customer.name} />
        ))}
      </ol>
      {more !== null && (
        <button type="button" className="btn btn-outline mt-3" onClick={more}>
          {i18n._('customer.more')}
        </button>
      )}
    </>
  );
}

function TimelineItem({ event, customerName }: { event: CustomerEvent; customerName: string }) {
  const { i18n } = useLingui();
  const now = useNow();
  const { entry, conversationId } = event;
  if (entry.type === 'activity') {
    return (
      <li className="pt-2 [&>p]:mb-0 [&>p]:ml-3">
        <ActivityLine entry={entry} customerName={customerName} />
      </li>
    );
  }
  const name = entry.member?.name ?? i18n._('customer.on-network');
  return (
    <li data-testid="customer-event">
      <Link
        to="/conversations/$conversationId"
        params={{ conversationId }}
        search={{ entry: entry.id }}
        className={`block rounded-md px-3 py-2 ${entry.type === 'note' ? 'bg-warn-soft' : 'hover:bg-hover'}`}
      >
        <span className="flex items-baseline gap-2 text-xs text-ink-3">
          <span>{i18n._(entry.type === 'note' ? 'customer.noted' : 'customer.answered', { name })}</span>
          <time className="ml-auto flex-none tabular-nums" dateTime={entry.at}>
            {formatMoment(i18n.locale, entry.at, now)}
          </time>
        </span>
        <span className="line-clamp-3 break-words">{neutralise(entry.text)}</span>
      </Link>
    </li>
  );
}
