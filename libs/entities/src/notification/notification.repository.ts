import type { NotificationKind } from '@genklang/contract';
import { newId } from '@genklang/platform';
import type { NewEvent } from '../event/event-log.repository';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** Notifications that a list shows. */
const SHOWN = 50;

/** Something that members are told. */
export interface Notice {
  kind: NotificationKind;
  memberIds: readonly string[];
  conversationId: string;
  subjectId: string | null;
}

/** A notification about to be written. */
interface NewNotification {
  id: string;
  memberId: string;
  kind: NotificationKind;
  conversationId: string;
  subjectId: string | null;
  /** Null where time or a rule did it. */
  actorId: string | null;
  createdAt: Date;
}

/** A notification with what its line shows. */
export interface NotificationRecord {
  id: string;
  kind: NotificationKind;
  conversationId: string;
  subjectId: string | null;
  actorName: string | null;
  customerName: string;
  /** The note or the promise that it is about, else the customer's latest words. */
  excerpt: string;
  createdAt: Date;
  readAt: Date | null;
}

/** What members are told of what others did. */
export class NotificationRepository {
  /** Tells members of something, each who is still active. Answers the events to append. */
  async tell(
    scope: WorkspaceScope,
    notices: readonly Notice[],
    by: { actorId: string | null; now: Date },
  ): Promise<NewEvent[]> {
    const told = await this.add(
      scope,
      notices.flatMap(({ memberIds, ...notice }) =>
        memberIds.map((memberId) => ({ id: newId(), memberId, ...notice, actorId: by.actorId, createdAt: by.now })),
      ),
    );
    return told.map((memberId) => ({ name: 'notification.added', conversationId: null, subjectId: memberId }));
  }

  /** Writes those whose member is still active, and answers whom they are for. */
  private async add(scope: WorkspaceScope, notifications: NewNotification[]): Promise<string[]> {
    if (notifications.length === 0) {
      return [];
    }
    const rows: { memberId: string }[] = await scope.manager.query(
      `insert into notification (workspace_id, id, member_id, kind, conversation_id, subject_id, actor_id, created_at)
       select $1, i.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::timestamptz[])
         as i (id, member_id, kind, conversation_id, subject_id, actor_id, created_at)
       join member m on m.workspace_id = $1 and m.id = i.member_id and m.role <> 'removed'
       returning member_id as "memberId"`,
      [
        scope.workspaceId,
        notifications.map((item) => item.id),
        notifications.map((item) => item.memberId),
        notifications.map((item) => item.kind),
        notifications.map((item) => item.conversationId),
        notifications.map((item) => item.subjectId),
        notifications.map((item) => item.actorId),
        notifications.map((item) => item.createdAt),
      ],
    );
    return [...new Set(rows.map((row) => row.memberId))];
  }

  /** A member's latest notifications, newest first. */
  async listLatest(scope: WorkspaceScope, memberId: string): Promise<NotificationRecord[]> {
    return await scope.manager.query(
      `select n.id, n.kind, n.conversation_id as "conversationId", coalesce(p.reply_id, n.subject_id) as "subjectId", m.name as "actorName",
         a.name as "customerName", left(coalesce(t.text, p.text, v.detail->>'product', c.excerpt), 140) as excerpt, n.created_at as "createdAt",
         n.read_at as "readAt"
       from notification n
       join conversation c on c.workspace_id = n.workspace_id and c.id = n.conversation_id
       join author a on a.workspace_id = n.workspace_id and a.id = c.author_id
       left join member m on m.workspace_id = n.workspace_id and m.id = n.actor_id
       left join note t on t.workspace_id = n.workspace_id and t.id = n.subject_id
       left join promise p on p.workspace_id = n.workspace_id and p.id = n.subject_id
       left join activity v on v.workspace_id = n.workspace_id and v.id = n.subject_id
       where n.workspace_id = $1 and n.member_id = $2 order by n.created_at desc, n.id desc limit ${SHOWN}`,
      [scope.workspaceId, memberId],
    );
  }

  async countUnread(scope: WorkspaceScope, memberId: string): Promise<number> {
    const rows: { unread: number }[] = await scope.manager.query(
      'select count(*)::int as unread from notification where workspace_id = $1 and member_id = $2 and read_at is null',
      [scope.workspaceId, memberId],
    );
    return rows[0]?.unread ?? 0;
  }

  /** Marks a member's own as read: some of them, or all. False when there was nothing to mark. */
  async markRead(scope: WorkspaceScope, memberId: string, read: { ids: string[] | null; at: Date }): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update notification set read_at = $4
       where workspace_id = $1 and member_id = $2 and read_at is null and ($3::uuid[] is null or id = any($3))`,
      [scope.workspaceId, memberId, read.ids, read.at],
    );
    return affected > 0;
  }

  /** Takes back what a member was told of something. False when they were not told. */
  async retract(scope: WorkspaceScope, memberId: string, subjectId: string): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      'delete from notification where workspace_id = $1 and member_id = $2 and subject_id = $3',
      [scope.workspaceId, memberId, subjectId],
    );
    return affected > 0;
  }

  /** Those who follow a conversation. */
  async listFollowerIds(scope: WorkspaceScope, conversationId: string): Promise<string[]> {
    const rows: { memberId: string }[] = await scope.manager.query(
      `select member_id as "memberId" from conversation_member
       where workspace_id = $1 and conversation_id = $2 and followed_at is not null order by member_id`,
      [scope.workspaceId, conversationId],
    );
    return rows.map((row) => row.memberId);
  }
}
