import { effectiveOrder, INBOX_ORDERS } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { ArrowDownNarrowWide, ArrowUp, Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useEffect, useRef } from 'react';
import { searchOfList } from '../../app/inbox-search';
import { useList, useLive } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { announce } from '../../shared/ui/Announcer';
import { KeyCombo } from '../keyboard/KeyCombo';
import { BulkBar } from './BulkBar';
import { useInboxQuery, useOpenedView } from './use-inbox-query';

const ANNOUNCE_AFTER_MS = 5_000;

/** The order at the left, news at the right. It always has its place, so that nothing below it moves. */
export function StatusRow({ onShowNew }: { onShowNew(): void }) {
  const { i18n } = useLingui();
  const { newCount } = useList();
  const picked = useObservable(useLive().picks.ids);
  useAnnouncedCount(newCount);
  return (
    <div className="flex h-8.5 flex-none items-center border-b border-border pr-3 pb-1 pl-4">
      {picked.size > 0 ? <BulkBar count={picked.size} /> : <OrderMenu />}
      {newCount > 0 && (
        <button type="button" className="pill on-accent ml-auto" onClick={onShowNew} data-testid="show-new">
          <ArrowUp size={13} strokeWidth={2.25} aria-hidden="true" />
          {i18n._('list.new', { count: newCount })}
          <KeyCombo command="list.show-new" />
        </button>
      )}
    </div>
  );
}

/** The four orders, each with its formula. */
function OrderMenu() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const query = useInboxQuery();
  const saved = useOpenedView()?.id;
  const shown = effectiveOrder(query.view, query.order);
  const choose = (value: string): void => {
    const order = INBOX_ORDERS.find((known) => known === value) ?? 'urgent';
    void navigate({ to: '/', search: searchOfList({ ...query, order, saved }) });
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className="btn btn-small -ml-1.5 px-1.5"
        title={i18n._(`order.${shown}-why`)}
        aria-label={`${i18n._('order.label')}: ${i18n._(`order.${shown}`)}`}
        data-testid="order"
        data-order={shown}
      >
        <ArrowDownNarrowWide size={14} strokeWidth={1.75} aria-hidden="true" />
        {i18n._(`order.${shown}`)}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu w-[min(22rem,calc(100vw-1rem))]"
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <DropdownMenu.RadioGroup value={shown} onValueChange={choose}>
            {INBOX_ORDERS.map((order) => (
              <DropdownMenu.RadioItem
                key={order}
                value={order}
                className="menu-item h-auto items-start py-1.5"
                data-testid={`order-${order}`}
              >
                <span className="mt-0.5 w-4 flex-none">
                  <DropdownMenu.ItemIndicator>
                    <Check size={14} aria-hidden="true" />
                  </DropdownMenu.ItemIndicator>
                </span>
                <span>
                  {i18n._(`order.${order}`)}
                  <span className="block text-xs whitespace-normal text-ink-3">{i18n._(`order.${order}-why`)}</span>
                </span>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** Says the count when it has stood still, or every five seconds while it grows. */
function useAnnouncedCount(count: number): void {
  const { i18n } = useLingui();
  const latest = useRef(count);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const hasGrown = count > latest.current;
    latest.current = count;
    if (hasGrown && timer.current === undefined) {
      timer.current = setTimeout(() => {
        timer.current = undefined;
        if (latest.current > 0) {
          announce(i18n._('list.new-announced', { count: latest.current }));
        }
      }, ANNOUNCE_AFTER_MS);
    }
  }, [count, i18n]);
  useEffect(() => () => clearTimeout(timer.current), []);
}
