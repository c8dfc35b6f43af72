import type { Currency, RemedyFigures } from '@genklang/contract';
import type { RemediesGiven } from '@genklang/domain';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Remedy } from './remedy.entity';

/** A remedy about to be stored, with the reply that it goes with. */
export type NewRemedy = Omit<Remedy, 'workspaceId' | 'decidedBy' | 'decidedAt' | 'grantedAt'>;

/** A remedy that nobody has decided in time, and where it is seen. */
export interface LateRemedy {
  conversationId: string;
  replyId: string | null;
}

const DAY_MS = 24 * 3_600_000;
/** What counts as given: what the customer has, and what is on its way. */
const GIVEN = `g.state in ('proposed', 'granted')`;

/** What replies give. Whoever changes a remedy holds its conversation. */
export class RemedyRepository {
  /** Lets one at a time ask for what is left of the workspace's limits, until the transaction ends. */
  async holdLimits(scope: WorkspaceScope): Promise<void> {
    await scope.manager.query(`select pg_advisory_xact_lock(hashtextextended('remedy:' || $1, 0))`, [
      scope.workspaceId,
    ]);
  }

  /** What was given where limits count it. Served by `remedy_of_conversation`, `remedy_of_member` and the customer's authors. */
  async sumGiven(
    scope: WorkspaceScope,
    by: { conversationId: string; memberId: string; currency: Currency; now: Date },
  ): Promise<RemediesGiven> {
    const { conversationId, memberId, currency, now } = by;
    const rows: RemediesGiven[] = await scope.manager.query(
      `select
         (select coalesce(sum(g.amount), 0)::int from remedy g
           where g.workspace_id = $1 and g.conversation_id = $2 and g.currency = $4 and ${GIVEN}) as conversation,
         (select coalesce(sum(g.amount), 0)::int from conversation held
           join author a on a.workspace_id = held.workspace_id and a.id = held.author_id
           join author b on b.workspace_id = a.workspace_id and b.customer_id = a.customer_id
           join conversation c on c.workspace_id = b.workspace_id and c.author_id = b.id
           join remedy g on g.workspace_id = c.workspace_id and g.conversation_id = c.id
           where held.workspace_id = $1 and held.id = $2 and g.currency = $4 and g.created_at > $5 and ${GIVEN}) as customer,
         (select coalesce(sum(g.amount), 0)::int from remedy g
           where g.workspace_id = $1 and g.member_id = $3 and g.currency = $4 and g.created_at > $6 and ${GIVEN}) as member`,
      [
        scope.workspaceId,
        conversationId,
        memberId,
        currency,
        new Date(now.getTime() - 90 * DAY_MS),
        new Date(now.getTime() - 30 * DAY_MS),
      ],
    );
    return rows[0] ?? { conversation: 0, customer: 0, member: 0 };
  }

  /** What the customer of a conversation was given within a year. */
  async sumGoodwill(
    scope: WorkspaceScope,
    by: { conversationId: string; currency: Currency; now: Date },
  ): Promise<{ count: number; amount: number }> {
    const rows: { count: number; amount: number }[] = await scope.manager.query(
      `select count(g.id)::int as count, coalesce(sum(g.amount), 0)::int as amount from conversation held
       join author a on a.workspace_id = held.workspace_id and a.id = held.author_id
       join author b on b.workspace_id = a.workspace_id and b.customer_id = a.customer_id
       join conversation c on c.workspace_id = b.workspace_id and c.author_id = b.id
       join remedy g on g.workspace_id = c.workspace_id and g.conversation_id = c.id
       where held.workspace_id = $1 and held.id = $2 and g.currency = $3 and g.state = 'granted' and g.granted_at > $4`,
      [scope.workspaceId, by.conversationId, by.currency, new Date(by.now.getTime() - 365 * DAY_MS)],
    );
    return rows[0] ?? { count: 0, amount: 0 };
  }

  /** Whether a conversation's customer was given more than they had a right to. Served by `remedy_of_conversation`. */
  async hasBeyond(scope: WorkspaceScope, conversationId: string): Promise<boolean> {
    return await scope.manager.existsBy(Remedy, {
      workspaceId: scope.workspaceId,
      conversationId,
      isBeyond: true,
      state: 'granted',
    });
  }

  async add(scope: WorkspaceScope, remedy: NewRemedy): Promise<void> {
    await scope.manager.insert(Remedy, { ...remedy, workspaceId: scope.workspaceId });
  }

  /** What goes with a reply. Served by `remedy_of_reply`. */
  async findOfReply(scope: WorkspaceScope, replyId: string): Promise<Remedy | null> {
    return await scope.manager.findOneBy(Remedy, { workspaceId: scope.workspaceId, replyId });
  }

  /** Somebody has agreed, perhaps to another sum, or has not. */
  async decide(
    scope: WorkspaceScope,
    id: string,
    decision: { state: 'proposed' | 'declined'; amount: number; memberId: string; now: Date },
  ): Promise<void> {
    await scope.manager.update(
      Remedy,
      { workspaceId: scope.workspaceId, id },
      {
        state: decision.state,
        amount: decision.amount,
        decidedBy: decision.memberId,
        decidedAt: decision.now,
        escalateAt: null,
      },
    );
  }

  /** Its reply has gone out, and the customer has it. */
  async grantOfReply(scope: WorkspaceScope, replyId: string, now: Date): Promise<void> {
    await scope.manager.update(
      Remedy,
      { workspaceId: scope.workspaceId, replyId, state: 'proposed' },
      { state: 'granted', grantedAt: now },
    );
  }

  /** Its reply does not go out: nobody is given anything. */
  async voidOfReply(scope: WorkspaceScope, replyId: string): Promise<void> {
    await scope.manager.query(
      `update remedy set state = 'void', escalate_at = null
       where workspace_id = $1 and reply_id = $2 and state in ('pending', 'proposed')`,
      [scope.workspaceId, replyId],
    );
  }

  /** Its reply is tried once more. */
  async proposeAgain(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.update(Remedy, { workspaceId: scope.workspaceId, id, state: 'void' }, { state: 'proposed' });
  }

  /** Takes those whose time to be decided went by, each once. Served by `remedy_late`. */
  async takeLate(scope: WorkspaceScope, now: Date, limit: number): Promise<LateRemedy[]> {
    const [rows]: [LateRemedy[], number] = await scope.manager.query(
      `update remedy g set escalate_at = null from (
         select id from remedy where workspace_id = $1 and escalate_at <= $2 and state = 'pending'
         order by escalate_at limit $3 for update skip locked) late
       where g.workspace_id = $1 and g.id = late.id
       returning g.conversation_id as "conversationId", g.reply_id as "replyId"`,
      [scope.workspaceId, now, limit],
    );
    return rows;
  }

  /** How they were decided since then. Served by `remedy_age`. */
  async figures(scope: WorkspaceScope, since: Date): Promise<RemedyFigures> {
    const rows: RemedyFigures[] = await scope.manager.query(
      `select count(*)::int as decided, count(*) filter (where decided_by is null)::int as alone,
         count(decided_by)::int as asked,
         (percentile_cont(0.5) within group (order by extract(epoch from decided_at - created_at) / 60)
           filter (where decided_by is not null))::real as "medianWaitMinutes",
         count(*) filter (where decided_at - created_at > interval '30 minutes')::int as "waitedLong"
       from remedy where workspace_id = $1 and created_at > $2 and state in ('granted', 'declined')`,
      [scope.workspaceId, since],
    );
    return rows[0] ?? { decided: 0, alone: 0, asked: 0, medianWaitMinutes: null, waitedLong: 0 };
  }
}
