import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { ArrowDown } from 'lucide-react';
import { useCallback, useEffect, useMemo } from 'react';
import { useChannel, useLive } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { formatDay } from '../../shared/format/times';
import { useObservable } from '../../shared/observable';
import { useNow } from '../../shared/use-now';
import { judgeNext, judging, latestOf } from '../sentiment/judging';
import { OutgoingMessage } from './OutgoingMessage';
import { ThreadEntry } from './ThreadEntry';
import { threadItems } from './thread-items';
import type { ThreadItem } from './thread-items';
import { useThreadScroll } from './use-thread-scroll';

interface ThreadProps {
  row: ConversationRow;
  thread: ThreadSnapshot;
}

export function Thread({ row, thread }: ThreadProps) {
  const { i18n } = useLingui();
  const { threads, outgoing } = useLive();
  const waiting = useObservable(outgoing.items);
  const account = useChannel(row.channelId)?.name ?? '';
  const { entries, hasEarlier, isLoadingEarlier } = thread;
  const items = useMemo(
    () =>
      threadItems(
        entries,
        waiting.filter((item) => item.conversationId === row.id),
      ),
    [entries, waiting, row.id],
  );
  const loadEarlier = useCallback(() => {
    void threads.get(row.id).loadEarlier();
  }, [threads, row.id]);
  const outgoingCount = items.filter((item) => item.kind === 'outgoing').length;
  const scroll = useThreadScroll(entries, outgoingCount, loadEarlier);

  useJudging(row, entries);

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroll.box}
        onScroll={scroll.onScroll}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto px-4 pt-4 [overflow-anchor:none] focus-visible:-outline-offset-2 md:px-5"
        role="log"
        tabIndex={0}
        data-own-arrows=""
        aria-label={i18n._('thread.label', { name: row.customer.name })}
        data-testid="thread"
      >
        {hasEarlier && (
          <button
            type="button"
            className="btn btn-small mx-auto mb-3 flex-none"
            onClick={loadEarlier}
            aria-disabled={isLoadingEarlier}
          >
            {i18n._(isLoadingEarlier ? 'thread.loading-earlier' : 'thread.load-earlier')}
          </button>
        )}
        <div className="mt-auto">
          {items.map((item) => (
            <Item key={item.key} item={item} row={row} account={account} />
          ))}
        </div>
      </div>
      {scroll.unseen > 0 && (
        <button
          type="button"
          className="pill absolute bottom-3 left-1/2 -translate-x-1/2 pr-2.25 shadow-2"
          onClick={scroll.toBottom}
          data-testid="unseen"
        >
          <ArrowDown size={13} strokeWidth={2.25} aria-hidden="true" />
          {i18n._('thread.unseen', { count: scroll.unseen })}
        </button>
      )}
    </div>
  );
}

/** Opens the menu at the customer's latest post when its key was pressed; it is brought into sight first. */
function useJudging(row: ConversationRow, entries: ThreadSnapshot['entries']): void {
  const next = useObservable(judgeNext);
  useEffect(() => {
    if (next !== row.id) {
      return;
    }
    judgeNext.set(null);
    const latest = latestOf(entries, row.customer.id);
    if (latest !== null) {
      document.querySelector(`[data-entry-id="${latest.id}"]`)?.scrollIntoView({ block: 'nearest' });
      judging.set({ mentionId: latest.id, place: 'thread' });
    }
  }, [next, row, entries]);
}

function Item({ item, row, account }: { item: ThreadItem; row: ConversationRow; account: string }) {
  switch (item.kind) {
    case 'day':
      return <DayRule at={item.at} />;
    case 'entry':
      return <ThreadEntry entry={item.entry} row={row} />;
    case 'outgoing':
      return <OutgoingMessage item={item.item} account={account} />;
  }
}

function DayRule({ at }: { at: string }) {
  const { i18n } = useLingui();
  const now = useNow();
  return <div className="rule mb-3.5 first-letter:uppercase">{formatDay(i18n.locale, at, now)}</div>;
}
