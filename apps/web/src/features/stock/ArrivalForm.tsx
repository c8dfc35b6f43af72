import { MAX_PRODUCT_LENGTH, MAX_STOCK_UNITS } from '@genklang/contract';
import { productKey, readStockList } from '@genklang/domain';
import type { StockListLine } from '@genklang/domain';
import { useLingui } from '@lingui/react';
import { Plus, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useLive } from '../../live/live-context';
import { randomUuid } from '../../shared/uuid';
import { useSave } from '../settings/use-save';
import type { Saving } from '../settings/use-save';
import { ListForm } from './ListForm';

/** Somebody says what arrived: one product, or a list of them. */
export function ArrivalForm({ onAdded }: { onAdded(): void }) {
  const { i18n } = useLingui();
  const add = useAdd(onAdded);
  const [isList, setIsList] = useState(false);
  return (
    <section aria-label={i18n._('stock-settings.arrived')}>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <h2 className="flex-1 font-semibold">{i18n._('stock-settings.arrived')}</h2>
        <button
          type="button"
          className="btn btn-outline"
          aria-expanded={isList}
          onClick={() => setIsList(!isList)}
          data-testid="stock-list-toggle"
        >
          <Table2 size={14} aria-hidden="true" />
          {i18n._('stock-settings.list')}
        </button>
      </div>
      {isList ? <ListForm read={readStockList} onAdd={add.send} /> : <LineForm onAdd={add.send} />}
      {add.saving.problem !== null && (
        <p className="mt-2 text-sm text-crit" role="alert">
          {add.saving.problem}
        </p>
      )}
    </section>
  );
}

function useAdd(onAdded: () => void): { saving: Saving; send(items: StockListLine[]): Promise<boolean> } {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const saving = useSave();
  const send = async (items: StockListLine[]): Promise<boolean> => {
    const isAdded = (await saving.ask('stock.add', { clientKey: randomUuid(), items })) !== null;
    if (isAdded) {
      toasts.show({ message: i18n._('stock-settings.added', { count: items.length }), tone: 'done' });
      onAdded();
    }
    return isAdded;
  };
  return { saving, send };
}

function LineForm({ onAdd }: { onAdd(items: StockListLine[]): Promise<boolean> }) {
  const { i18n } = useLingui();
  const [product, setProduct] = useState('');
  const [units, setUnits] = useState('1');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await onAdd([{ product: product.trim(), quantity: Number(units) }])) {
      setProduct('');
      setUnits('1');
    }
  };
  return (
    <form
      className="flex flex-wrap items-end gap-3 rounded-lg border border-border bg-canvas p-4"
      onSubmit={(event) => void submit(event)}
    >
      <label className="flex min-w-40 flex-1 flex-col gap-1 text-sm font-medium">
        {i18n._('stock.product')}
        <input
          className="input font-normal"
          value={product}
          maxLength={MAX_PRODUCT_LENGTH}
          required
          onChange={(event) => setProduct(event.target.value)}
          data-testid="arrival-product"
        />
      </label>
      <label className="flex w-24 flex-col gap-1 text-sm font-medium">
        {i18n._('stock.quantity')}
        <input
          type="number"
          className="input font-normal"
          min={1}
          max={MAX_STOCK_UNITS}
          required
          value={units}
          onChange={(event) => setUnits(event.target.value)}
          data-testid="arrival-units"
        />
      </label>
      <button
        type="submit"
        className="btn btn-primary on-accent min-h-8"
        disabled={productKey(product) === ''}
        data-testid="arrival-add"
      >
        <Plus size={14} aria-hidden="true" />
        {i18n._('stock-settings.add')}
      </button>
    </form>
  );
}
