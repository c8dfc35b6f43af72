import type { ActivityEntry, ConversationRow, TimelineChange } from '@genklang/contract';
import type { RowQuery } from './row-order';

/** Why a row that is still shown no longer belongs in its list. `by` is the colleague who did it, where known. */
export interface Departure {
  reason: 'closed' | 'snoozed' | 'reopened' | 'opened' | 'assigned' | 'released' | 'filtered' | 'merged';
  by: string | null;
}

/** Remembers who last did something to which conversation: a row tells what it is, not who made it so. */
export class RecentActivities {
  private readonly latest = new Map<string, ActivityEntry>();

  record(changes: readonly TimelineChange[]): void {
    for (const { conversationId, entry } of changes) {
      if (entry.type === 'activity') {
        this.latest.set(conversationId, entry);
      }
    }
  }

  find(conversationId: string): ActivityEntry | undefined {
    return this.latest.get(conversationId);
  }
}

/** Why a row left the list it was in. */
export function departureOf(row: ConversationRow, query: RowQuery, activities: RecentActivities): Departure {
  const activity = activities.find(row.id);
  const by = (kind: ActivityEntry['activity']): string | null =>
    activity?.activity === kind ? (activity.member?.name ?? null) : null;
  const moved = movedTo(row, query);
  if (moved !== null) {
    return { reason: moved, by: by(moved) };
  }
  if (query.view === 'unassigned' && row.assignee !== null) {
    return { reason: 'assigned', by: row.assignee.name };
  }
  if (query.view === 'mine' && row.assignee?.id !== query.memberId) {
    return fromMine(row, by('released'));
  }
  return { reason: 'filtered', by: null };
}

/** The state that took a row out of its list, if a state did. */
function movedTo({ state }: ConversationRow, { view }: RowQuery): 'closed' | 'snoozed' | 'reopened' | 'opened' | null {
  if (state === 'closed' || state === 'snoozed') {
    return view === state ? null : state;
  }
  if (state === 'open' && (view === 'closed' || view === 'listening')) {
    return view === 'closed' ? 'reopened' : 'opened';
  }
  return null;
}

function fromMine({ assignee }: ConversationRow, releasedBy: string | null): Departure {
  return assignee === null ? { reason: 'released', by: releasedBy } : { reason: 'assigned', by: assignee.name };
}
