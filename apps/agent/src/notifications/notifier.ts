import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@genklang/contract';
import { NotificationRepository } from '@genklang/entities';
import type { NewEvent, WorkspaceScope } from '@genklang/entities';
import { newId } from '@genklang/platform';

/** Something that members are told. */
export interface Notice {
  kind: NotificationKind;
  memberIds: string[];
  conversationId: string;
  subjectId: string | null;
}

/** Writes what members are told, in the transaction of what it is about. Nobody is told of what they did themselves. */
@Injectable()
export class Notifier {
  constructor(private readonly notifications: NotificationRepository) {}

  /** Answers the events to append. A member who is told twice of one subject is told by the first notice. */
  async notify(scope: WorkspaceScope, notices: Notice[], by: { memberId: string; now: Date }): Promise<NewEvent[]> {
    const told = new Set<string>();
    const added = await this.notifications.add(
      scope,
      notices.flatMap(({ kind, memberIds, conversationId, subjectId }) =>
        memberIds.flatMap((memberId) => {
          const key = `${memberId}:${conversationId}:${subjectId}`;
          if (memberId === by.memberId || told.has(key)) {
            return [];
          }
          told.add(key);
          return [{ id: newId(), memberId, kind, conversationId, subjectId, actorId: by.memberId, createdAt: by.now }];
        }),
      ),
    );
    return added.map((memberId) => ({ name: 'notification.added', conversationId: null, subjectId: memberId }));
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
