import type { ConversationRow, StockWatchSummary } from '@genklang/contract';
import { noticeLanguage, openStockNotice, stockNotice } from '@genklang/domain';
import { useLingui } from '@lingui/react';
import { BellRing, Copy, PenLine } from 'lucide-react';
import { formatMoment } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { useNow } from '../../shared/use-now';
import type { BlockReason } from '../composer/composer-rules';
import { usePromiseCalendar } from '../promises/promise-hours';
import { useCopy } from '../two-factor/use-copy';
import { useWatches } from './watches';

interface StockStripProps {
  row: ConversationRow;
  block: BlockReason | null;
  /** What has been written so far: what is in it already is not offered again. */
  written: string;
  onInsert(text: string): void;
}

/** What the customer waits for is there, and nobody has told them: here is what to say. It is sent by whoever reads it. */
export function StockStrip({ row, block, written, onInsert }: StockStripProps) {
  const { i18n } = useLingui();
  const timeZone = usePromiseCalendar()?.timeZone ?? null;
  const arrived = useWatches(row).filter(({ state, isAnswered }) => isThere(state) && !isAnswered);
  if (arrived.length === 0 || block === 'role' || timeZone === null) {
    return null;
  }
  const language = noticeLanguage(row.language, i18n.locale);
  const isClosed = block === 'window_closed';
  const text = isClosed
    ? openStockNotice(language)
    : arrived.map((watch) => stockNotice(language, noticeOf(watch), timeZone)).join(' ');
  const isWritten = written.includes(text);
  return (
    <div role="status" className="promise-strip is-saved" data-testid="stock-strip">
      <BellRing size={15} className="mt-1 flex-none text-accent" aria-hidden="true" />
      <div className="min-w-48 flex-1 py-0.5 leading-4.5">
        {arrived.map((watch) => (
          <Arrived key={watch.id} watch={watch} />
        ))}
        {isClosed && <p>{i18n._('stock.window-closed')}</p>}
        {!isWritten && (
          <p className="line-clamp-3 break-words text-ink-2" lang={language} data-testid="stock-text">
            {text}
          </p>
        )}
      </div>
      {isClosed && <CopyButton text={text} />}
      {!isClosed && !isWritten && <InsertButton onInsert={() => onInsert(text)} />}
    </div>
  );
}

function Arrived({ watch: { product, heldUntil } }: { watch: StockWatchSummary }) {
  const { i18n } = useLingui();
  const now = useNow();
  const when = heldUntil === null ? '' : formatMoment(i18n.locale, heldUntil, now);
  return (
    <p className="font-semibold break-words">
      {i18n._(heldUntil === null ? 'stock.arrived' : 'stock.arrived-held', { product: neutralise(product), when })}
    </p>
  );
}

function InsertButton({ onInsert }: { onInsert(): void }) {
  const { i18n } = useLingui();
  return (
    <button
      type="button"
      className="btn btn-outline btn-small ml-auto self-center bg-surface"
      onClick={onInsert}
      data-testid="stock-insert"
    >
      <PenLine size={14} aria-hidden="true" />
      {i18n._('stock.insert')}
    </button>
  );
}

/** What may be said in public is not for this conversation, where nothing can be sent any more. */
function CopyButton({ text }: { text: string }) {
  const { i18n } = useLingui();
  const [isCopied, copy] = useCopy(text);
  return (
    <button
      type="button"
      className="btn btn-outline btn-small ml-auto self-center bg-surface"
      onClick={() => void copy()}
      data-testid="stock-copy"
    >
      <Copy size={14} aria-hidden="true" />
      {i18n._(isCopied ? 'people.copied' : 'stock.copy')}
    </button>
  );
}

function isThere(state: StockWatchSummary['state']): boolean {
  return state === 'held' || state === 'told';
}

function noticeOf({ product, quantity, heldUntil }: StockWatchSummary) {
  return { product, quantity, heldUntil: heldUntil === null ? null : new Date(heldUntil) };
}
