import type { InboxFilter } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Check, ChevronRight, Plus } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useSession } from '../../live/live-context';
import { FILTER_FIELDS, optionsOf, SINGLE_FIELDS, valuesOf } from './filter-fields';
import type { FilterField } from './filter-fields';

interface FilterMenuProps {
  filter: InboxFilter;
  onChange(field: FilterField, values: readonly string[]): void;
  onClear(): void;
}

/** Every field that a list can be narrowed by, with its values one step away. */
export function FilterMenu({ filter, onChange, onClear }: FilterMenuProps) {
  const { i18n } = useLingui();
  const session = useSession();
  const fields = FILTER_FIELDS.map((field) => ({ field, options: optionsOf(field, session, i18n) }));
  const hasAny = FILTER_FIELDS.some((field) => valuesOf(filter, field).length > 0);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="filter-chip" data-testid="add-filter">
        <Plus size={12} aria-hidden="true" />
        {i18n._('filter.add')}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
          {fields
            .filter(({ options }) => options.length > 0)
            .map(({ field, options }) => (
              <DropdownMenu.Sub key={field}>
                <DropdownMenu.SubTrigger className="menu-item" data-testid={`filter-${field}`}>
                  <span className="flex-1">{i18n._(`filter.${field}`)}</span>
                  <ChevronRight size={14} aria-hidden="true" />
                </DropdownMenu.SubTrigger>
                <DropdownMenu.Portal>
                  <DropdownMenu.SubContent
                    className="menu max-h-80 overflow-y-auto"
                    sideOffset={4}
                    collisionPadding={8}
                  >
                    {options.map((option) => (
                      <OptionItem
                        key={option.value}
                        label={option.label}
                        isChosen={valuesOf(filter, field).includes(option.value)}
                        testId={`filter-${field}-${option.value}`}
                        onToggle={() => onChange(field, toggled(filter, field, option.value))}
                      />
                    ))}
                  </DropdownMenu.SubContent>
                </DropdownMenu.Portal>
              </DropdownMenu.Sub>
            ))}
          {hasAny && (
            <>
              <DropdownMenu.Separator className="my-1 border-t border-border" />
              <DropdownMenu.Item className="menu-item" onSelect={onClear}>
                {i18n._('filter.clear')}
              </DropdownMenu.Item>
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface OptionItemProps {
  label: string;
  isChosen: boolean;
  testId: string;
  onToggle(): void;
}

/** Stays open: several values may be chosen at once. */
function OptionItem({ label, isChosen, testId, onToggle }: OptionItemProps) {
  return (
    <DropdownMenu.CheckboxItem
      className="menu-item"
      checked={isChosen}
      onCheckedChange={onToggle}
      onSelect={(event) => event.preventDefault()}
      data-testid={testId}
    >
      <span className="w-4 flex-none">
        <DropdownMenu.ItemIndicator>
          <Check size={14} aria-hidden="true" />
        </DropdownMenu.ItemIndicator>
      </span>
      {label}
    </DropdownMenu.CheckboxItem>
  );
}

function toggled(filter: InboxFilter, field: FilterField, value: string): string[] {
  const values = valuesOf(filter, field);
  if (values.includes(value)) {
    return values.filter((other) => other !== value);
  }
  return SINGLE_FIELDS.includes(field) ? [value] : [...values, value];
}
