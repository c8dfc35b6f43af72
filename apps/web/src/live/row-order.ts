import { isInView } from '@genklang/contract';
import type { ConversationRow, InboxOrder, InboxView, Polarity } from '@genklang/contract';

/** Which rows a list shows, and in which order. */
export interface RowQuery {
  view: InboxView;
  order: InboxOrder;
  polarity?: Polarity;
  memberId: string;
}

/** What a row is sorted by. */
export type RowPosition = Pick<ConversationRow, 'id' | 'lastActivityAt'>;

export function matches(row: ConversationRow, query: RowQuery): boolean {
  return isInView(row, query.view, { memberId: query.memberId, polarity: query.polarity });
}

/** The server's order: by last activity, then by id. */
export function comparePositions(left: RowPosition, right: RowPosition, order: InboxOrder): number {
  const ascending = compareText(left.lastActivityAt, right.lastActivityAt) || compareText(left.id, right.id);
  return order === 'newest' ? -ascending : ascending;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
