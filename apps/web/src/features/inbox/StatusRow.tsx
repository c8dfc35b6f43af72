import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { ArrowDownNarrowWide, ArrowDownWideNarrow, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useList } from '../../live/live-context';
import { announce } from '../../shared/ui/Announcer';
import { KeyCombo } from '../keyboard/KeyCombo';
import { useInboxQuery } from './use-inbox-query';

const ANNOUNCE_AFTER_MS = 5_000;

/** The order at the left, news at the right. It always has its place, so that nothing below it moves. */
export function StatusRow({ onShowNew }: { onShowNew(): void }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { order } = useInboxQuery();
  const { newCount } = useList();
  useAnnouncedCount(newCount);
  const isNewest = order === 'newest';
  const Icon = isNewest ? ArrowDownWideNarrow : ArrowDownNarrowWide;
  const turn = (): void =>
    void navigate({ to: '/', search: (search) => ({ ...search, order: isNewest ? 'oldest' : undefined }) });
  return (
    <div className="flex h-8.5 flex-none items-center border-b border-border pr-3 pb-1 pl-4">
      <button
        type="button"
        className="btn btn-small -ml-1.5 px-1.5"
        onClick={turn}
        title={i18n._(isNewest ? 'order.to-oldest' : 'order.to-newest')}
        data-testid="order"
      >
        <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
        {i18n._(`order.${order}`)}
      </button>
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
