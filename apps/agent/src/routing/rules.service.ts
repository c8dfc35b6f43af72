import { Injectable } from '@nestjs/common';
import type {
  DryRun,
  DryRunHit,
  RuleOutcome,
  RuleRunView,
  RuleView,
  RuleWords,
  SaveRuleRequest,
} from '@genklang/contract';
import { evaluateRules, isOpenAt, isPublicReplyConfirmed } from '@genklang/domain';
import type { Rule } from '@genklang/domain';
import { Database } from '@genklang/entities';
import type { RuleSubject, ServiceTerms, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import type { Session } from '../auth/session';
import { parseRule } from './parse-rule';
import { presentRule, presentRun } from './present-routing';
import { RoutingTables } from './routing-tables';
import { yesterdayOf } from './yesterday';

const WEEK_MS = 7 * 24 * 3_600_000;
/** Posts of one day that a dry run looks at, and hits that it shows. */
const LOOKED_AT = 2_000;
const SHOWN = 50;
const LOG_LENGTH = 100;
/** A day of the workspace's own where it has no calendar. */
const HOME = 'Europe/Copenhagen';

/** Rules: when, if, then. */
@Injectable()
export class RulesService {
  constructor(
    private readonly database: Database,
    private readonly tables: RoutingTables,
    private readonly clock: Clock,
  ) {}

  async list(session: Session): Promise<RuleView[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => await this.present(scope));
  }

  async listRuns(session: Session): Promise<RuleRunView[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) =>
      (await this.tables.runs.list(scope, LOG_LENGTH)).map(presentRun),
    );
  }

  async save(session: Session, { id, ...words }: SaveRuleRequest): Promise<RuleView[]> {
    const rule = parseRule(words);
    requireNamedForPublic({ ...rule, id: id ?? '' });
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if ((await this.tables.rules.listEnabled(scope)).every(({ trigger }) => trigger === 'deadline.near')) {
        // The first rule that follows the log begins with what comes from now on; those about deadlines do not move along it.
        await this.tables.queue.startFromNow(scope);
      }
      const ownerId = session.memberId;
      if (id === undefined) {
        await this.tables.rules.add(scope, rule, { ownerId, now: this.clock.now() });
      } else if (!(await this.tables.rules.change(scope, id, { ...rule, ownerId }))) {
        throw new AppError('not_found');
      }
      return await this.present(scope);
    });
  }

  async remove(session: Session, id: string): Promise<RuleView[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (!(await this.tables.rules.remove(scope, id))) {
        throw new AppError('not_found');
      }
      return await this.present(scope);
    });
  }

  async reorder(session: Session, ids: string[]): Promise<RuleView[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      await this.tables.rules.reorder(scope, ids);
      return await this.present(scope);
    });
  }

  /** What a rule would have done to yesterday's posts, each by itself. Nothing is done. */
  async try(session: Session, words: RuleWords): Promise<DryRun> {
    const rule = { ...parseRule(words), id: newId(), isEnabled: true };
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const now = this.clock.now();
      const terms = await this.tables.deadlines.getTerms(scope, now);
      const home = [...terms.calendars.values()][0];
      const day = yesterdayOf(home?.timeZone ?? HOME, now);
      const subjects = await this.tables.facts.listReceived(scope, day, LOOKED_AT);
      const hits = subjects.flatMap((subject) => {
        const outcomes = this.tryOn(rule, subject, terms);
        return outcomes.length > 0 ? [presentHit(subject, outcomes)] : [];
      });
      return { day: day.day, looked: subjects.length, matched: hits.length, hits: hits.slice(0, SHOWN) };
    });
  }

  private tryOn(rule: Rule, subject: RuleSubject, terms: ServiceTerms): RuleOutcome[] {
    const calendar = this.tables.deadlines.findCalendar(terms, subject);
    const effects = evaluateRules([rule], {
      ...subject,
      trigger: rule.trigger,
      minutesLeft: 0,
      isOpenHours: calendar === null || isOpenAt(calendar, subject.receivedAt),
      post: subject,
      repliedLately: new Set(),
      recentChains: 0,
    });
    return effects.map(({ action, skipped }) => ({ action, skipped }));
  }

  private async present(scope: WorkspaceScope): Promise<RuleView[]> {
    const since = new Date(this.clock.now().getTime() - WEEK_MS);
    const runs = await this.tables.runs.countSince(scope, since);
    return (await this.tables.rules.list(scope)).map((rule) => presentRule(rule, runs.get(rule.id) ?? 0));
  }
}

/** A rule that publishes to all is switched on only by somebody who has typed its name. */
function requireNamedForPublic(rule: Rule): void {
  const isPublic = rule.actions.some((action) => action.type === 'reply' && action.visibility === 'public');
  if (isPublic && rule.isEnabled && !isPublicReplyConfirmed(rule)) {
    throw new AppError('invalid_input', {
      fields: [{ field: 'publicReplyConfirmation', message: `takes the rule’s name, typed as it is: ${rule.name}` }],
    });
  }
}

function presentHit(subject: RuleSubject, outcomes: RuleOutcome[]): DryRunHit {
  return {
    mentionId: subject.mentionId,
    conversationId: subject.conversationId,
    customerName: subject.customerName,
    excerpt: subject.text.slice(0, 280),
    language: subject.language,
    at: subject.postedAt.toISOString(),
    outcomes,
  };
}
