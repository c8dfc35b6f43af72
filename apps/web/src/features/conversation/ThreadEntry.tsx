import type { ConversationRow, TimelineEntry } from '@genklang/contract';
import { memo } from 'react';
import { ActivityLine } from './ActivityLine';
import { MentionMessage } from './MentionMessage';
import { NoteMessage } from './NoteMessage';
import { ReplyMessage } from './ReplyMessage';

interface ThreadEntryProps {
  entry: TimelineEntry;
  row: ConversationRow;
}

export const ThreadEntry = memo(
  function ThreadEntry({ entry, row }: ThreadEntryProps) {
    switch (entry.type) {
      case 'mention':
        return <MentionMessage entry={entry} isCustomer={entry.author.id === row.customer.id} />;
      case 'reply':
        return <ReplyMessage entry={entry} row={row} />;
      case 'note':
        return <NoteMessage entry={entry} />;
      case 'activity':
        return <ActivityLine entry={entry} customerName={row.customer.name} />;
    }
  },
  (before, after) =>
    before.entry === after.entry &&
    before.row.channelId === after.row.channelId &&
    before.row.customer.id === after.row.customer.id,
);
