import { Injectable } from '@nestjs/common';
import type { NotificationItem, NotificationPage, ReadNotificationsRequest } from '@genklang/contract';
import { Database, EventLogRepository, NotificationRepository } from '@genklang/entities';
import type { NotificationRecord } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';

/** A member's own notifications. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationRepository,
    private readonly events: EventLogRepository,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async list(session: Session): Promise<NotificationPage> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => ({
      unread: await this.notifications.countUnread(scope, session.memberId),
      items: (await this.notifications.listLatest(scope, session.memberId)).map(present),
    }));
  }

  async read(session: Session, { ids }: ReadNotificationsRequest): Promise<null> {
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const at = this.clock.now();
      if (await this.notifications.markRead(scope, session.memberId, { ids, at })) {
        await this.events.append(
          scope,
          [{ name: 'notification.read', conversationId: null, subjectId: session.memberId }],
          at,
        );
      }
    });
    this.hints.announce(session.workspaceId);
    return null;
  }
}

function present(record: NotificationRecord): NotificationItem {
  return {
    id: record.id,
    kind: record.kind,
    conversationId: record.conversationId,
    subjectId: record.subjectId,
    by: record.actorName,
    customerName: record.customerName,
    excerpt: record.excerpt,
    at: record.createdAt.toISOString(),
    isRead: record.readAt !== null,
  };
}
