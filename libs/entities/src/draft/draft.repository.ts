import { Not } from 'typeorm';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Draft } from './draft.entity';

/** A text as a device has it. */
export type WrittenDraft = Pick<Draft, 'conversationId' | 'mode' | 'text' | 'seenReplyId' | 'writtenAt'>;

/** So many texts of one member are brought to a device. */
const MOST_DRAFTS = 500;
/** A device that was away for longer may bring back a text that was sent from another one. */
const FORGET_AFTER_DAYS = 60;

/** Unsent texts, each its member's alone. */
export class DraftRepository {
  /** Keeps a text unless a newer one is there. @returns what is there now. */
  async save(scope: WorkspaceScope, memberId: string, written: { draft: WrittenDraft; now: Date }): Promise<Draft> {
    const { draft, now } = written;
    const key = { memberId, conversationId: draft.conversationId, mode: draft.mode };
    await scope.manager.query(
      `insert into draft as d (workspace_id, member_id, conversation_id, mode, text, seen_reply_id, version, written_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, 1, least($7::timestamptz, $8::timestamptz), $8)
       on conflict (workspace_id, member_id, conversation_id, mode) do update set version = d.version + 1,
         text = excluded.text, seen_reply_id = excluded.seen_reply_id, written_at = excluded.written_at,
         updated_at = excluded.updated_at
       where d.written_at < excluded.written_at`,
      [
        scope.workspaceId,
        memberId,
        draft.conversationId,
        draft.mode,
        draft.text,
        draft.seenReplyId,
        draft.writtenAt,
        now,
      ],
    );
    return await scope.manager.findOneByOrFail(Draft, { workspaceId: scope.workspaceId, ...key });
  }

  /** A member's unsent reply, where there is one. */
  async findReply(
    scope: WorkspaceScope,
    { memberId, conversationId }: { memberId: string; conversationId: string },
  ): Promise<Draft | null> {
    const where = { workspaceId: scope.workspaceId, memberId, conversationId, mode: 'reply' as const, text: Not('') };
    return await scope.manager.findOneBy(Draft, where);
  }

  /** The same, and keeps it from changing until the transaction ends. */
  async findReplyForUpdate(
    scope: WorkspaceScope,
    { memberId, conversationId }: { memberId: string; conversationId: string },
  ): Promise<Draft | null> {
    const where = { workspaceId: scope.workspaceId, memberId, conversationId, mode: 'reply' as const, text: Not('') };
    return await scope.manager.findOne(Draft, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** All of a member's unsent replies. */
  async listReplies(scope: WorkspaceScope, memberId: string): Promise<Draft[]> {
    const where = { workspaceId: scope.workspaceId, memberId, mode: 'reply' as const, text: Not('') };
    return await scope.manager.find(Draft, { where, order: { updatedAt: 'asc' } });
  }

  /** Puts a reply in place of what is there, also of what a device with a fast clock wrote. */
  async putReply(
    scope: WorkspaceScope,
    draft: Pick<Draft, 'memberId' | 'conversationId' | 'text' | 'seenReplyId'>,
    now: Date,
  ): Promise<void> {
    await scope.manager.query(
      `insert into draft as d (workspace_id, member_id, conversation_id, mode, text, seen_reply_id, version, written_at, updated_at)
       values ($1, $2, $3, 'reply', $4, $5, 1, $6, $6)
       on conflict (workspace_id, member_id, conversation_id, mode) do update set version = d.version + 1,
         text = excluded.text, seen_reply_id = excluded.seen_reply_id, updated_at = excluded.updated_at,
         written_at = greatest(excluded.written_at, d.written_at + interval '1 millisecond')`,
      [scope.workspaceId, draft.memberId, draft.conversationId, draft.text, draft.seenReplyId, now],
    );
  }

  /** Whether the member has any unsent text in a conversation. */
  async hasText(scope: WorkspaceScope, memberId: string, conversationId: string): Promise<boolean> {
    const where = { workspaceId: scope.workspaceId, memberId, conversationId, text: Not('') };
    return await scope.manager.existsBy(Draft, where);
  }

  /** The member's texts, those that are gone among them, newest first. */
  async list(scope: WorkspaceScope, memberId: string, now: Date): Promise<Draft[]> {
    await scope.manager.query(
      `delete from draft where workspace_id = $1 and member_id = $2 and text = ''
         and updated_at < $3::timestamptz - make_interval(days => $4)`,
      [scope.workspaceId, memberId, now, FORGET_AFTER_DAYS],
    );
    return await scope.manager.find(Draft, {
      where: { workspaceId: scope.workspaceId, memberId },
      order: { updatedAt: 'desc' },
      take: MOST_DRAFTS,
    });
  }
}
