import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { filterOfSearch } from '../../app/inbox-search';
import { useSession } from '../../live/live-context';
import type { RowQuery } from '../../live/row-order';

/** The list that the address asks for. The same list is the same object, whatever else of the address changes. */
export function useInboxQuery(): RowQuery {
  const search = useSearch({ from: '/member/inbox' });
  const memberId = useSession().member.id;
  const { view = 'open', order = 'urgent' } = search;
  const filterKey = JSON.stringify(filterOfSearch(search));
  return useMemo(
    () => ({ view, order, filter: JSON.parse(filterKey) as RowQuery['filter'], memberId }),
    [view, order, filterKey, memberId],
  );
}

/** The saved view that the list was opened as, if it is still there. */
export function useOpenedView() {
  const { saved } = useSearch({ from: '/member/inbox' });
  const { savedViews } = useSession();
  return savedViews.find((view) => view.id === saved);
}
