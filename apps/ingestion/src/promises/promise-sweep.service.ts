import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@genklang/contract';
import {
  ActivityRepository,
  Database,
  EventLogRepository,
  NotificationRepository,
  PromiseSweepRepository,
} from '@genklang/entities';
import type { DuePromise, NewEvent, WorkspaceScope } from '@genklang/entities';
import { Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';

/** Promises of one transaction. */
const PORTION = 50;

/** Breaks promises whose time went by, and reminds those who are to keep one. Each once, however many workers look. */
@Injectable()
export class PromiseSweep {
  private readonly activities = new ActivityRepository();
  private readonly events = new EventLogRepository();
  private readonly notifications = new NotificationRepository();
  private readonly promises = new PromiseSweepRepository();

  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async sweep(workspaceId: string): Promise<void> {
    const hasNews = await this.database.inWorkspace(workspaceId, async (scope) => {
      const now = this.clock.now();
      const broken = await this.promises.breakDue(scope, now, PORTION);
      const due = await this.promises.remindDue(scope, now, PORTION);
      const events = [
        ...(await this.note(scope, broken, now)),
        ...(await this.notify(scope, broken, { kind: 'promise-broken', now })),
        ...(await this.notify(scope, due, { kind: 'promise-due', now })),
      ];
      await this.events.append(scope, events, now);
      return events.length > 0;
    });
    if (hasNews) {
      this.hints.announce(workspaceId);
    }
  }

  /** The line in each thread, and what consoles must read again. */
  private async note(scope: WorkspaceScope, broken: DuePromise[], now: Date): Promise<NewEvent[]> {
    const lines = broken.map(({ conversationId, text, dueAt }) => ({
      id: newId(),
      conversationId,
      memberId: null,
      activity: 'promise-broken' as const,
      detail: { promise: text, until: dueAt.toISOString() },
      createdAt: now,
    }));
    await this.activities.add(scope, lines);
    return [
      ...broken.flatMap(({ replyId, conversationId }) =>
        replyId === null ? [] : [{ name: 'reply.changed' as const, conversationId, subjectId: replyId }],
      ),
      ...lines.map(({ id, conversationId }) => ({ name: 'promise.broken' as const, conversationId, subjectId: id })),
    ];
  }

  private async notify(
    scope: WorkspaceScope,
    promises: DuePromise[],
    { kind, now }: { kind: NotificationKind; now: Date },
  ): Promise<NewEvent[]> {
    const notices = promises.map(({ id: subjectId, conversationId, memberIds }) => ({
      kind,
      memberIds,
      conversationId,
      subjectId,
    }));
    return await this.notifications.tell(scope, notices, { actorId: null, now });
  }
}
