import { useLingui } from '@lingui/react';
import { BellRing, Check, ChevronRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useLive } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { attention, ATTENTION_KINDS, chooseAttention } from './attention';
import type { AttentionKind } from './attention';

/** What may call the member while they look elsewhere, in the account menu. */
export function AttentionItems() {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const chosen = useObservable(attention);
  const choose = async (kind: AttentionKind, isWanted: boolean): Promise<void> => {
    if (!(await chooseAttention(kind, isWanted))) {
      toasts.show({ message: i18n._('attention.blocked'), tone: 'problem' });
    }
  };
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item" data-testid="attention">
        <BellRing size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="flex-1">{i18n._('attention.label')}</span>
        <ChevronRight size={14} aria-hidden="true" />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu" sideOffset={4} collisionPadding={8}>
          {ATTENTION_KINDS.map((kind) => (
            <DropdownMenu.CheckboxItem
              key={kind}
              className="menu-item"
              checked={chosen.has(kind)}
              onCheckedChange={(isWanted) => void choose(kind, isWanted)}
              onSelect={(event) => event.preventDefault()}
              data-testid={`attention-${kind}`}
            >
              <span className="w-4 flex-none">
                <DropdownMenu.ItemIndicator>
                  <Check size={14} aria-hidden="true" />
                </DropdownMenu.ItemIndicator>
              </span>
              {i18n._(`attention.${kind}`)}
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}
