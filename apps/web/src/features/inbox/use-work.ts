import type { MemberSummary } from '@genklang/contract';
import { useMemo } from 'react';
import { useLive, useSession } from '../../live/live-context';
import { Work } from './work';

/** What a member does to one or many conversations. */
export function useWork(): Work {
  const live = useLive();
  return useMemo(() => new Work(live), [live]);
}

/** Who can be given conversations: everybody but marketers. */
export function useAssignees(): MemberSummary[] {
  return useSession().members.filter(({ role }) => role !== 'marketer');
}
