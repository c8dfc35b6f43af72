import type { ConversationRow } from '@genklang/contract';
import type { Departure } from './departure';
import type { MarkStore } from './mark-store';

/** The list as it stands on screen. It changes only when the member asks for it. */
export interface ListSnapshot {
  ids: readonly string[];
  /** Conversations that a merge would bring in or move up. */
  newCount: number;
  isLoaded: boolean;
  hasMore: boolean;
}

/** One row as it is drawn: as the server knows it, with the member's own unanswered changes on top. */
export interface RowView {
  row: ConversationRow;
  departure: Departure | null;
  isUnread: boolean;
  /** A colleague's note asks something of the member here. */
  isMentioned: boolean;
}

/** What the rows are judged by. */
export interface RowSurroundings {
  marks: MarkStore;
  networkOf(channelId: string): string | undefined;
}
