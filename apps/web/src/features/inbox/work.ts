import type {
  ConversationRow,
  Label,
  MarkConversationsRequest,
  MemberSummary,
  Priority,
  Team,
} from '@genklang/contract';
import { i18n } from '@lingui/core';
import { errorMessage } from '../../i18n/error-message';
import type { Connection } from '../../live/connection';
import type { RowStore } from '../../live/row-store';
import type { ThreadRegistry } from '../../live/thread-registry';
import { formatMoment } from '../../shared/format/times';
import type { BulkActions } from '../conversation/bulk-actions';
import type { ToastStore } from '../toasts/toast-store';
import type { Picks } from './picks';

/** The parts of what is alive that work goes through. */
export interface WorkPorts {
  rows: RowStore;
  bulk: BulkActions;
  picks: Picks;
  threads: Pick<ThreadRegistry, 'leaveUnread'>;
  connection: Pick<Connection, 'request'>;
  toasts: ToastStore;
}

/** What a member does to one or many conversations. Whatever sends them on ends the choice of rows. */
export class Work {
  constructor(private readonly live: WorkPorts) {}

  close(ids: readonly string[]): void {
    this.run(
      ids,
      { state: 'closed' },
      {
        patch: () => ({ state: 'closed', waitingSince: null }),
        done: done('closed', ids.length),
        isTakenOut: this.leaves('closed'),
      },
    );
  }

  /** `until` is null for until the customer writes. */
  snooze(ids: readonly string[], until: Date | null): void {
    const snoozedUntil = until?.toISOString() ?? null;
    const when = snoozedUntil === null ? '' : formatMoment(i18n.locale, snoozedUntil, new Date());
    this.run(
      ids,
      { state: 'snoozed', snoozedUntil },
      {
        patch: () => ({ state: 'snoozed', snoozedUntil }),
        done: until === null ? done('snoozed-open', ids.length) : done('snoozed', ids.length, { until: when }),
        isTakenOut: this.leaves('snoozed'),
      },
    );
  }

  /** Ends a snooze, or opens what was closed. */
  bringBack(ids: readonly string[]): void {
    this.run(
      ids,
      { state: 'open' },
      {
        patch: () => ({ state: 'open', snoozedUntil: null }),
        done: done('opened', ids.length),
      },
    );
  }

  assign(ids: readonly string[], member: MemberSummary | null): void {
    this.run(
      ids,
      { assigneeId: member?.id ?? null },
      {
        patch: () => ({ assignee: member }),
        done: member === null ? done('released', ids.length) : done('assigned', ids.length, { name: member.name }),
      },
    );
  }

  assignTeam(ids: readonly string[], team: Team): void {
    this.run(
      ids,
      { teamId: team.id },
      {
        patch: () => ({ teamId: team.id }),
        done: done('assigned', ids.length, { name: team.name }),
      },
    );
  }

  prioritise(ids: readonly string[], priority: Priority): void {
    this.run(
      ids,
      { priority },
      {
        patch: () => ({ priority }),
        done: done('prioritised', ids.length, { priority: i18n._(`priority.${priority}`) }),
      },
    );
  }

  /** Puts a label on all, or takes it from all where all have it. The choice of rows stays: more labels may follow. */
  toggleLabel(ids: readonly string[], label: Label): void {
    const isOnAll = ids.every((id) => this.live.rows.getRow(id)?.labelIds.includes(label.id) === true);
    const change = isOnAll ? { removeLabelIds: [label.id] } : { addLabelIds: [label.id] };
    void this.live.bulk.change(ids, change, {
      patch: (row) => ({
        labelIds: [...row.labelIds.filter((id) => id !== label.id), ...(isOnAll ? [] : [label.id])],
      }),
      done: done(isOnAll ? 'unlabelled' : 'labelled', ids.length, { name: label.name }),
    });
  }

  markRead(ids: readonly string[], isRead: boolean): void {
    this.live.picks.clear();
    if (!isRead) {
      ids.forEach((id) => this.live.threads.leaveUnread(id));
    }
    void this.mark(ids, { isRead });
  }

  follow(ids: readonly string[], isFollowed: boolean): void {
    void this.mark(ids, { isFollowed });
  }

  endMentions(ids: readonly string[]): void {
    void this.mark(ids, { isMentionDone: true });
  }

  private async mark(ids: readonly string[], marked: Omit<MarkConversationsRequest, 'conversationIds'>): Promise<void> {
    const { connection, rows, toasts } = this.live;
    const outcome = await connection.request('conversation.mark', { ...marked, conversationIds: [...ids] });
    if (outcome.ok) {
      rows.applyMarks(outcome.data);
    } else {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  }

  private run(...change: Parameters<BulkActions['change']>): void {
    this.live.picks.clear();
    void this.live.bulk.change(...change);
  }

  private leaves(state: ConversationRow['state']): boolean {
    return this.live.rows.getQuery().view !== state;
  }
}

function done(name: string, count: number, values: Record<string, unknown> = {}): string {
  return i18n._(`done.${name}`, { count, ...values });
}
