import type { InboxCounts, InboxView } from '@genklang/contract';
import {
  AlarmClock,
  Archive,
  AtSign,
  Bell,
  CircleDashed,
  Ear,
  Flame,
  Handshake,
  Inbox,
  Layers,
  PencilLine,
  Send,
  TriangleAlert,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

export interface ViewEntry {
  view: InboxView;
  icon: LucideIcon;
  /** What the count of this view is; some are not counted. */
  count: Exclude<keyof InboxCounts, 'saved'> | null;
  /** While this count is not zero, the view's is shown in the colour of what is late. */
  critical?: Exclude<keyof InboxCounts, 'saved'>;
}

export const VIEWS = [
  { view: 'open', icon: Layers, count: 'open' },
  { view: 'mine', icon: Inbox, count: 'mine' },
  { view: 'unassigned', icon: CircleDashed, count: 'unassigned' },
  { view: 'hot', icon: Flame, count: 'hot', critical: 'hot' },
  { view: 'promises', icon: Handshake, count: 'promises', critical: 'brokenPromises' },
  { view: 'mentioned', icon: AtSign, count: 'mentioned' },
  { view: 'snoozed', icon: AlarmClock, count: 'snoozed' },
  { view: 'drafts', icon: PencilLine, count: 'drafts' },
  { view: 'problems', icon: TriangleAlert, count: 'problems', critical: 'problems' },
  { view: 'followed', icon: Bell, count: null },
  { view: 'sent', icon: Send, count: null },
  { view: 'closed', icon: Archive, count: null },
  { view: 'listening', icon: Ear, count: null },
] as const satisfies readonly ViewEntry[];
