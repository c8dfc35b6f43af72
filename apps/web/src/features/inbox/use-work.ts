import type { ConversationRow, Label, MemberSummary, Priority, Team } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { useLive, useSession } from '../../live/live-context';
import { formatMoment } from '../../shared/format/times';

/** What a member does to one or many conversations. Whatever changes them ends the choice of rows. */
export interface Work {
  close(ids: readonly string[]): void;
  snooze(ids: readonly string[], until: Date | null): void;
  /** Ends a snooze, or opens what was closed. */
  bringBack(ids: readonly string[]): void;
  assign(ids: readonly string[], member: MemberSummary | null): void;
  assignTeam(ids: readonly string[], team: Team | null): void;
  toggleLabel(ids: readonly string[], label: Label): void;
  prioritise(ids: readonly string[], priority: Priority): void;
  markRead(ids: readonly string[], isRead: boolean): void;
  follow(ids: readonly string[], isFollowed: boolean): void;
}

export function useWork(): Work {
  const { bulk, picks, rows, connection } = useLive();
  const { view } = rows.getQuery();
  const leaves = (state: ConversationRow['state']): boolean => view !== state;
  const done = (name: string, count: number, values: Record<string, unknown> = {}): string =>
    i18n._(`done.${name}`, { count, ...values });
  const mark = async (ids: readonly string[], marked: { isRead?: boolean; isFollowed?: boolean }): Promise<void> => {
    const outcome = await connection.request('conversation.mark', { ...marked, conversationIds: [...ids] });
    if (outcome.ok) {
      rows.applyMarks(outcome.data);
    }
  };
  const run = (...change: Parameters<typeof bulk.change>): void => {
    picks.clear();
    void bulk.change(...change);
  };
  return {
    close: (ids) =>
      run(
        ids,
        { state: 'closed' },
        {
          patch: () => ({ state: 'closed', waitingSince: null }),
          done: done('closed', ids.length),
          isTakenOut: leaves('closed'),
        },
      ),
    snooze: (ids, until) =>
      run(
        ids,
        { state: 'snoozed', snoozedUntil: until?.toISOString() ?? null },
        {
          patch: () => ({ state: 'snoozed', snoozedUntil: until?.toISOString() ?? null }),
          done:
            until === null
              ? done('snoozed-open', ids.length)
              : done('snoozed', ids.length, { until: formatMoment(i18n.locale, until.toISOString(), new Date()) }),
          isTakenOut: leaves('snoozed'),
        },
      ),
    bringBack: (ids) =>
      run(
        ids,
        { state: 'open' },
        { patch: () => ({ state: 'open', snoozedUntil: null }), done: done('opened', ids.length) },
      ),
    assign: (ids, member) =>
      run(
        ids,
        { assigneeId: member?.id ?? null },
        {
          patch: () => ({ assignee: member }),
          done: member === null ? done('released', ids.length) : done('assigned', ids.length, { name: member.name }),
        },
      ),
    assignTeam: (ids, team) =>
      run(
        ids,
        { teamId: team?.id ?? null },
        {
          patch: () => ({ teamId: team?.id ?? null }),
          done: team === null ? done('released', ids.length) : done('assigned', ids.length, { name: team.name }),
        },
      ),
    toggleLabel: (ids, label) => {
      const isOnAll = ids.every((id) => rows.getRow(id)?.labelIds.includes(label.id) === true);
      const change = isOnAll ? { removeLabelIds: [label.id] } : { addLabelIds: [label.id] };
      void bulk.change(ids, change, {
        patch: (row) => ({
          labelIds: [...row.labelIds.filter((id) => id !== label.id), ...(isOnAll ? [] : [label.id])],
        }),
        done: done(isOnAll ? 'unlabelled' : 'labelled', ids.length, { name: label.name }),
      });
    },
    prioritise: (ids, priority) =>
      run(
        ids,
        { priority },
        {
          patch: () => ({ priority }),
          done: done('prioritised', ids.length, { priority: i18n._(`priority.${priority}`) }),
        },
      ),
    markRead: (ids, isRead) => {
      picks.clear();
      void mark(ids, { isRead });
    },
    follow: (ids, isFollowed) => void mark(ids, { isFollowed }),
  };
}

/** Who can be given conversations: everybody but marketers. */
export function useAssignees(): MemberSummary[] {
  return useSession().members.filter(({ role }) => role !== 'marketer');
}
