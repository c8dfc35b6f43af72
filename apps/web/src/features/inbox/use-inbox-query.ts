import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useSession } from '../../live/live-context';
import type { RowQuery } from '../../live/row-order';

/** The list that the address asks for. */
export function useInboxQuery(): RowQuery {
  const { view = 'open', order = 'newest', polarity } = useSearch({ from: '/member/inbox' });
  const memberId = useSession().member.id;
  return useMemo(() => ({ view, order, polarity, memberId }), [view, order, polarity, memberId]);
}
