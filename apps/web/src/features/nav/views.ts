import type { InboxCounts, InboxView } from '@genklang/contract';
import { Archive, CircleDashed, Ear, Inbox, Layers } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

export interface ViewEntry {
  view: InboxView;
  icon: LucideIcon;
  /** What the count of this view is; the closed ones are not counted. */
  count: keyof InboxCounts | null;
}

export const VIEWS = [
  { view: 'open', icon: Layers, count: 'open' },
  { view: 'mine', icon: Inbox, count: 'mine' },
  { view: 'unassigned', icon: CircleDashed, count: 'unassigned' },
  { view: 'closed', icon: Archive, count: null },
  { view: 'listening', icon: Ear, count: null },
] as const satisfies readonly ViewEntry[];
