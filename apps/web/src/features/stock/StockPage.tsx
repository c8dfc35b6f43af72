import type { StockSettings } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { SettingsFrame } from '../settings/SettingsFrame';
import { ArrivalForm } from './ArrivalForm';
import { ArrivalList, DemandList } from './StockLists';
import { StockKeys } from './StockKeys';

const BONES = ['h-24', 'h-32', 'h-32'];
/** What arrived is given out within a second or two. */
const FRESH_MS = 3_000;

/** What customers wait for, what arrived, and who may say so. */
export function StockPage() {
  const { i18n } = useLingui();
  const { data, failure, reload } = useLoaded<StockSettings>('/api/stock/settings', { everyMs: FRESH_MS });
  return (
    <SettingsFrame title={i18n._('stock-settings.title')} back="/" action="stock.administer">
      <p className="mb-4 max-w-160 text-ink-2">{i18n._('stock-settings.how')}</p>
      {data === null ? (
        <NotLoaded failure={failure} title={i18n._('stock-settings.failed')} bones={BONES} onRetry={reload} />
      ) : (
        <div className="flex max-w-160 flex-col gap-7" data-testid="stock-page">
          <ArrivalForm onAdded={reload} />
          <ArrivalList events={data.events} />
          <DemandList demand={data.demand} />
          <StockKeys keys={data.keys} onChanged={reload} />
        </div>
      )}
    </SettingsFrame>
  );
}
