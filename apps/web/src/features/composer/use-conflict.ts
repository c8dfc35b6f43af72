import type { ReplyEntry } from '@genklang/contract';
import { useState } from 'react';
import { useLive, useSession } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { useObservable } from '../../shared/observable';
import { unseenReply } from './composer-rules';
import type { Draft } from './draft-store';

export interface Conflict {
  /** A colleague's reply that came while this one was written. */
  reply: ReplyEntry | null;
  /** The member was told of it: the next send goes ahead. */
  isWarned: boolean;
  warn(): void;
  forget(): void;
}

/** Whether a colleague has answered since the draft was begun; `draft` is null where there is nothing to collide. */
export function useConflict(conversationId: string, thread: ThreadSnapshot, draft: Draft | null): Conflict {
  const { conflicts } = useLive();
  const { member } = useSession();
  const isRefused = useObservable(conflicts).has(conversationId) && draft !== null;
  const [warnedOf, setWarnedOf] = useState<string | null>(null);
  const reply =
    draft === null ? null : unseenReply(thread.entries, { seenReplyId: draft.seenReplyId, memberId: member.id });
  return {
    reply,
    isWarned: isRefused || (reply !== null && warnedOf === reply.id),
    warn: () => setWarnedOf(reply?.id ?? null),
    forget: () => {
      conflicts.update((ids) => (ids.has(conversationId) ? without(ids, conversationId) : ids));
      setWarnedOf(null);
    },
  };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}
