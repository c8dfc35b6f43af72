import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { ArrowDown } from 'lucide-react';
import { useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useChannel, useLive, useSession } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { useObservable } from '../../shared/observable';
import { judgeNext, judging, latestOf } from '../sentiment/judging';
import { ThreadChunk } from './ThreadChunk';
import { ThreadContext } from './thread-context';
import { chunksOf, firstUnread, threadItems } from './thread-items';
import { placesOf } from './thread-places';
import { useAnnouncedEntries } from './use-announced-entries';
import { useThreadJump } from './use-thread-jump';
import { useThreadScroll } from './use-thread-scroll';

/** Threads with more entries have only those drawn that are near what is in sight. */
const LONG_THREAD = 200;

interface ThreadProps {
  row: ConversationRow;
  thread: ThreadSnapshot;
}

export function Thread({ row, thread }: ThreadProps) {
  const { i18n } = useLingui();
  const { threads, outgoing, marks } = useLive();
  const memberId = useSession().member.id;
  const { entry: linkedId } = useSearch({ from: '/member/inbox' });
  const waiting = useObservable(outgoing.items);
  const account = useChannel(row.channelId)?.name ?? '';
  const { entries, hasEarlier, isLoadingEarlier } = thread;
  // As it was when the conversation was opened: reading it does not take the rule away.
  const [readAt] = useState(() => marks.unreadSince(row));
  const unreadId = firstUnread(entries, readAt);
  const items = useMemo(
    () =>
      threadItems(
        entries,
        waiting.filter((item) => item.conversationId === row.id),
        unreadId,
      ),
    [entries, waiting, row.id, unreadId],
  );
  const places = useMemo(
    () => placesOf(entries, { customerId: row.customer.id, account, hasEarlier }),
    [entries, row.customer.id, account, hasEarlier],
  );
  const loadEarlier = useCallback(() => {
    void threads.get(row.id).loadEarlier();
  }, [threads, row.id]);
  const chunks = useMemo(() => chunksOf(items), [items]);
  const outgoingCount = items.filter((item) => item.kind === 'outgoing').length;
  const openAt = linkedId !== undefined ? 'elsewhere' : unreadId !== null ? 'new' : 'end';
  const scroll = useThreadScroll({ entries, outgoingCount, openAt }, loadEarlier);
  const { markedId, jumpTo } = useThreadJump(scroll.box, row.id, linkedId);
  const port = useMemo(() => ({ conversationId: row.id, jumpTo }), [row.id, jumpTo]);

  useJudging(row, entries);
  useAnnouncedEntries(entries, memberId);

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroll.box}
        onScroll={scroll.onScroll}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto px-4 pt-4 [overflow-anchor:none] focus-visible:-outline-offset-2 md:px-5"
        role="log"
        aria-live="off"
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
          <ThreadContext value={port}>
            {chunks.map((chunk) => (
              <ThreadChunk
                key={chunk[0]?.key}
                items={chunk}
                row={row}
                account={account}
                places={places}
                markedId={markedId}
                isLong={entries.length > LONG_THREAD}
              />
            ))}
          </ThreadContext>
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
