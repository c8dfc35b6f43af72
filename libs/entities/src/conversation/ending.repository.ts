import type { Fault, Polarity, Recovery } from '@genklang/contract';
import type { ChanceFacts } from '@genklang/domain';
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
/** Problems of one customer within 90 days belong together. */
const REPEATED_WITHIN_MS = 90 * 24 * 3_600_000;

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

  /** How many of these are to be worked on, about a problem, and without a word about whose fault it was. */
  async countUnsaid(scope: WorkspaceScope, ids: string[]): Promise<number> {
    const rows: { count: number }[] = await scope.manager.query(
      `select count(*)::int as count from conversation
       where workspace_id = $1 and id = any($2) and is_problem and fault is null and state in ('open', 'snoozed')`,
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

  /**
   * What may be a chance to do more than is expected. What is large is read from the latest 500 closed conversations
   * (`conversation_by_state`), and not known before there are 40 of them.
   */
  async getChanceFacts(scope: WorkspaceScope, conversationId: string, now: Date): Promise<Omit<ChanceFacts, 'fault'>> {
    const rows: Omit<ChanceFacts, 'fault'>[] = await scope.manager.query(
      `select c.reach,
         exists (select 1 from promise p where p.workspace_id = c.workspace_id and p.conversation_id = c.id
           and p.state = 'broken') as "hasBrokenPromise",
         (select count(*)::int from author a
           join author b on b.workspace_id = a.workspace_id and b.customer_id = a.customer_id
           join conversation o on o.workspace_id = b.workspace_id and o.author_id = b.id and o.is_problem
             and o.fault is distinct from 'none' and o.last_activity_at > $3
           where a.workspace_id = c.workspace_id and a.id = c.author_id) as problems,
         (select case when count(*) >= 40 then percentile_disc(0.95) within group (order by l.reach) end from (
           select k.reach from conversation k where k.workspace_id = c.workspace_id and k.state = 'closed'
           order by k.last_activity_at desc, k.id desc limit 500) l where l.reach is not null) as "largeReach",
         exists (select 1 from mention m
           join reply r on r.workspace_id = m.workspace_id and r.conversation_id = m.conversation_id and r.sent_at < m.posted_at
           join member w on w.workspace_id = r.workspace_id and w.id = r.member_id
           where m.workspace_id = c.workspace_id and m.conversation_id = c.id and m.deleted_at is null
             and ${shownPolarity('m')} = 'positive'
             and lower(m.text) ~ ('\\m' || regexp_replace(lower(split_part(w.name, ' ', 1)), '[^[:alpha:]]', '', 'g') || '\\M')
           ) as "praisedByName"
       from conversation c where c.workspace_id = $1 and c.id = $2`,
      [scope.workspaceId, conversationId, new Date(now.getTime() - REPEATED_WITHIN_MS)],
    );
    const facts = rows[0];
    if (!facts) {
      throw new Error('there is no such conversation');
    }
    return facts;
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
