import type { ConversationRow, StockWatchSummary } from '@genklang/contract';
import { may } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { BellRing } from 'lucide-react';
import { useLive, useSession } from '../../live/live-context';
import { formatDate, formatMoment } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { useNow } from '../../shared/use-now';
import { Section } from '../context/Section';
import { endWatch, useWatches } from './watches';

/** What the customer waits for, and what became of it. */
export function StockSection({ row }: { row: ConversationRow }) {
  const { i18n } = useLingui();
  const watches = useWatches(row);
  return watches.length === 0 ? null : (
    <Section title={i18n._('stock.title')} name="stock">
      <ul className="flex flex-col gap-2">
        {watches.map((watch) => (
          <li key={watch.id}>
            <WatchCard watch={watch} conversationId={row.id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface WatchCardProps {
  watch: StockWatchSummary;
  conversationId: string;
}

function WatchCard({ watch, conversationId }: WatchCardProps) {
  const { i18n } = useLingui();
  const { member } = useSession();
  const now = useNow();
  const { product, quantity, state, until, heldUntil, wantsHold, by } = watch;
  const isThere = state === 'held' || state === 'told';
  const when = heldUntil === null ? formatDate(i18n.locale, until) : formatMoment(i18n.locale, heldUntil, now);
  return (
    <article
      className={`flex gap-2.5 rounded-lg p-2.5 ${isThere ? 'bg-accent-soft' : 'border border-border bg-surface'}`}
      data-testid="watch-card"
      data-state={state}
    >
      <BellRing size={16} className={`mt-0.5 flex-none ${isThere ? 'text-accent' : 'text-ink-2'}`} aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <h3 className="leading-4.5 font-semibold break-words">
          {i18n._('stock.units', { quantity, product: neutralise(product) })}
        </h3>
        <p className="leading-4.5">{i18n._(`stock-state.${state}`, { when })}</p>
        <p className="text-sm text-ink-2">
          {state === 'waiting' && `${i18n._(wantsHold ? 'stock.is-to-hold' : 'stock.is-to-tell')} · `}
          {by.name}
        </p>
        {may(member.role, 'conversation.work') && <WatchButtons watch={watch} conversationId={conversationId} />}
      </div>
    </article>
  );
}

function WatchButtons({ watch: { id: watchId, product, state }, conversationId }: WatchCardProps) {
  const { i18n } = useLingui();
  const live = useLive();
  const isThere = state === 'held' || state === 'told';
  if (state !== 'waiting' && !isThere) {
    return null;
  }
  const end = (word: 'cancel' | 'collect') => (): void => void endWatch(live, conversationId, { watchId, end: word });
  return (
    <div className="mt-2 flex flex-wrap gap-1">
      {isThere && (
        <button
          type="button"
          className="btn btn-outline btn-small bg-surface"
          onClick={end('collect')}
          data-testid="watch-collect"
        >
          {i18n._('stock.collect')}
          <span className="sr-only"> {product}</span>
        </button>
      )}
      <button
        type="button"
        className={`btn btn-small ${isThere ? '' : 'btn-outline'}`}
        onClick={end('cancel')}
        data-testid="watch-cancel"
      >
        {i18n._('stock.cancel')}
        <span className="sr-only"> {product}</span>
      </button>
    </div>
  );
}
