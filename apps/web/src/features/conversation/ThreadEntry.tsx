import type { ConversationRow, TimelineEntry } from '@genklang/contract';
import { memo } from 'react';
import { ActivityLine } from './ActivityLine';
import { MentionMessage } from './MentionMessage';
import { NoteMessage } from './NoteMessage';
import { ReplyMessage } from './ReplyMessage';
import { isSamePlace, PLAIN_PLACE } from './thread-places';
import type { ThreadPlace } from './thread-places';

interface ThreadEntryProps {
  entry: TimelineEntry;
  row: ConversationRow;
  place?: ThreadPlace;
  isMarked?: boolean;
}

export const ThreadEntry = memo(
  function ThreadEntry({ entry, row, place = PLAIN_PLACE, isMarked = false }: ThreadEntryProps) {
    switch (entry.type) {
      case 'mention':
        return (
          <MentionMessage
            entry={entry}
            channelId={row.channelId}
            isCustomer={entry.author.id === row.customer.id}
            place={place}
            isMarked={isMarked}
          />
        );
      case 'reply':
        return <ReplyMessage entry={entry} row={row} place={place} isMarked={isMarked} />;
      case 'note':
        return <NoteMessage entry={entry} isMarked={isMarked} />;
      case 'activity':
        return <ActivityLine entry={entry} customerName={row.customer.name} isMarked={isMarked} />;
    }
  },
  (before, after) =>
    before.entry === after.entry &&
    before.isMarked === after.isMarked &&
    isSamePlace(before.place, after.place) &&
    before.row.channelId === after.row.channelId &&
    before.row.customer.id === after.row.customer.id,
);
