import type { Fault, Polarity, Recovery } from '@genklang/contract';
import { shownPolarity, shownScore } from '../mention/shown-sentiment';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** What a colleague says of a problem. An undefined field is left as it is. */
export interface Conclusion {
  fault: Fault;
  /** Null for what times tell. */
  recovery?: Recovery | null;
  recoveryReason?: string | null;
}

/** A post of the customer, as it is shown to feel. */
export interface CustomerPostRecord {
  at: Date;
  text: string;
  language: string;
  polarity: Polarity;
  score: number;
}

/** The most posts that an ending is read from: the first ones and the latest ones. */
const ENDS = 100;

/** How conversations end. */
export class EndingRepository {
  /** @returns the conversations of which something new is said. What a search heard is left alone. */
  async conclude(
    scope: WorkspaceScope,
    ids: string[],
    { fault, recovery, recoveryReason }: Conclusion,
  ): Promise<string[]> {
    // Locked in one order, as other changes of several conversations do it.
    await scope.manager.query(
      'select 1 from conversation where workspace_id = $1 and id = any($2) order by id for update',
      [scope.workspaceId, ids],
    );
    const [rows]: [{ id: string }[], number] = await scope.manager.query(
      `update conversation c set version = version + 1, fault = n.fault, recovery = n.recovery, recovery_reason = n.reason
       from (select o.id, $3::text as fault, case when $4 then $5 else o.recovery end as recovery,
           case when $4 then $6 else o.recovery_reason end as reason
         from conversation o where o.workspace_id = $1 and o.id = any($2) and o.state <> 'heard') n
       where c.workspace_id = $1 and c.id = n.id
         and (c.fault, c.recovery, c.recovery_reason) is distinct from (n.fault, n.recovery, n.reason)
       returning c.id`,
      [scope.workspaceId, ids, fault, recovery !== undefined, recovery ?? null, recoveryReason ?? null],
    );
    return rows.map(({ id }) => id);
  }

  /** How many of these are open, about a problem, and without a word about whose fault it was. */
  async countUnsaid(scope: WorkspaceScope, ids: string[]): Promise<number> {
    const rows: { count: number }[] = await scope.manager.query(
      `select count(*)::int as count from conversation
       where workspace_id = $1 and id = any($2) and is_problem and fault is null and state <> 'closed'`,
      [scope.workspaceId, ids],
    );
    return rows[0]?.count ?? 0;
  }

  /** The customer's posts, oldest first; of very many the first and the latest ones. Served by `mention_by_conversation`. */
  async listPosts(scope: WorkspaceScope, conversationId: string): Promise<CustomerPostRecord[]> {
    const select = `select m.posted_at as at, m.id, m.text, m.language, ${shownPolarity('m')} as polarity, ${shownScore('m')} as score
      from mention m where m.workspace_id = $1 and m.conversation_id = $2 and m.deleted_at is null`;
    return await scope.manager.query(
      `select at, text, language, polarity, score from (
         (${select} order by m.posted_at limit ${ENDS}) union (${select} order by m.posted_at desc limit ${ENDS})) ends
       order by at, id`,
      [scope.workspaceId, conversationId],
    );
  }

  /** When people of ours answered, oldest first. The parts of an answer are one. */
  async listAnswerTimes(scope: WorkspaceScope, conversationId: string): Promise<Date[]> {
    const rows: { sentAt: Date }[] = await scope.manager.query(
      `select sent_at as "sentAt" from reply where workspace_id = $1 and conversation_id = $2 and state = 'sent'
         and parent_reply_id is null and not is_automated order by sent_at, id`,
      [scope.workspaceId, conversationId],
    );
    return rows.map(({ sentAt }) => sentAt);
  }
}
