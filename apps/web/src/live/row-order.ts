import { effectiveOrder, isInView, MARK_OF_VIEW, markedAt, matchesFilter } from '@genklang/contract';
import type { ConversationRow, InboxContext, InboxFilter, InboxOrder, InboxPage, InboxView } from '@genklang/contract';

/** Which rows a list shows, and in which order. */
export interface RowQuery {
  view: InboxView;
  order: InboxOrder;
  filter: InboxFilter;
  memberId: string;
}

/** What a row is sorted by. */
export type RowPosition = Pick<
  ConversationRow,
  'id' | 'lastActivityAt' | 'waitingSince' | 'weight' | 'deadline' | 'promise'
>;

/** Up to where a page goes; null where nothing comes after it. */
export function boundaryOf(page: InboxPage): RowPosition | null {
  return page.nextCursor === null ? null : (page.rows.at(-1) ?? null);
}

export function matches(row: ConversationRow, query: RowQuery, context: InboxContext): boolean {
  return isInView(row, query.view, context) && matchesFilter(row, query.filter, context);
}

/** What else an order goes by: the moment for which the frustration clock is read, and the member's marks. */
export interface OrderBasis {
  sortedAt: Date;
  markOf: InboxContext['markOf'];
}

/** The server's order. Personal views go by when they were marked. */
export function comparePositions(
  left: RowPosition,
  right: RowPosition,
  { view, order, sortedAt, markOf }: Pick<RowQuery, 'view' | 'order'> & OrderBasis,
): number {
  if (MARK_OF_VIEW[view] !== undefined) {
    const of = (row: RowPosition): string => markedAt(view, markOf(row.id)) ?? '';
    const ascending = compareText(of(left), of(right)) || compareText(left.id, right.id);
    return order === 'oldest' ? ascending : -ascending;
  }
  switch (effectiveOrder(view, order)) {
    case 'newest':
      return compareActivity(right, left);
    case 'oldest':
      return compareActivity(left, right);
    case 'deadline':
      return compareDeadlines(left, right);
    case 'promise':
      return comparePromises(left, right);
    case 'urgent':
      return compareFrustration(left, right, sortedAt);
  }
}

function compareActivity(left: RowPosition, right: RowPosition): number {
  return compareText(left.lastActivityAt, right.lastActivityAt) || compareText(left.id, right.id);
}

function compareDeadlines(left: RowPosition, right: RowPosition): number {
  if (left.deadline === null || right.deadline === null) {
    return compareParts(left.deadline !== null, right.deadline !== null) || compareActivity(right, left);
  }
  return compareText(left.deadline.at, right.deadline.at) || compareText(left.id, right.id);
}

function comparePromises(left: RowPosition, right: RowPosition): number {
  return compareText(left.promise?.dueAt ?? '', right.promise?.dueAt ?? '') || compareText(left.id, right.id);
}

/** Time waited times weight: the contract's formula, without its constant factor. */
function compareFrustration(left: RowPosition, right: RowPosition, sortedAt: Date): number {
  if (left.waitingSince === null || right.waitingSince === null) {
    return compareParts(left.waitingSince !== null, right.waitingSince !== null) || compareActivity(right, left);
  }
  const of = (since: string, weight: number): number => (sortedAt.getTime() - Date.parse(since)) * weight;
  return of(right.waitingSince, right.weight) - of(left.waitingSince, left.weight) || compareText(left.id, right.id);
}

/** Rows of the first part of a list come before those of the second. */
function compareParts(isLeftFirst: boolean, isRightFirst: boolean): number {
  return Number(isRightFirst) - Number(isLeftFirst);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
