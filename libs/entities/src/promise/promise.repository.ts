import type { PromiseSummary } from '@genklang/contract';
import { remindAt } from '@genklang/domain';
import type { SentReply } from '@genklang/domain';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { PromiseRecord } from './promise.entity';
import { PROMISES_OF_CONVERSATION, ROW_PROMISE, UNSETTLED } from './promise-select';

/** A promise about to be stored, with the reply that makes it. */
export type NewPromise = Pick<
  PromiseRecord,
  'id' | 'conversationId' | 'replyId' | 'ownerId' | 'text' | 'isAssumed' | 'dueAt' | 'createdAt'
>;

/** How a promise ended, and who said so. */
export type PromiseEnd = Pick<PromiseRecord, 'state' | 'evidenceReplyId' | 'closedAt' | 'closedBy'>;

/** A reply with the parts that follow it, as `part (id)`; the reply is `$2`. */
const ANSWER = `with recursive part as (
  select r.id from reply r where r.workspace_id = $1 and r.id = $2
  union all select r.id from reply r join part p on r.parent_reply_id = p.id where r.workspace_id = $1)`;

/** What replies promise. Whoever changes a promise holds its conversation. */
export class PromiseRepository {
  /** It is made when its reply goes out. */
  async propose(scope: WorkspaceScope, promise: NewPromise): Promise<void> {
    await scope.manager.insert(PromiseRecord, { ...promise, workspaceId: scope.workspaceId, state: 'proposed' });
  }

  /** Another time for something that was promised, told to the customer by a reply that has gone out. */
  async addRenegotiated(scope: WorkspaceScope, promise: NewPromise & { from: string; madeAt: Date }): Promise<void> {
    const { from: renegotiatedFrom, ...rest } = promise;
    const { workspaceId } = scope;
    await scope.manager.insert(PromiseRecord, {
      ...rest,
      workspaceId,
      renegotiatedFrom,
      state: 'open',
      remindAt: remindAt(promise),
    });
  }

  /** A reply has gone out, and what it promises is promised. */
  async open(scope: WorkspaceScope, reply: { id: string; conversationId: string; sentAt: Date }): Promise<void> {
    const held = await scope.manager.findBy(PromiseRecord, {
      workspaceId: scope.workspaceId,
      replyId: reply.id,
      state: 'proposed',
    });
    for (const { id, dueAt } of held) {
      await scope.manager.update(
        PromiseRecord,
        { workspaceId: scope.workspaceId, id },
        { state: 'open', madeAt: reply.sentAt, remindAt: remindAt({ madeAt: reply.sentAt, dueAt }) },
      );
    }
    if (held.length > 0) {
      await this.followRows(scope, [reply.conversationId]);
    }
  }

  /** A reply does not go out, nor do the parts after it: nobody was promised anything. */
  async voidOfAnswer(scope: WorkspaceScope, replyId: string, now: Date): Promise<PromiseRecord | null> {
    const [rows]: [{ id: string }[], number] = await scope.manager.query(
      `${ANSWER} update promise p set state = 'void', closed_at = $3 from part
       where p.workspace_id = $1 and p.reply_id = part.id and p.state = 'proposed' returning p.id`,
      [scope.workspaceId, replyId, now],
    );
    return rows[0] === undefined ? null : await this.find(scope, rows[0].id);
  }

  /** An answer says something else now: what it promised in a sentence that is gone is not promised. */
  async voidUnsaid(
    scope: WorkspaceScope,
    replyId: string,
    { texts, now }: { texts: readonly string[]; now: Date },
  ): Promise<void> {
    await scope.manager.query(
      `${ANSWER} update promise p set state = 'void', closed_at = $3 from part
       where p.workspace_id = $1 and p.reply_id = part.id and p.state = 'proposed'
         and not exists (select 1 from unnest($4::text[]) as said (text) where strpos(said.text, p.text) > 0)`,
      [scope.workspaceId, replyId, now, texts],
    );
  }

  /** A reply that did not get through is sent once more, and so is its promise. */
  async proposeAgain(scope: WorkspaceScope, replyId: string): Promise<void> {
    await scope.manager.query(
      `${ANSWER} update promise p set state = 'proposed', closed_at = null from part
       where p.workspace_id = $1 and p.reply_id = part.id and p.state = 'void' and p.made_at is null`,
      [scope.workspaceId, replyId],
    );
  }

  async find(scope: WorkspaceScope, id: string): Promise<PromiseRecord | null> {
    return await scope.manager.findOneBy(PromiseRecord, { workspaceId: scope.workspaceId, id });
  }

  /** Promises of a conversation that must be seen to, broken ones first. */
  async listOfConversation(scope: WorkspaceScope, conversationId: string): Promise<PromiseSummary[]> {
    const rows: { promise: PromiseSummary }[] = await scope.manager.query(PROMISES_OF_CONVERSATION, [
      scope.workspaceId,
      conversationId,
    ]);
    return rows.map(({ promise }) => promise);
  }

  /** What people of ours have answered since a promise was made, oldest first. The parts of an answer are one. */
  async listAnswersSince(
    scope: WorkspaceScope,
    promise: Pick<PromiseRecord, 'conversationId' | 'madeAt'>,
  ): Promise<SentReply[]> {
    return await scope.manager.query(
      `select id, sent_at as "sentAt" from reply where workspace_id = $1 and conversation_id = $2 and state = 'sent'
         and sent_at > $3 and parent_reply_id is null and not is_automated order by sent_at, id`,
      [scope.workspaceId, promise.conversationId, promise.madeAt],
    );
  }

  async end(
    scope: WorkspaceScope,
    { id, conversationId }: PromiseRecord,
    end: PromiseEnd & { now: Date },
  ): Promise<void> {
    const { now, ...columns } = end;
    await scope.manager.query(
      `update promise set state = $3, evidence_reply_id = $4, closed_at = $5, closed_by = $6,
         broken_at = case when $3 = 'broken' then coalesce(broken_at, $7) else broken_at end
       where workspace_id = $1 and id = $2`,
      [scope.workspaceId, id, columns.state, columns.evidenceReplyId, columns.closedAt, columns.closedBy, now],
    );
    await this.followRows(scope, [conversationId]);
  }

  /** Takes an end back: the promise is what it was. False when a time that was agreed instead has been seen to since. */
  async reopen(scope: WorkspaceScope, { id, conversationId }: PromiseRecord): Promise<boolean> {
    const key = [scope.workspaceId, id];
    await scope.manager.query(
      `delete from promise where workspace_id = $1 and renegotiated_from = $2 and state = 'open'`,
      key,
    );
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update promise p set state = case when broken_at is null then 'open' else 'broken' end, evidence_reply_id = null,
         closed_at = null, closed_by = null
       where workspace_id = $1 and id = $2 and not exists (
         select 1 from promise later where later.workspace_id = $1 and later.renegotiated_from = p.id)`,
      key,
    );
    await this.followRows(scope, [conversationId]);
    return affected === 1;
  }

  /** A conversation goes to somebody (null: to a team), and with it what was promised in it. Answers the replies that show it. */
  async giveOfConversation(scope: WorkspaceScope, conversationId: string, ownerId: string | null): Promise<string[]> {
    const [rows]: [{ replyId: string | null }[], number] = await scope.manager.query(
      `update promise p set owner_id = $3
       where workspace_id = $1 and conversation_id = $2 and (${UNSETTLED} or state = 'proposed') and owner_id is distinct from $3
       returning reply_id as "replyId"`,
      [scope.workspaceId, conversationId, ownerId],
    );
    return await this.touchReplies(scope, rows);
  }

  /** A member leaves: what they promised is for whoever has the conversation now, else for their successor. */
  async giveOfMember(
    scope: WorkspaceScope,
    memberId: string,
    successorId: string | null,
  ): Promise<{ id: string; conversationId: string }[]> {
    const [rows]: [{ replyId: string | null; conversationId: string }[], number] = await scope.manager.query(
      `update promise p set owner_id = coalesce(nullif(c.assignee_id, $2), $3) from conversation c
       where p.workspace_id = $1 and p.owner_id = $2 and (${UNSETTLED} or p.state = 'proposed')
         and c.workspace_id = p.workspace_id and c.id = p.conversation_id
       returning p.reply_id as "replyId", p.conversation_id as "conversationId"`,
      [scope.workspaceId, memberId, successorId],
    );
    await this.touchReplies(scope, rows);
    return rows.flatMap(({ replyId, conversationId }) => (replyId === null ? [] : [{ id: replyId, conversationId }]));
  }

  /** Replies that show a promise that changed are newer than what consoles have of them. */
  async touchReplies(scope: WorkspaceScope, promises: readonly { replyId: string | null }[]): Promise<string[]> {
    const ids = [...new Set(promises.map(({ replyId }) => replyId))].filter((id) => id !== null);
    if (ids.length > 0) {
      await scope.manager.query('update reply set version = version + 1 where workspace_id = $1 and id = any($2)', [
        scope.workspaceId,
        ids,
      ]);
    }
    return ids;
  }

  /** The rows of conversations show the promise that comes first. */
  async followRows(scope: WorkspaceScope, conversationIds: readonly string[]): Promise<void> {
    await scope.manager.query(
      `update conversation c set version = version + 1, ${ROW_PROMISE} where workspace_id = $1 and id = any($2)`,
      [scope.workspaceId, conversationIds],
    );
  }
}
