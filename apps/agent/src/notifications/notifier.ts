import { Injectable } from '@nestjs/common';
import { NotificationRepository } from '@genklang/entities';
import type { NewEvent, Notice, WorkspaceScope } from '@genklang/entities';

/** Writes what members are told, in the transaction of what it is about. Nobody is told of what they did themselves. */
@Injectable()
export class Notifier {
  constructor(private readonly notifications: NotificationRepository) {}

  /** Answers the events to append. A member who is told twice of one subject is told by the first notice. */
  async notify(scope: WorkspaceScope, notices: Notice[], by: { memberId: string; now: Date }): Promise<NewEvent[]> {
    const told = new Set<string>();
    const firstNotices = notices.map((notice) => ({
      ...notice,
      memberIds: notice.memberIds.filter((memberId) => {
        const key = `${memberId}:${notice.conversationId}:${notice.subjectId}`;
        const isFirst = memberId !== by.memberId && !told.has(key);
        told.add(key);
        return isFirst;
      }),
    }));
    return await this.notifications.tell(scope, firstNotices, { actorId: by.memberId, now: by.now });
  }

  /** Takes back what somebody was told: it is no longer so. Answers the events to append. */
  async retract(scope: WorkspaceScope, memberId: string, subjectId: string): Promise<NewEvent[]> {
    const wasTold = await this.notifications.retract(scope, memberId, subjectId);
    return wasTold ? [{ name: 'notification.read', conversationId: null, subjectId: memberId }] : [];
  }

  /** Everybody who follows a conversation. */
  async listFollowerIds(scope: WorkspaceScope, conversationId: string): Promise<string[]> {
    return await this.notifications.listFollowerIds(scope, conversationId);
  }
}
