import { POLARITIES } from '@genklang/contract';
import type { Polarity } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { Check, ChevronDown, X } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useInboxQuery } from './use-inbox-query';

/** The filter chips; what they say stands in the address. */
export function ListFilters() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { polarity } = useInboxQuery();
  const choose = (chosen: Polarity | undefined): void =>
    void navigate({ to: '/', search: (search) => ({ ...search, polarity: chosen }) });
  return (
    <div className="flex flex-none items-center gap-1.5 pr-3 pb-1.5 pl-4">
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger
          className={`filter-chip ${polarity === undefined ? '' : 'is-on'}`}
          data-testid="filter-sentiment"
        >
          {i18n._(polarity === undefined ? 'filter.all-sentiments' : `filter.${polarity}`)}
          <ChevronDown size={12} aria-hidden="true" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" align="start" sideOffset={4}>
            <DropdownMenu.RadioGroup
              value={polarity ?? 'all'}
              onValueChange={(value) => choose(POLARITIES.find((candidate) => candidate === value))}
            >
              {(['all', ...POLARITIES] as const).map((value) => (
                <DropdownMenu.RadioItem key={value} value={value} className="menu-item">
                  <span className="w-4 flex-none">
                    <DropdownMenu.ItemIndicator>
                      <Check size={14} aria-hidden="true" />
                    </DropdownMenu.ItemIndicator>
                  </span>
                  {i18n._(value === 'all' ? 'filter.all-sentiments' : `filter.${value}`)}
                </DropdownMenu.RadioItem>
              ))}
            </DropdownMenu.RadioGroup>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {polarity !== undefined && (
        <button
          type="button"
          className="btn btn-icon btn-small w-6"
          onClick={() => choose(undefined)}
          aria-label={i18n._('filter.remove')}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
