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
  /** The reply went, or was given up: the next one is told again. */
  forget(): void;
}

const NOTHING: readonly UnreadBulletin[] = [];
const NEVER: readonly string[] = [];

/** A note goes without: only colleagues see it. */
export function useMustRead({ labelIds }: Pick<ConversationRow, 'labelIds'>, isReply: boolean): MustRead {
  const unread = useUnreadBulletins();
  const [warnedOf, setWarnedOf] = useState(NEVER);
  const bulletins = isReply ? mustRead(unread, labelIds) : NOTHING;
  return {
    bulletins,
    isWarned: bulletins.length > 0 && bulletins.every((bulletin) => warnedOf.includes(keyOf(bulletin))),
    warn: () => setWarnedOf(bulletins.map(keyOf)),
    forget: () => setWarnedOf(NEVER),
  };
}

function keyOf({ id, edition }: UnreadBulletin): string {
  return `${id}:${edition}`;
}
