import type { ActivityDetail, ConversationActivity } from '@genklang/contract';
import type { ConversationBefore, ConversationPatch } from '@genklang/entities';

/** What quiet lines call the things that changed. */
export interface ChangeNames {
  labelNames: ReadonlyMap<string, string>;
  teamName: string | null;
  assigneeName: string | null;
}

/** A quiet line, but for who and when. */
export interface DescribedChange {
  activity: ConversationActivity;
  detail?: ActivityDetail;
}

/** What changed of one conversation, a quiet line for each thing. */
export function describeChanges(
  before: ConversationBefore,
  patch: ConversationPatch,
  by: ChangeNames & { memberId: string },
): DescribedChange[] {
  return [
    ...describeState(before, patch),
    ...describeAssignee(before, patch, by),
    ...describeLabels(before, patch, by.labelNames),
    ...(patch.priority !== undefined && patch.priority !== before.priority
      ? [{ activity: 'prioritised' as const, detail: { priority: patch.priority } }]
      : []),
  ];
}

function describeState(before: ConversationBefore, patch: ConversationPatch): DescribedChange[] {
  if (patch.state === 'snoozed') {
    const until = patch.snoozedUntil ?? null;
    const isSame = before.state === 'snoozed' && timeOf(before.snoozedUntil) === timeOf(until);
    return isSame ? [] : [{ activity: 'snoozed', detail: { until: until?.toISOString() ?? null } }];
  }
  if (patch.state === undefined || patch.state === before.state) {
    return [];
  }
  return [{ activity: patch.state === 'closed' ? 'closed' : before.state === 'snoozed' ? 'woke' : 'reopened' }];
}

function timeOf(time: string | Date | null): number | null {
  return time === null ? null : new Date(time).getTime();
}

function describeAssignee(
  before: ConversationBefore,
  patch: ConversationPatch,
  by: ChangeNames & { memberId: string },
): DescribedChange[] {
  const changes: DescribedChange[] = [];
  if (patch.teamId !== undefined && patch.teamId !== before.teamId) {
    changes.push({ activity: 'assigned', detail: { to: by.teamName } });
  }
  if (patch.assigneeId !== undefined && patch.assigneeId !== before.assigneeId) {
    if (patch.assigneeId === null) {
      changes.push({ activity: 'released' });
    } else if (patch.assigneeId === by.memberId) {
      changes.push({ activity: 'claimed' });
    } else {
      changes.push({ activity: 'assigned', detail: { to: by.assigneeName } });
    }
  }
  return changes;
}

function describeLabels(
  before: ConversationBefore,
  patch: ConversationPatch,
  names: ReadonlyMap<string, string>,
): DescribedChange[] {
  const removedIds = patch.removeLabelIds ?? [];
  const nameAll = (ids: string[]): string[] => ids.flatMap((id) => names.get(id) ?? []);
  const added = nameAll(
    (patch.addLabelIds ?? []).filter((id) => !before.labelIds.includes(id) && !removedIds.includes(id)),
  );
  const removed = nameAll(removedIds.filter((id) => before.labelIds.includes(id)));
  return added.length + removed.length === 0 ? [] : [{ activity: 'labelled', detail: { added, removed } }];
}
