import type { RuleOutcome } from '@genklang/contract';
import { newId } from '@genklang/platform';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** What a rule did, as the log shows it. */
export interface RuleRunRecord {
  id: string;
  ruleId: string;
  ruleName: string;
  conversationId: string;
  customerName: string;
  at: Date;
  outcomes: RuleOutcome[];
}

/** What rules did of late in one conversation. */
export interface RecentRuns {
  /** Subjects on which rules acted in the last hour. */
  chains: number;
  /** Rules that sent a text in the last day. */
  repliedRuleIds: string[];
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What rules did: a rule acts on a subject once. */
export class RuleRunRepository {
  /** Notes that a rule is asked about a subject, before it acts. @returns the run's id; null when it was asked already. */
  async begin(
    scope: WorkspaceScope,
    run: { ruleId: string; conversationId: string; subjectId: string; now: Date },
  ): Promise<string | null> {
    const rows: { id: string }[] = await scope.manager.query(
      `insert into rule_run (workspace_id, id, rule_id, conversation_id, subject_id, outcomes, has_replied, created_at)
       values ($1, $2, $3, $4, $5, '[]', false, $6) on conflict (workspace_id, rule_id, subject_id) do nothing returning id`,
      [scope.workspaceId, newId(), run.ruleId, run.conversationId, run.subjectId, run.now],
    );
    return rows[0]?.id ?? null;
  }

  /** Notes what it did. A run without outcomes is one of a rule that did not fit. */
  async complete(scope: WorkspaceScope, id: string, outcomes: RuleOutcome[]): Promise<void> {
    const hasReplied = outcomes.some(({ action, skipped }) => action.type === 'reply' && skipped === null);
    await scope.manager.query(
      'update rule_run set outcomes = $3, has_replied = $4 where workspace_id = $1 and id = $2',
      [scope.workspaceId, id, JSON.stringify(outcomes), hasReplied],
    );
  }

  /** Forgets what is older. */
  async prune(scope: WorkspaceScope, before: Date): Promise<void> {
    await scope.manager.query('delete from rule_run where workspace_id = $1 and created_at < $2', [
      scope.workspaceId,
      before,
    ]);
  }

  async findRecent(scope: WorkspaceScope, conversationId: string, now: Date): Promise<RecentRuns> {
    const rows: RecentRuns[] = await scope.manager.query(
      `select count(distinct subject_id) filter (where created_at > $3 and outcomes <> '[]')::int as chains,
         coalesce(array_agg(distinct rule_id) filter (where has_replied), '{}') as "repliedRuleIds"
       from rule_run where workspace_id = $1 and conversation_id = $2 and created_at > $4`,
      [scope.workspaceId, conversationId, new Date(now.getTime() - HOUR_MS), new Date(now.getTime() - DAY_MS)],
    );
    return rows[0] ?? { chains: 0, repliedRuleIds: [] };
  }

  /** The newest, for the log. */
  async list(scope: WorkspaceScope, limit: number): Promise<RuleRunRecord[]> {
    return await scope.manager.query(
      `select r.id, r.rule_id as "ruleId", u.name as "ruleName", r.conversation_id as "conversationId",
         a.name as "customerName", r.created_at as at, r.outcomes
       from rule_run r join rule u on u.workspace_id = r.workspace_id and u.id = r.rule_id
       join conversation c on c.workspace_id = r.workspace_id and c.id = r.conversation_id
       join author a on a.workspace_id = c.workspace_id and a.id = c.author_id
       where r.workspace_id = $1 and r.outcomes <> '[]' order by r.created_at desc, r.id desc limit $2`,
      [scope.workspaceId, limit],
    );
  }

  /** How often each rule acted since a moment. */
  async countSince(scope: WorkspaceScope, since: Date): Promise<Map<string, number>> {
    const rows: { ruleId: string; runs: number }[] = await scope.manager.query(
      `select rule_id as "ruleId", count(*)::int as runs from rule_run where workspace_id = $1 and created_at >= $2 and outcomes <> '[]' group by 1`,
      [scope.workspaceId, since],
    );
    return new Map(rows.map(({ ruleId, runs }) => [ruleId, runs]));
  }
}
