import type { InboxFilter } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { Suspense } from 'react';
import { searchOfList } from '../../app/inbox-search';
import { useSession } from '../../live/live-context';
import { lazyPart } from '../../shared/lazy-part';
import { useInboxQuery, useOpenedView } from '../inbox/use-inbox-query';
import { SaveViewButton } from '../views/SaveViewButton';
import { FILTER_FIELDS, optionsOf, valuesOf, withValues } from './filter-fields';
import type { FilterField } from './filter-fields';

const FilterMenu = lazyPart(() => import('./FilterMenu'), 'FilterMenu');

/** The filter chips, each removable; what they say stands in the address. */
export function FilterBar() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const query = useInboxQuery();
  const saved = useOpenedView()?.id;
  const show = (filter: InboxFilter): void =>
    void navigate({ to: '/', search: searchOfList({ ...query, filter, saved }) });
  const change = (field: FilterField, values: readonly string[]): void => show(withValues(query.filter, field, values));
  return (
    <div className="flex flex-none flex-wrap items-center gap-1.5 pr-3 pb-1.5 pl-4" data-testid="filters">
      {FILTER_FIELDS.filter((field) => valuesOf(query.filter, field).length > 0).map((field) => (
        <FilterChip
          key={field}
          field={field}
          values={valuesOf(query.filter, field)}
          onRemove={() => change(field, [])}
        />
      ))}
      <Suspense fallback={<span className="filter-chip">{i18n._('filter.add')}</span>}>
        <FilterMenu filter={query.filter} onChange={change} onClear={() => show({})} />
      </Suspense>
      <SaveViewButton />
    </div>
  );
}

function FilterChip({ field, values, onRemove }: { field: FilterField; values: string[]; onRemove(): void }) {
  const { i18n } = useLingui();
  const session = useSession();
  const options = optionsOf(field, session, i18n);
  const names = values.map((value) => options.find((option) => option.value === value)?.label ?? i18n._('filter.gone'));
  const name = i18n._(`filter.${field}`);
  return (
    <span className="filter-chip is-on max-w-full" data-testid={`chip-${field}`}>
      <span className="sr-only">{name}: </span>
      <span className="truncate">{names.join(', ')}</span>
      <button
        type="button"
        className="-mr-1.5 grid h-6 w-6 flex-none place-items-center rounded-full"
        onClick={onRemove}
        aria-label={i18n._('filter.remove', { name })}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </span>
  );
}
