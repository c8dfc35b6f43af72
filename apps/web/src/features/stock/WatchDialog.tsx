import { HOLD_HOURS, MAX_PRODUCT_LENGTH, MAX_WATCH_DAYS, MAX_WATCHED_UNITS, WATCH_DAYS } from '@genklang/contract';
import { guessProduct, productKey } from '@genklang/domain';
import { useLingui } from '@lingui/react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useLive } from '../../live/live-context';
import { neutralise } from '../../shared/text/neutralise';
import { useSave } from '../settings/use-save';
import { stockQuestion } from './stock-question';
import type { StockQuestion } from './stock-question';
import { putWatches } from './watches';

/** Asks what a customer waits for. Where the post names it, one press of Enter is the answer. */
export function WatchDialog({ question }: { question: StockQuestion }) {
  const { i18n } = useLingui();
  const { rows } = useLive();
  const name = neutralise(rows.getRow(question.conversationId)?.customer.name ?? '');
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && stockQuestion.set(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog w-[min(calc(100vw-2rem),28rem)]" data-testid="watch-dialog">
          <Dialog.Title className="text-lg font-semibold">{i18n._('stock.watch-title')}</Dialog.Title>
          <Dialog.Description className="mt-1 text-ink-2">{i18n._('stock.watch-why', { name })}</Dialog.Description>
          <WatchForm question={question} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function WatchForm({ question: { conversationId, text } }: { question: StockQuestion }) {
  const { i18n } = useLingui();
  const live = useLive();
  const saving = useSave();
  const [guess] = useState(() => guessProduct(text));
  const [product, setProduct] = useState(guess);
  const [quantity, setQuantity] = useState('1');
  const [days, setDays] = useState(String(WATCH_DAYS));
  const [wantsHold, setWantsHold] = useState(true);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const said = { conversationId, product: product.trim(), quantity: Number(quantity), wantsHold, days: Number(days) };
    const watches = await saving.ask('stock.watch', said);
    if (watches !== null) {
      putWatches(live, conversationId, watches);
      stockQuestion.set(null);
      live.toasts.show({ message: i18n._('stock.watched', { product: said.product }), tone: 'done' });
    }
  };
  return (
    <form className="mt-3 flex flex-col gap-3" onSubmit={(event) => void submit(event)}>
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('stock.product')}
        <input
          className="input font-normal"
          value={product}
          maxLength={MAX_PRODUCT_LENGTH}
          required
          autoFocus={guess === ''}
          onChange={(event) => setProduct(event.target.value)}
          data-testid="watch-product"
        />
        <span className="font-normal text-ink-2">
          {i18n._(product === guess && guess !== '' ? 'stock.product-guessed' : 'stock.product-how')}
        </span>
      </label>
      <div className="flex flex-wrap gap-3">
        <NumberField name="quantity" value={quantity} most={MAX_WATCHED_UNITS} onChange={setQuantity} />
        <NumberField name="days" value={days} most={MAX_WATCH_DAYS} onChange={setDays} />
      </div>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="h-4 w-4 flex-none accent-accent"
          checked={wantsHold}
          onChange={(event) => setWantsHold(event.target.checked)}
          data-testid="watch-hold"
        />
        {i18n._('stock.wants-hold', { hours: HOLD_HOURS })}
      </label>
      {saving.problem !== null && (
        <p className="text-sm text-crit" role="alert">
          {saving.problem}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Dialog.Close className="btn btn-outline">{i18n._('action.cancel')}</Dialog.Close>
        <button
          type="submit"
          className="btn btn-primary on-accent"
          disabled={saving.isBusy || productKey(product) === ''}
          autoFocus={guess !== ''}
          data-testid="watch-submit"
        >
          {i18n._(wantsHold ? 'stock.watch-and-hold' : 'stock.watch')}
        </button>
      </div>
    </form>
  );
}

interface NumberFieldProps {
  name: 'quantity' | 'days';
  value: string;
  most: number;
  onChange(value: string): void;
}

function NumberField({ name, value, most, onChange }: NumberFieldProps) {
  const { i18n } = useLingui();
  return (
    <label className="flex min-w-28 flex-1 flex-col gap-1 text-sm font-medium">
      {i18n._(`stock.${name}`)}
      <input
        type="number"
        className="input font-normal"
        min={1}
        max={most}
        step={1}
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
        data-testid={`watch-${name}`}
      />
    </label>
  );
}
