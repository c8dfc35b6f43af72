import type { StockDemand, StockEventSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { formatMoment } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { useNow } from '../../shared/use-now';

/** What arrived last, and what became of it. */
export function ArrivalList({ events }: { events: readonly StockEventSummary[] }) {
  const { i18n } = useLingui();
  const now = useNow();
  return (
    <section aria-label={i18n._('stock-settings.latest')}>
      <h2 className="mb-2 font-semibold">{i18n._('stock-settings.latest')}</h2>
      {events.length === 0 && <p className="text-sm text-ink-2">{i18n._('stock-settings.none-arrived')}</p>}
      <ul className="divide-y divide-border rounded-lg border border-border empty:hidden">
        {events.map(({ id, product, quantity, at, by, keyName, isOpen, held, told }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 px-3 py-2" data-testid="arrival">
            <span className="min-w-0 flex-1 basis-40 font-medium break-words">
              {i18n._('stock.units', { quantity, product: neutralise(product) })}
            </span>
            <span className="text-sm text-ink-2" data-testid="arrival-outcome">
              {isOpen ? i18n._('stock-settings.giving') : i18n._('stock-settings.given', { held, told })}
            </span>
            <span className="basis-full text-sm text-ink-3 tabular-nums">
              {formatMoment(i18n.locale, at, now)} · {by?.name ?? keyName ?? ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What customers wait for: what to order. */
export function DemandList({ demand }: { demand: readonly StockDemand[] }) {
  const { i18n } = useLingui();
  return (
    <section aria-label={i18n._('stock-settings.demand')}>
      <h2 className="mb-2 font-semibold">{i18n._('stock-settings.demand')}</h2>
      {demand.length === 0 && <p className="text-sm text-ink-2">{i18n._('stock-settings.none-waiting')}</p>}
      <ul className="divide-y divide-border rounded-lg border border-border empty:hidden">
        {demand.map(({ product, watches, units }) => (
          <li key={product} className="flex flex-wrap items-baseline gap-x-3 px-3 py-2" data-testid="demand">
            <span className="min-w-0 flex-1 basis-40 font-medium break-words">{neutralise(product)}</span>
            <span className="text-sm text-ink-2 tabular-nums">
              {i18n._('stock-settings.waiting', { watches, units })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
