import { POLARITIES } from '@genklang/contract';
import type { MentionEntry, Polarity } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Check, Undo2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLive } from '../../live/live-context';
import { Kbd } from '../../shared/ui/Kbd';
import { CorrectedBy } from './CorrectedBy';
import { judging } from './judging';
import { judge, takeBack } from './sentiment-actions';

/** Three words, one of which is chosen already: choosing it says that it is right. */
export function SentimentMenu({ entry }: { entry: MentionEntry }) {
  const { i18n } = useLingui();
  const live = useLive();
  const [before] = useState(() => document.activeElement);
  const { polarity: shown, correction } = entry.sentiment;
  const close = (): void => judging.set(null);
  const choose = (polarity: Polarity): void => {
    close();
    void judge(live, entry, polarity);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const polarity = POLARITIES[Number(event.key) - 1];
    if (polarity !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      choose(polarity);
    }
  };
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(isOpen) => !isOpen && close()}>
      <DropdownMenu.Trigger asChild>
        <span className="pointer-events-none absolute inset-0" aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu z-60 max-w-80"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={i18n._('judge.title')}
          aria-labelledby={undefined}
          onKeyDown={onKeyDown}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (before instanceof HTMLElement) {
              before.focus({ preventScroll: true });
            }
          }}
          data-testid="sentiment-menu"
        >
          <div className="menu-label">{i18n._('judge.title')}</div>
          <DropdownMenu.RadioGroup value={shown}>
            {POLARITIES.map((polarity, index) => (
              <DropdownMenu.RadioItem
                key={polarity}
                value={polarity}
                className="menu-item"
                onSelect={() => choose(polarity)}
                data-testid={`judge-${polarity}`}
              >
                <span className="w-4 flex-none">
                  <DropdownMenu.ItemIndicator>
                    <Check size={14} aria-hidden="true" />
                  </DropdownMenu.ItemIndicator>
                </span>
                <span className="flex-1">
                  {i18n._(`polarity.${polarity}`)}
                  {polarity === shown && correction === null && (
                    <span className="text-ink-3"> · {i18n._('judge.confirm')}</span>
                  )}
                </span>
                <Kbd name={String(index + 1)} />
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          {correction !== null && (
            <>
              <DropdownMenu.Separator className="my-1 border-t border-border" />
              <p className="px-2 py-1 text-sm text-ink-3">
                <CorrectedBy correction={correction} polarity={shown} />
              </p>
              <DropdownMenu.Item
                className="menu-item"
                onSelect={() => void takeBack(live, entry.id, correction.id)}
                data-testid="judge-undo"
              >
                <Undo2 size={14} aria-hidden="true" />
                {i18n._('judge.take-back')}
              </DropdownMenu.Item>
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
