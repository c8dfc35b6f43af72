import { isFilterEmpty } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { CircleAlert, Coffee, SearchX } from 'lucide-react';
import { Suspense, useCallback, useEffect, useImperativeHandle, useRef } from 'react';
import type { Ref } from 'react';
import { VList } from 'virtua';
import type { VListHandle } from 'virtua';
import { errorMessage } from '../../i18n/error-message';
import { useList, useLive, useSession } from '../../live/live-context';
import { lazyPart } from '../../shared/lazy-part';
import { useObservable } from '../../shared/observable';
import { StateMessage } from '../../shared/ui/StateMessage';
import { useDelayed } from '../../shared/use-delayed';
import { ConversationListItem, rowElementId } from './ConversationListItem';
import { SkeletonRows } from './SkeletonRows';
import { useInboxQuery } from './use-inbox-query';

const NoChannel = lazyPart(() => import('../first-run/NoChannel'), 'NoChannel');

export interface RowListHandle {
  focus(): void;
  scrollToTop(): void;
}

interface RowListProps {
  ref: Ref<RowListHandle>;
  selectedId: string | null;
  onOpen(id: string): void;
  onMenu(id: string): void;
}

const ROWS_AHEAD = 15;
const SKELETON_AFTER_MS = 150;

/** The rows. Only those in sight are drawn; the next page is fetched before the end is reached. */
export function RowList({ ref, selectedId, onOpen, onMenu }: RowListProps) {
  const { i18n } = useLingui();
  const { list, rows } = useLive();
  const { ids, hasMore, newCount } = useList();
  const { status } = useObservable(list.status);
  const query = useInboxQuery();
  const virtual = useRef<VListHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const isSlow = useDelayed(status === 'loading', SKELETON_AFTER_MS);
  const selectedIndex = selectedId === null ? -1 : ids.indexOf(selectedId);

  useImperativeHandle(ref, () => ({
    focus: () => box.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true }),
    scrollToTop: () => virtual.current?.scrollTo(0),
  }));
  useEffect(() => {
    virtual.current?.scrollTo(0);
  }, [query]);
  useEffect(() => {
    if (selectedIndex >= 0) {
      virtual.current?.scrollToIndex(selectedIndex, { align: 'nearest' });
    }
    // Only a new selection brings its row into sight; rows that move do not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [selectedId]);
  const loadAhead = useCallback(() => {
    const handle = virtual.current;
    if (handle !== null && handle.findItemIndex(handle.scrollOffset + handle.viewportSize) >= ids.length - ROWS_AHEAD) {
      void list.loadMore();
    }
  }, [list, ids.length]);
  useEffect(() => {
    if (hasMore && status === 'ready') {
      loadAhead();
    }
  }, [hasMore, status, loadAhead]);

  useEffect(() => {
    // Where there is nothing that could move, what is new need not wait.
    if (ids.length === 0 && newCount > 0) {
      rows.merge();
    }
  }, [rows, ids.length, newCount]);
  if (ids.length === 0) {
    return <Unlisted isSlow={isSlow} />;
  }
  return (
    <div ref={box} className="relative min-h-0 flex-1" data-testid="conversation-list">
      <VList
        ref={virtual}
        data={ids}
        role="listbox"
        tabIndex={0}
        data-hotkeys=""
        aria-multiselectable
        aria-label={i18n._(`view.${query.view}`)}
        aria-activedescendant={selectedIndex >= 0 && selectedId !== null ? rowElementId(selectedId) : undefined}
        className="focus-visible:-outline-offset-2"
        keepMounted={selectedIndex >= 0 ? [selectedIndex] : undefined}
        onScroll={loadAhead}
      >
        {(id, index) => (
          <ConversationListItem
            key={id}
            id={id}
            position={index + 1}
            total={hasMore ? -1 : ids.length}
            isSelected={id === selectedId}
            onOpen={onOpen}
            onMenu={onMenu}
          />
        )}
      </VList>
    </div>
  );
}

/** What stands in the list's place while it has no rows. */
function Unlisted({ isSlow }: { isSlow: boolean }) {
  const { i18n } = useLingui();
  const { list } = useLive();
  const { status, failure } = useObservable(list.status);
  const { view, filter } = useInboxQuery();
  const { channels } = useSession();
  if (status === 'loading') {
    return isSlow ? <SkeletonRows /> : <div className="flex-1" />;
  }
  if (status === 'failed') {
    return (
      <StateMessage
        icon={CircleAlert}
        title={i18n._('list.failed')}
        isProblem
        action={
          <button type="button" className="btn btn-outline" onClick={() => void list.retry()}>
            {i18n._('action.try-again')}
          </button>
        }
      >
        {errorMessage(failure ?? 'internal')}
      </StateMessage>
    );
  }
  if (channels.length === 0) {
    return (
      <Suspense fallback={null}>
        <NoChannel />
      </Suspense>
    );
  }
  return isFilterEmpty(filter) ? (
    <StateMessage icon={Coffee} title={i18n._(`empty.${view}`)}>
      {i18n._(`empty.${view}-why`)}
    </StateMessage>
  ) : (
    <StateMessage icon={SearchX} title={i18n._('empty.filtered')}>
      {i18n._('empty.filtered-why')}
    </StateMessage>
  );
}
