import type { Priority, DeadlineKind } from '@genklang/contract';
import { deadlineOf, findPolicy } from '@genklang/domain';
import type { BusinessCalendar, DeadlineFacts, DueDeadline } from '@genklang/domain';
import { BusinessCalendarRepository, toBusinessCalendar } from '../calendar/business-calendar.repository';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { DeadlineRefresh } from './deadline-refresh.entity';
import type { ServicePolicy } from './service-policy.entity';
import { ServicePolicyRepository } from './service-policy.repository';
import { isHumanAnswer } from '../reply/human-answer';

interface FactsRow extends DeadlineFacts, DeadlineColumns {
  id: string;
}

/** The terms of a workspace, read once for any number of conversations. */
export interface ServiceTerms {
  policies: ServicePolicy[];
  calendars: Map<string, BusinessCalendar>;
}

/** What is due for one conversation, and by which policy. */
export interface ConversationDeadline {
  policy: ServicePolicy;
  due: DueDeadline | null;
}

/** A conversation that began to wait within a time: since when, and when a person answered. */
export interface AnsweredConversation {
  channelId: string;
  language: string;
  priority: Priority;
  askedAt: Date;
  answeredAt: Date | null;
  /** Whether a person had answered before. */
  hadAnswer: boolean;
}

/** A preview looks at so many conversations. */
const PREVIEWED = 5_000;

const HUMAN_ANSWER = `exists (select 1 from reply r where r.workspace_id = c.workspace_id and r.conversation_id = c.id
  and ${isHumanAnswer('r')})`;

/** By when each conversation is to be answered. The one place where it is set, for both apps. */
export class DeadlineRepository {
  private readonly calendars = new BusinessCalendarRepository();
  private readonly policies = new ServicePolicyRepository();

  /**
   * Sets deadlines anew, after anything that they depend on has changed, in the transaction that changed it. The cost is a handful of
   * statements for any number of conversations. A deadline that moves is not a breached one any more.
   */
  async refresh(scope: WorkspaceScope, ids: readonly string[], now: Date): Promise<void> {
    const rows = ids.length === 0 ? [] : await this.listFacts(scope, ids);
    if (rows.every((row) => row.state !== 'open' && row.dueAt === null)) {
      return;
    }
    const terms = await this.getTerms(scope, now);
    const changed = rows.flatMap((row) => {
      const next = columnsOf(this.find(row, terms));
      return isSame(next, row) ? [] : [{ id: row.id, ...next }];
    });
    if (changed.length > 0) {
      await scope.manager.query(
        `update conversation c set due_at = i.due_at, due_kind = i.due_kind, policy_id = i.policy_id,
           breached_at = case when c.due_at is not distinct from i.due_at then c.breached_at end,
           -- A row that this transaction has changed already has its new version: whoever keeps it, for an undo, keeps the last one.
           version = c.version + case when c.xmin = pg_current_xact_id()::xid then 0 else 1 end
         from unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::uuid[]) as i (id, due_at, due_kind, policy_id)
         where c.workspace_id = $1 and c.id = i.id`,
        [
          scope.workspaceId,
          changed.map(({ id }) => id),
          changed.map(({ dueAt }) => dueAt),
          changed.map(({ dueKind }) => dueKind),
          changed.map(({ policyId }) => policyId),
        ],
      );
    }
  }

  /** What is due for a conversation, with the terms it comes from. */
  async findFor(scope: WorkspaceScope, id: string, now: Date): Promise<ConversationDeadline | null> {
    const row = (await this.listFacts(scope, [id]))[0];
    return row ? this.find(row, await this.getTerms(scope, now)) : null;
  }

  /** The terms of a workspace; made, with a first run over what is there, where it has none yet. */
  async getTerms(scope: WorkspaceScope, now: Date): Promise<ServiceTerms> {
    let policies = await this.policies.list(scope);
    if (policies.length === 0) {
      await this.calendars.ensureDefault(scope, now);
      await this.policies.ensureDefault(scope, now);
      await this.beginRefresh(scope, now);
      policies = await this.policies.list(scope);
    }
    const calendars = await this.calendars.list(scope);
    return {
      policies,
      calendars: new Map(calendars.map((calendar) => [calendar.id, toBusinessCalendar(calendar, now)])),
    };
  }

  /** The hours by which a conversation counts. */
  findCalendar(
    { policies, calendars }: ServiceTerms,
    facts: Pick<DeadlineFacts, 'channelId' | 'language' | 'priority'>,
  ): BusinessCalendar | null {
    return calendars.get(findPolicy(facts, policies)?.calendarId ?? '') ?? null;
  }

  /** Conversations that posts reached within a time, each by the first of those posts. Served by `mention_received`. */
  async listAnswered(scope: WorkspaceScope, time: { from: Date; to: Date }): Promise<AnsweredConversation[]> {
    return await scope.manager.query(
      `select c.channel_id as "channelId", c.language, c.priority, f.asked_at as "askedAt",
         (select min(r.created_at) from reply r where r.workspace_id = c.workspace_id and r.conversation_id = c.id
           and ${isHumanAnswer('r')} and r.created_at >= f.asked_at) as "answeredAt",
         exists (select 1 from reply r where r.workspace_id = c.workspace_id and r.conversation_id = c.id
           and ${isHumanAnswer('r')} and r.created_at < f.asked_at) as "hadAnswer"
       from (select conversation_id, min(posted_at) as asked_at from mention
         where workspace_id = $1 and received_at >= $2 and received_at < $3 and deleted_at is null
         group by 1 order by 2 desc limit ${PREVIEWED}) f
       join conversation c on c.workspace_id = $1 and c.id = f.conversation_id and c.state <> 'heard'`,
      [scope.workspaceId, time.from, time.to],
    );
  }

  /** Marks what is overdue, each conversation once however many sweeps run. @returns their ids. */
  async markBreached(scope: WorkspaceScope, now: Date, limit: number): Promise<string[]> {
    const [rows]: [{ id: string }[], number] = await scope.manager.query(
      `update conversation set version = version + 1, breached_at = $2
       where workspace_id = $1 and breached_at is null and id in (select id from conversation
         where workspace_id = $1 and due_at <= $2 and breached_at is null
         order by due_at limit $3 for update skip locked)
       returning id`,
      [scope.workspaceId, now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Has every deadline of the workspace set anew, from the start: a policy or its hours have changed. */
  async beginRefresh(scope: WorkspaceScope, now: Date): Promise<void> {
    await scope.manager.query(
      `insert into deadline_refresh (workspace_id, after_id, is_running, started_at) values ($1, null, true, $2)
       on conflict (workspace_id) do update set after_id = null, is_running = true, started_at = $2`,
      [scope.workspaceId, now],
    );
  }

  async isRefreshing(scope: WorkspaceScope): Promise<boolean> {
    return (await scope.manager.findOneBy(DeadlineRefresh, { workspaceId: scope.workspaceId }))?.isRunning ?? false;
  }

  /** Does a portion of such a run. @returns the conversations whose deadline moved, and whether the run is over. */
  async refreshPortion(scope: WorkspaceScope, now: Date, limit: number): Promise<{ moved: string[]; isOver: boolean }> {
    const run = await scope.manager.findOne(DeadlineRefresh, {
      where: { workspaceId: scope.workspaceId, isRunning: true },
      lock: { mode: 'pessimistic_write' },
    });
    if (!run) {
      return { moved: [], isOver: true };
    }
    const rows: { id: string; version: number }[] = await scope.manager.query(
      `select id, version from conversation where workspace_id = $1 and state = 'open' and ($2::uuid is null or id > $2)
       order by id limit $3 for update`,
      [scope.workspaceId, run.afterId, limit],
    );
    const ids = rows.map(({ id }) => id);
    await this.refresh(scope, ids, now);
    const after: { id: string; version: number }[] = await scope.manager.query(
      'select id, version from conversation where workspace_id = $1 and id = any($2)',
      [scope.workspaceId, ids],
    );
    const before = new Map(rows.map(({ id, version }) => [id, version]));
    const isOver = rows.length < limit;
    await scope.manager.update(
      DeadlineRefresh,
      { workspaceId: scope.workspaceId },
      { afterId: ids.at(-1) ?? run.afterId, isRunning: !isOver },
    );
    return { moved: after.filter(({ id, version }) => before.get(id) !== version).map(({ id }) => id), isOver };
  }

  private find(row: FactsRow, { policies, calendars }: ServiceTerms): ConversationDeadline | null {
    const policy = findPolicy(row, policies);
    const calendar = policy && calendars.get(policy.calendarId);
    return policy && calendar ? { policy, due: deadlineOf(row, policy, calendar) } : null;
  }

  private async listFacts(scope: WorkspaceScope, ids: readonly string[]): Promise<FactsRow[]> {
    return await scope.manager.query(
      `select c.id, c.state, c.channel_id as "channelId", c.language, c.priority, c.waiting_since as "waitingSince",
         c.due_at as "dueAt", c.due_kind as "dueKind", c.policy_id as "policyId",
         ${HUMAN_ANSWER} as "hasAnswered",
         coalesce((select max(a.created_at) from activity a where a.workspace_id = c.workspace_id
           and a.conversation_id = c.id and a.activity in ('reopened', 'opened')), c.created_at) as "openedAt"
       from conversation c where c.workspace_id = $1 and c.id = any($2)`,
      [scope.workspaceId, ids],
    );
  }
}

interface DeadlineColumns {
  dueAt: Date | null;
  dueKind: DeadlineKind | null;
  policyId: string | null;
}

function columnsOf(found: ConversationDeadline | null): DeadlineColumns {
  return { dueAt: found?.due?.at ?? null, dueKind: found?.due?.kind ?? null, policyId: found?.policy.id ?? null };
}

function isSame(left: DeadlineColumns, right: DeadlineColumns): boolean {
  return (
    left.dueAt?.getTime() === right.dueAt?.getTime() &&
    left.dueKind === right.dueKind &&
    left.policyId === right.policyId
  );
}
