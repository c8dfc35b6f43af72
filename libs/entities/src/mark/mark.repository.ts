import type { WorkspaceScope } from '../workspace/workspace-scope';

/** A member's marks on one conversation. */
export interface MarkRecord {
  conversationId: string;
  memberId: string;
  readAt: Date | null;
  followedAt: Date | null;
  mentionedAt: Date | null;
  draftedAt: Date | null;
  repliedAt: Date | null;
}

/** The marks that are set to a time and cleared to null. */
export type DatedMark = 'followed' | 'mentioned' | 'drafted' | 'replied';

const MARK = `
  select conversation_id as "conversationId", member_id as "memberId", read_at as "readAt", followed_at as "followedAt",
    mentioned_at as "mentionedAt", drafted_at as "draftedAt", replied_at as "repliedAt"
  from conversation_member`;

/** Members' personal marks on conversations. What was never marked has no row. */
export class MarkRepository {
  async listOfMember(scope: WorkspaceScope, memberId: string, conversationIds: string[]): Promise<MarkRecord[]> {
    return await this.list(scope, [memberId], conversationIds);
  }

  async list(scope: WorkspaceScope, memberIds: string[], conversationIds: string[]): Promise<MarkRecord[]> {
    return await scope.manager.query(
      `${MARK} where workspace_id = $1 and member_id = any($2) and conversation_id = any($3)`,
      [scope.workspaceId, memberIds, conversationIds],
    );
  }

  /** Marks conversations as read up to the customer's latest post. */
  async markRead(scope: WorkspaceScope, memberId: string, conversationIds: string[]): Promise<void> {
    await this.setReadAt(scope, memberId, { conversationIds, readAt: 'last_mention_at' });
  }

  /** Marks the customer's latest post as not read. */
  async markUnread(scope: WorkspaceScope, memberId: string, conversationIds: string[]): Promise<void> {
    await this.setReadAt(scope, memberId, {
      conversationIds,
      readAt: `last_mention_at - interval '1 millisecond'`,
    });
  }

  /** Sets or clears one of the dated marks for several members at once. */
  async setDated(
    scope: WorkspaceScope,
    mark: DatedMark,
    set: { memberIds: string[]; conversationIds: string[]; at: Date | null },
  ): Promise<void> {
    await scope.manager.query(
      `insert into conversation_member (workspace_id, conversation_id, member_id, ${mark}_at)
       select $1, c.id, m.id, $4 from conversation c cross join member m
       where c.workspace_id = $1 and c.id = any($2) and m.workspace_id = $1 and m.id = any($3)
       on conflict (workspace_id, conversation_id, member_id) do update set ${mark}_at = excluded.${mark}_at`,
      [scope.workspaceId, set.conversationIds, set.memberIds, set.at],
    );
  }

  /** Ends a member's mentions, and answers where there were any. */
  async endMentions(scope: WorkspaceScope, memberId: string, conversationIds: string[]): Promise<string[]> {
    const [ended]: [{ conversationId: string }[], number] = await scope.manager.query(
      `update conversation_member set mentioned_at = null
       where workspace_id = $1 and member_id = $2 and conversation_id = any($3) and mentioned_at is not null
       returning conversation_id as "conversationId"`,
      [scope.workspaceId, memberId, conversationIds],
    );
    return ended.map(({ conversationId }) => conversationId);
  }

  private async setReadAt(
    scope: WorkspaceScope,
    memberId: string,
    set: { conversationIds: string[]; readAt: string },
  ): Promise<void> {
    await scope.manager.query(
      `insert into conversation_member (workspace_id, conversation_id, member_id, read_at)
       select $1, id, $3, ${set.readAt} from conversation where workspace_id = $1 and id = any($2)
       on conflict (workspace_id, conversation_id, member_id) do update set read_at = excluded.read_at`,
      [scope.workspaceId, set.conversationIds, memberId],
    );
  }
}
