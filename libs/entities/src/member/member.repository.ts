import type { MemberRole } from '@genklang/contract';
import { MEMBER_ROLES } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Member } from './member.entity';

/** A member who is still in the workspace. */
export interface ActiveMember {
  id: string;
  name: string;
  role: MemberRole;
  isOnDuty: boolean;
  languages: string[];
  joinedAt: Date;
}

/** A member as the page of people shows one, also after they left. */
export interface MemberRecord extends ActiveMember {
  isActive: boolean;
  lastSeenAt: Date | null;
  deactivatedAt: Date | null;
}

/** How much a member leaves behind. */
export interface OpenWork {
  conversations: number;
  scheduledReplies: number;
  unsentReplies: number;
}

/** The people of a workspace. A member who left keeps a row, so that what they wrote keeps a name. */
export class MemberRepository {
  async listActive(scope: WorkspaceScope): Promise<ActiveMember[]> {
    const members = await this.listAll(scope);
    return members.filter((member) => member.isActive);
  }

  /** Everybody who is or was a member, by name. */
  async listAll(scope: WorkspaceScope): Promise<MemberRecord[]> {
    const members = await scope.manager.find(Member, {
      where: { workspaceId: scope.workspaceId },
      order: { name: 'ASC' },
    });
    return members.flatMap((member) => toRecord(member) ?? []);
  }

  /** The member, or null when they are not (or no longer) in the workspace. */
  async findActive(scope: WorkspaceScope, id: string): Promise<ActiveMember | null> {
    const found = await this.find(scope, id);
    return found?.isActive === true ? found : null;
  }

  async find(scope: WorkspaceScope, id: string): Promise<MemberRecord | null> {
    const member = await scope.manager.findOneBy(Member, { workspaceId: scope.workspaceId, id });
    return member ? toRecord(member) : null;
  }

  async findSignature(scope: WorkspaceScope, id: string): Promise<string> {
    const member = await scope.manager.findOneBy(Member, { workspaceId: scope.workspaceId, id });
    return member?.signature ?? '';
  }

  async changeProfile(
    scope: WorkspaceScope,
    id: string,
    profile: { languages: string[]; signature: string },
  ): Promise<void> {
    await scope.manager.query('update member set languages = $3, signature = $4 where workspace_id = $1 and id = $2', [
      scope.workspaceId,
      id,
      profile.languages,
      profile.signature,
    ]);
  }

  /** False when it was so already. */
  async setDuty(scope: WorkspaceScope, id: string, isOnDuty: boolean): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      'update member set is_on_duty = $3 where workspace_id = $1 and id = $2 and is_on_duty <> $3',
      [scope.workspaceId, id, isOnDuty],
    );
    return affected === 1;
  }

  /** Notes when members were last connected. */
  async noteSeen(scope: WorkspaceScope, ids: string[], at: Date): Promise<void> {
    await scope.manager.query('update member set last_seen_at = $3 where workspace_id = $1 and id = any($2)', [
      scope.workspaceId,
      ids,
      at,
    ]);
  }

  /** What a member holds that is not closed, has told to go later, and has written without sending it. */
  async countOpenWork(scope: WorkspaceScope, id: string): Promise<OpenWork> {
    const rows: OpenWork[] = await scope.manager.query(
      `select (select count(*)::int from conversation
           where workspace_id = $1 and assignee_id = $2 and state <> 'closed') as conversations,
         (select count(*)::int from reply where workspace_id = $1 and member_id = $2 and state = 'queued'
           and scheduled_at is not null and parent_reply_id is null) as "scheduledReplies",
         (select count(*)::int from draft
           where workspace_id = $1 and member_id = $2 and mode = 'reply' and text <> '') as "unsentReplies"`,
      [scope.workspaceId, id],
    );
    return rows[0] ?? { conversations: 0, scheduledReplies: 0, unsentReplies: 0 };
  }

  /**
   * Gives everything open that a member holds to somebody else, or to nobody. Answers what was given. What is closed is let go
   * without a word: should the customer write again, it must not wait for somebody who left.
   */
  async handOver(
    scope: WorkspaceScope,
    id: string,
    to: { memberId: string | null; teamId: string | null },
  ): Promise<string[]> {
    await scope.manager.query(
      `update conversation set version = version + 1, assignee_id = null
       where workspace_id = $1 and assignee_id = $2 and state = 'closed'`,
      [scope.workspaceId, id],
    );
    const [rows]: [{ id: string }[], number] = await scope.manager.query(
      `update conversation set version = version + 1, assignee_id = $3, team_id = coalesce($4, team_id)
       where workspace_id = $1 and assignee_id = $2 and state <> 'closed' returning id`,
      [scope.workspaceId, id, to.memberId, to.teamId],
    );
    return rows.map((row) => row.id);
  }
}

/** Null for a row whose role means nothing to us. */
function toRecord(member: Member): MemberRecord | null {
  const isActive = member.role !== 'removed';
  const role = MEMBER_ROLES.find((known) => known === (isActive ? member.role : (member.formerRole ?? 'agent')));
  return role === undefined
    ? null
    : {
        id: member.id,
        name: member.name,
        role,
        isOnDuty: member.isOnDuty,
        languages: member.languages,
        joinedAt: member.joinedAt,
        isActive,
        lastSeenAt: member.lastSeenAt,
        deactivatedAt: member.deactivatedAt,
      };
}
