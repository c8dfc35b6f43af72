import type { ApprovalState, PostVisibility, ReplyFailure } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Reply } from './reply.entity';

/** A reply about to be queued. */
export interface NewReply {
  id: string;
  conversationId: string;
  channelId: string;
  mentionId: string;
  /** Null for a text that a rule sends. */
  memberId: string | null;
  clientKey: string;
  text: string;
  createdAt: Date;
  dueAt: Date;
  scheduledAt: Date | null;
  parentReplyId: string | null;
  visibility: PostVisibility | null;
  approval: ApprovalState;
  closes: boolean;
  waitedSince: Date | null;
  isAutomated?: boolean;
}

/** An answer of ours that was given on the network itself. */
export interface NativeReply {
  id: string;
  externalId: string;
  text: string;
  url: string | null;
  postedAt: Date;
  parentExternalId: string | null;
  rootExternalId: string | null;
}

/** Where such an answer went. */
export interface NativePlace {
  id: string;
  conversationId: string;
}

/** How an attempt ended. */
export type ReplyOutcome =
  | { state: 'sent'; externalId: string; url: string | null; sentAt: Date }
  | { state: 'failed'; code: ReplyFailure['code']; detail: string | null }
  | { state: 'unknown'; dueAt: Date; looks: number }
  | { state: 'queued'; dueAt: Date };

/** What of a reply must hold before it may leave, whatever the time. @param r what the statement calls the reply. */
function isFree(r: 'r' | 'earlier'): string {
  return `(${r}.hold_reason is null and ${r}.approval in ('none', 'approved') and (${r}.parent_reply_id is null or exists (
    select 1 from reply parent where parent.workspace_id = ${r}.workspace_id and parent.id = ${r}.parent_reply_id
      and parent.state = 'sent')))`;
}

/** The outbox of our answers. */
export class ReplyRepository {
  /** Queues a reply, once per client key. Answers the reply's id: an earlier one's when the key was used before. */
  async queue(scope: WorkspaceScope, reply: NewReply): Promise<{ id: string; isNew: boolean }> {
    const rows: { id: string }[] = await scope.manager.query(
      `insert into reply (workspace_id, id, conversation_id, channel_id, mention_id, member_id, client_key, text, state,
         created_at, due_at, scheduled_at, parent_reply_id, visibility, approval, closes, waited_since, is_automated)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'queued', $9, $10, $11, $12, $13, $14, $15, $16, $17)
       on conflict (workspace_id, client_key) do nothing returning id`,
      [
        scope.workspaceId,
        reply.id,
        reply.conversationId,
        reply.channelId,
        reply.mentionId,
        reply.memberId,
        reply.clientKey,
        reply.text,
        reply.createdAt,
        reply.dueAt,
        reply.scheduledAt,
        reply.parentReplyId,
        reply.visibility,
        reply.approval,
        reply.closes,
        reply.waitedSince,
        reply.isAutomated ?? false,
      ],
    );
    if (rows[0]) {
      return { id: rows[0].id, isNew: true };
    }
    const known = await scope.manager.findOneByOrFail(Reply, {
      workspaceId: scope.workspaceId,
      clientKey: reply.clientKey,
    });
    return { id: known.id, isNew: false };
  }

  /**
   * Puts an answer that we gave on the network itself into the conversation that it answers: its parent's, else the thread's
   * latest. @returns where it went; null when it answers nothing that we know, or is there already.
   */
  async addNative(scope: WorkspaceScope, channelId: string, post: NativeReply): Promise<NativePlace | null> {
    const rows: NativePlace[] = await scope.manager.query(
      `with place as (
         select m.conversation_id, m.id as mention_id from mention m
           where m.workspace_id = $1 and m.channel_id = $2 and m.external_id = $9
         union all
         select r.conversation_id, r.mention_id from reply r
           where r.workspace_id = $1 and r.channel_id = $2 and r.external_id = $9
         union all
         (select m.conversation_id, m.id from mention m where m.workspace_id = $1 and m.channel_id = $2
           and m.root_external_id = $10 and m.posted_at <= $7 order by m.posted_at desc, m.id desc limit 1)
         limit 1)
       insert into reply (workspace_id, channel_id, id, client_key, external_id, text, created_at, sent_at, due_at, url, state,
         conversation_id, mention_id)
       select $1, $2, $3, $4, $5, $6, $7, $7, $7, $8, 'sent', place.conversation_id, place.mention_id from place
       on conflict (workspace_id, channel_id, external_id) do nothing
       returning id, conversation_id as "conversationId"`,
      [
        scope.workspaceId,
        channelId,
        post.id,
        post.id,
        post.externalId,
        post.text,
        post.postedAt,
        post.url,
        post.parentExternalId,
        post.rootExternalId,
      ],
    );
    return rows[0] ?? null;
  }

  /**
   * Forgets the copy of a reply that was read on the network before the reply itself was known to be sent.
   * @returns its id, if there was one.
   */
  async removeNativeCopy(
    scope: WorkspaceScope,
    reply: { id: string; channelId: string; externalId: string },
  ): Promise<string | null> {
    const [rows]: [{ id: string }[], number] = await scope.manager.query(
      `delete from reply where workspace_id = $1 and channel_id = $2 and external_id = $3 and id <> $4 and member_id is null
         and not is_automated
       returning id`,
      [scope.workspaceId, reply.channelId, reply.externalId, reply.id],
    );
    return rows[0]?.id ?? null;
  }

  async find(scope: WorkspaceScope, id: string): Promise<Reply | null> {
    return await scope.manager.findOneBy(Reply, { workspaceId: scope.workspaceId, id });
  }

  async findByClientKey(scope: WorkspaceScope, clientKey: string): Promise<Reply | null> {
    return await scope.manager.findOneBy(Reply, { workspaceId: scope.workspaceId, clientKey });
  }

  /**
   * The public posts of the other replies that were sent from here. Those that were read on the network are not among them: one
   * of them may be the very reply that is looked for.
   */
  async listOtherExternalIds(scope: WorkspaceScope, reply: Pick<Reply, 'id' | 'conversationId'>): Promise<string[]> {
    const rows: { external_id: string }[] = await scope.manager.query(
      `select external_id from reply where workspace_id = $1 and conversation_id = $2 and id <> $3
         and external_id is not null and (member_id is not null or is_automated)`,
      [scope.workspaceId, reply.conversationId, reply.id],
    );
    return rows.map((row) => row.external_id);
  }

  /** Replies that wait for a worker, oldest first. Served by `reply_due`. */
  async listDue(scope: WorkspaceScope, now: Date, limit: number): Promise<{ id: string; fence: number }[]> {
    return await scope.manager.query(
      `select id, fence from reply r where workspace_id = $1 and due_at <= $2 and state in ('queued', 'sending', 'unknown')
         and (lease_until is null or lease_until < $2) and ${isFree('r')}
       order by due_at, id limit $3`,
      [scope.workspaceId, now, limit],
    );
  }

  /**
   * Takes a due reply for one attempt. A reply found in `sending` with a lease that ran out was cut off somewhere between
   * the network and its record: its outcome is unknown, and the caller must look before it sends. Null when the reply is
   * not due, another worker holds it, or an earlier reply of the same conversation is not settled yet.
   */
  async claim(scope: WorkspaceScope, id: string, lease: { now: Date; until: Date }): Promise<Reply | null> {
    const [rows]: [{ id: string }[], number] = await scope.manager.query(
      `update reply r set version = version + 1, fence = fence + 1, lease_until = $4,
         state = case when state = 'queued' then 'sending' else 'unknown' end,
         attempts = attempts + case when state = 'queued' then 1 else 0 end,
         first_attempt_at = coalesce(first_attempt_at, $3)
       where workspace_id = $1 and id = $2 and due_at <= $3 and state in ('queued', 'sending', 'unknown')
         and (lease_until is null or lease_until < $3) and ${isFree('r')}
         and not exists (select 1 from reply earlier where earlier.workspace_id = r.workspace_id
           and earlier.conversation_id = r.conversation_id and earlier.state in ('queued', 'sending', 'unknown')
           and (earlier.created_at, earlier.id) < (r.created_at, r.id)
           and not (earlier.state = 'queued' and earlier.attempts = 0
             and (earlier.scheduled_at is not null or not ${isFree('earlier')})))
       returning id`,
      [scope.workspaceId, id, lease.now, lease.until],
    );
    return rows.length === 1 ? await this.find(scope, id) : null;
  }

  /** Whether the worker with this fence still holds the reply; it stays so until the transaction ends. */
  async isHeld(scope: WorkspaceScope, id: string, fence: number): Promise<boolean> {
    const rows: unknown[] = await scope.manager.query(
      'select 1 from reply where workspace_id = $1 and id = $2 and fence = $3 for update',
      [scope.workspaceId, id, fence],
    );
    return rows.length === 1;
  }

  /** Records how an attempt ended. False when another worker has taken the reply since: then nothing is written. */
  async settle(scope: WorkspaceScope, id: string, fence: number, outcome: ReplyOutcome): Promise<boolean> {
    const values = {
      externalId: outcome.state === 'sent' ? outcome.externalId : null,
      url: outcome.state === 'sent' ? outcome.url : null,
      sentAt: outcome.state === 'sent' ? outcome.sentAt : null,
      code: outcome.state === 'failed' ? outcome.code : null,
      detail: outcome.state === 'failed' ? outcome.detail : null,
      dueAt: outcome.state === 'unknown' || outcome.state === 'queued' ? outcome.dueAt : null,
      looks: outcome.state === 'unknown' ? outcome.looks : 0,
    };
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update reply set version = version + 1, lease_until = null, state = $4, external_id = $5, url = $6, sent_at = $7,
         failure_code = $8, failure_detail = $9, due_at = coalesce($10, due_at), looks = $11
       where workspace_id = $1 and id = $2 and fence = $3`,
      [
        scope.workspaceId,
        id,
        fence,
        outcome.state,
        values.externalId,
        values.url,
        values.sentAt,
        values.code,
        values.detail,
        values.dueAt,
        values.looks,
      ],
    );
    return affected === 1;
  }

  /** Queues a failed reply again. False when it is not a failed one, or one that must not be sent. */
  async requeue(scope: WorkspaceScope, id: string, now: Date): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update reply set version = version + 1, state = 'queued', due_at = $3, failure_code = null, failure_detail = null,
         first_attempt_at = null, looks = 0
       where workspace_id = $1 and id = $2 and state = 'failed' and approval <> 'declined'`,
      [scope.workspaceId, id, now],
    );
    return affected === 1;
  }
}
