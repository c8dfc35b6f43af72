import type { ReplyHold } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { CancelledReplyKey } from './cancelled-reply.entity';

/** A reply that was taken back before anybody tried to send it. */
export interface CancelledRow {
  id: string;
  conversationId: string;
  clientKey: string;
  text: string;
  closes: boolean;
  waitedSince: Date | null;
}

/** A reply whose row changed, and where people see it. */
export interface ChangedReply {
  id: string;
  conversationId: string;
}

const CHANGED = 'returning id, conversation_id as "conversationId"';

/** Replies that wait for something else than their turn. Nobody has tried to send them: each change here is fenced by that. */
export class ReplyWaitRepository {
  /**
   * Takes a reply back with the parts that follow it, unless a worker has taken it up. Their client keys are kept, so that a
   * console that sends them once more gets no second reply. Empty when it was too late.
   */
  async cancel(scope: WorkspaceScope, id: string, now: Date): Promise<CancelledRow[]> {
    const rows: CancelledRow[] = await scope.manager.query(
      `with recursive part as (
         select r.id, r.created_at, 0 as depth from reply r where r.workspace_id = $1 and r.id = $2
         union all select r.id, r.created_at, p.depth + 1 from reply r join part p on r.parent_reply_id = p.id
           where r.workspace_id = $1),
       gone as (
         delete from reply r using part p where r.workspace_id = $1 and r.id = p.id and r.state = 'queued' and r.attempts = 0
         returning r.id, r.conversation_id, r.client_key, r.text, r.closes, r.waited_since, p.depth),
       kept as (
         insert into cancelled_reply (workspace_id, client_key, cancelled_at) select $1, client_key, $3 from gone
         on conflict do nothing)
       select id, conversation_id as "conversationId", client_key as "clientKey", text, closes, waited_since as "waitedSince"
       from gone order by depth`,
      [scope.workspaceId, id, now],
    );
    return rows;
  }

  /** Whether a reply with this key was taken back. */
  async isCancelled(scope: WorkspaceScope, clientKey: string): Promise<boolean> {
    return await scope.manager.existsBy(CancelledReplyKey, { workspaceId: scope.workspaceId, clientKey });
  }

  /** Stops what was scheduled in conversations in which something happened since. An author does not stop themselves. */
  async holdScheduled(
    scope: WorkspaceScope,
    conversationIds: string[],
    hold: { reason: ReplyHold; exceptOf: string | null },
  ): Promise<ChangedReply[]> {
    const [rows]: [ChangedReply[], number] = await scope.manager.query(
      `update reply set version = version + 1, hold_reason = $3
       where workspace_id = $1 and conversation_id = any($2) and scheduled_at is not null and state = 'queued'
         and hold_reason is null and attempts = 0 and ($4::uuid is null or member_id <> $4)
       ${CHANGED}`,
      [scope.workspaceId, conversationIds, hold.reason, hold.exceptOf],
    );
    return rows;
  }

  /** Stops the parts that follow a part which was not sent. */
  async holdParts(scope: WorkspaceScope, parentId: string): Promise<ChangedReply[]> {
    return await this.changeParts(scope, parentId, `hold_reason = 'part_failed'`, 'r.hold_reason is null');
  }

  /** Lets the parts go on that follow a part which is tried again. */
  async releaseParts(scope: WorkspaceScope, parentId: string): Promise<ChangedReply[]> {
    return await this.changeParts(scope, parentId, 'hold_reason = null', `r.hold_reason = 'part_failed'`);
  }

  /**
   * Lets a reply go now, whatever it waited for. The fence moves on, so that its job is another one than the job of its former
   * time. @returns the fence, or null when it does not wait (any longer).
   */
  async release(scope: WorkspaceScope, id: string, now: Date): Promise<number | null> {
    const [rows]: [{ fence: number }[], number] = await scope.manager.query(
      `update reply set version = version + 1, fence = fence + 1, hold_reason = null, scheduled_at = null, due_at = $3
       where workspace_id = $1 and id = $2 and state = 'queued' and attempts = 0 and approval in ('none', 'approved')
         and parent_reply_id is null
       returning fence`,
      [scope.workspaceId, id, now],
    );
    return rows[0]?.fence ?? null;
  }

  /** An answer's parts that nobody has tried to send, in order, the reply itself first. */
  async listParts(scope: WorkspaceScope, id: string): Promise<ChangedReply[]> {
    return await scope.manager.query(
      `with recursive part as (
         select r.id, r.conversation_id, r.state, r.attempts, 0 as depth from reply r where r.workspace_id = $1 and r.id = $2
         union all select r.id, r.conversation_id, r.state, r.attempts, p.depth + 1 from reply r
           join part p on r.parent_reply_id = p.id where r.workspace_id = $1)
       select id, conversation_id as "conversationId" from part where state = 'queued' and attempts = 0 order by depth`,
      [scope.workspaceId, id],
    );
  }

  /** Gives replies other words, before anybody tries to send them. */
  async rewrite(scope: WorkspaceScope, texts: readonly { id: string; text: string }[]): Promise<void> {
    await scope.manager.query(
      `update reply r set version = version + 1, text = i.text from unnest($2::uuid[], $3::text[]) as i (id, text)
       where r.workspace_id = $1 and r.id = i.id and r.state = 'queued' and r.attempts = 0 and r.text <> i.text`,
      [scope.workspaceId, texts.map(({ id }) => id), texts.map(({ text }) => text)],
    );
  }

  /**
   * Lets a reply go that waits for agreement, at its time where it has one: whoever agrees has seen what was written since. Null when it
   * was decided already.
   */
  async approve(
    scope: WorkspaceScope,
    id: string,
    approval: { memberId: string; now: Date },
  ): Promise<{ fence: number; dueAt: Date } | null> {
    const [rows]: [{ fence: number; dueAt: Date }[], number] = await scope.manager.query(
      `update reply set version = version + 1, fence = fence + 1, approval = 'approved', approval_by = $3,
         due_at = greatest(scheduled_at, $4::timestamptz),
         hold_reason = case when hold_reason = 'part_failed' then hold_reason end
       where workspace_id = $1 and id = $2 and state = 'queued' and approval = 'pending'
       returning fence, due_at as "dueAt"`,
      [scope.workspaceId, id, approval.memberId, approval.now],
    );
    return rows[0] ?? null;
  }

  /** Ends a reply that waits for agreement. False when it was decided already. */
  async decline(scope: WorkspaceScope, id: string, decision: { memberId: string; reason: string }): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update reply set version = version + 1, state = 'failed', approval = 'declined', approval_by = $3, approval_reason = $4,
         failure_code = 'declined', failure_detail = $4
       where workspace_id = $1 and id = $2 and state = 'queued' and approval = 'pending'`,
      [scope.workspaceId, id, decision.memberId, decision.reason],
    );
    return affected === 1;
  }

  private async changeParts(
    scope: WorkspaceScope,
    parentId: string,
    set: string,
    condition: string,
  ): Promise<ChangedReply[]> {
    const [rows]: [ChangedReply[], number] = await scope.manager.query(
      `with recursive part as (
         select r.id from reply r where r.workspace_id = $1 and r.parent_reply_id = $2
         union all select r.id from reply r join part p on r.parent_reply_id = p.id where r.workspace_id = $1)
       update reply r set version = version + 1, ${set} from part
       where r.workspace_id = $1 and r.id = part.id and r.state = 'queued' and ${condition}
       returning r.id, r.conversation_id as "conversationId"`,
      [scope.workspaceId, parentId],
    );
    return rows;
  }
}
