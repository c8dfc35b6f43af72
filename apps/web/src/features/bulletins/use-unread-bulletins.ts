import type { UnreadBulletin } from '@genklang/contract';
import { useSession } from '../../live/live-context';
import { useNow } from '../../shared/use-now';
import { stillUnread } from './must-read';

/** What the member is to read, the newest first. */
export function useUnreadBulletins(): readonly UnreadBulletin[] {
  return stillUnread(useSession().unreadBulletins, useNow());
}
