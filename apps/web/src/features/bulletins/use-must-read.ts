import type { ConversationRow, UnreadBulletin } from '@genklang/contract';
import { useState } from 'react';
import { mustRead } from './must-read';
import { useUnreadBulletins } from './use-unread-bulletins';

/** What the member is to read before they reply. */
export interface MustRead {
  bulletins: readonly UnreadBulletin[];
  /** The member was told when they sent: the next send goes ahead. */
  isWarned: boolean;
  warn(): void;
}

const NOTHING: readonly UnreadBulletin[] = [];

/** A note goes without: only colleagues see it. */
export function useMustRead({ labelIds }: Pick<ConversationRow, 'labelIds'>, isReply: boolean): MustRead {
  const unread = useUnreadBulletins();
  const [warnedOf, setWarnedOf] = useState<readonly string[]>([]);
  const bulletins = isReply ? mustRead(unread, labelIds) : NOTHING;
  return {
    bulletins,
    isWarned: bulletins.length > 0 && bulletins.every(({ id }) => warnedOf.includes(id)),
    warn: () => setWarnedOf(bulletins.map(({ id }) => id)),
  };
}
