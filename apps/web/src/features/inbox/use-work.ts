import { may } from '@genklang/contract';
import type { Colleague } from '@genklang/contract';
import { useMemo } from 'react';
import { useLive, useSession } from '../../live/live-context';
import { Work } from './work';

/** What a member does to one or many conversations. */
export function useWork(): Work {
  const live = useLive();
  return useMemo(() => new Work(live), [live]);
}

/** Who can be given conversations. */
export function useAssignees(): Colleague[] {
  return useSession().members.filter(({ role }) => may(role, 'conversation.work'));
}
