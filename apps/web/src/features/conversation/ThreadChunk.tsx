import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { memo, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { formatDay } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { OutgoingMessage } from './OutgoingMessage';
import { ThreadEntry } from './ThreadEntry';
import type { ThreadItem } from './thread-items';
import { isSamePlace } from './thread-places';
import type { ThreadPlace } from './thread-places';

interface ThreadChunkProps {
  items: readonly ThreadItem[];
  row: ConversationRow;
  account: string;
  places: ReadonlyMap<string, ThreadPlace>;
  markedId: string | null;
  /** Whether what is far from sight is left undrawn. */
  isLong: boolean;
}

/** Some dozens of entries. Of a thread of thousands only the chunk that changed is drawn anew. */
export const ThreadChunk = memo(function ThreadChunk({
  items,
  row,
  account,
  places,
  markedId,
  isLong,
}: ThreadChunkProps) {
  const box = useRef<HTMLDivElement>(null);
  const height = useDrawnHeight(box, isLong);
  return (
    <div
      ref={box}
      className={`thread-chunk ${height === null ? '' : 'is-measured'}`}
      style={height === null ? undefined : { containIntrinsicSize: `auto ${height}px` }}
    >
      {items.map((item) => (
        <Item
          key={item.key}
          item={item}
          row={row}
          account={account}
          place={places.get(item.key)}
          isMarked={item.key === markedId}
        />
      ))}
    </div>
  );
}, isSameChunk);

/**
 * The height of a chunk of a long thread once it has been drawn whole, null until then. A browser remembers no size of what it never
 * left out: without this one, the first time would change the height of the thread under the reader.
 */
function useDrawnHeight(box: RefObject<HTMLDivElement | null>, isLong: boolean): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    if (!isLong) {
      setHeight(null);
      return undefined;
    }
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setHeight(box.current?.offsetHeight ?? null));
    });
    return () => cancelAnimationFrame(frame);
  }, [box, isLong]);
  return height;
}

function isSameChunk(before: ThreadChunkProps, after: ThreadChunkProps): boolean {
  return (
    before.isLong === after.isLong &&
    before.account === after.account &&
    before.row.channelId === after.row.channelId &&
    before.row.customer.id === after.row.customer.id &&
    before.items.length === after.items.length &&
    before.items.every((item, index) => isSameItem(item, after.items[index]) && isShownAlike(item.key, before, after))
  );
}

function isSameItem(left: ThreadItem, right: ThreadItem | undefined): boolean {
  if (left.key !== right?.key || left.kind !== right.kind) {
    return false;
  }
  switch (left.kind) {
    case 'entry':
      return right.kind === 'entry' && left.entry === right.entry;
    case 'outgoing':
      return right.kind === 'outgoing' && left.item === right.item;
    case 'day':
    case 'new':
      return true;
  }
}

function isShownAlike(key: string, before: ThreadChunkProps, after: ThreadChunkProps): boolean {
  return (
    (key === before.markedId) === (key === after.markedId) && isSamePlace(before.places.get(key), after.places.get(key))
  );
}

interface ItemProps {
  item: ThreadItem;
  row: ConversationRow;
  account: string;
  place: ThreadPlace | undefined;
  isMarked: boolean;
}

function Item({ item, row, account, place, isMarked }: ItemProps) {
  switch (item.kind) {
    case 'new':
      return <NewRule />;
    case 'day':
      return <DayRule at={item.at} />;
    case 'entry':
      return <ThreadEntry entry={item.entry} row={row} place={place} isMarked={isMarked} />;
    case 'outgoing':
      return <OutgoingMessage item={item.item} account={account} />;
  }
}

/** Everything below is new since the member was last here. */
function NewRule() {
  const { i18n } = useLingui();
  return (
    <div className="rule is-new mb-3.5" data-rule="new" data-testid="new-rule">
      {i18n._('thread.new')}
    </div>
  );
}

function DayRule({ at }: { at: string }) {
  const { i18n } = useLingui();
  const now = useNow();
  return <div className="rule mb-3.5 first-letter:uppercase">{formatDay(i18n.locale, at, now)}</div>;
}
