import { Injectable } from '@nestjs/common';
import type {
  CalendarView,
  DeadlineDetail,
  PolicyPreview,
  PolicyTerms,
  PolicyView,
  SaveCalendarRequest,
  SavePolicyRequest,
} from '@genklang/contract';
import { findWeekProblem, isTimeZone } from '@genklang/domain';
import { Database } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Jobs, refreshDeadlinesJobId } from '@genklang/queue';
import type { Session } from '../auth/session';
import { previewPolicy } from './policy-preview';
import { presentCalendar, presentPolicy } from './present-routing';
import { RoutingTables } from './routing-tables';
import { yesterdayOf } from './yesterday';

/** What is the matter with a week, in words that say what to do. */
const WEEK_PROBLEMS = {
  days: 'takes seven days, from Monday on',
  order: 'takes hours that begin before they end, in order and apart from each other, within one day',
  empty: 'needs open hours on at least one day',
} as const;

/** Hours and policies. After each change all deadlines are set anew, in the background. */
@Injectable()
export class ServiceLevelsService {
  constructor(
    private readonly database: Database,
    private readonly tables: RoutingTables,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async listCalendars(session: Session): Promise<CalendarView[]> {
    return await this.read(session, async (scope) => await this.presentCalendars(scope));
  }

  async listPolicies(session: Session): Promise<PolicyView[]> {
    return await this.read(session, async (scope) => await this.presentPolicies(scope));
  }

  async saveCalendar(session: Session, request: SaveCalendarRequest): Promise<CalendarView[]> {
    const { id, name, timeZone, country = null, closedDays } = request;
    const week = parseWeek(request.week);
    if (!isTimeZone(timeZone)) {
      throw invalid('timeZone', 'takes the name of a time zone, such as Europe/Copenhagen');
    }
    const calendar = { name, timeZone, country, week, closedDays: [...new Set(closedDays)].toSorted() };
    return await this.change(session, async (scope) => {
      if (id === undefined) {
        await this.tables.calendars.add(scope, calendar, this.clock.now());
      } else if (!(await this.tables.calendars.change(scope, id, calendar))) {
        throw new AppError('not_found');
      }
      return await this.presentCalendars(scope);
    });
  }

  async removeCalendar(session: Session, id: string): Promise<CalendarView[]> {
    return await this.change(session, async (scope) => {
      if (!(await this.tables.calendars.remove(scope, id))) {
        throw new AppError('routing_in_use');
      }
      return await this.presentCalendars(scope);
    });
  }

  async savePolicy(session: Session, { id, ...terms }: SavePolicyRequest): Promise<PolicyView[]> {
    const policy = toPolicy(terms);
    return await this.change(session, async (scope) => {
      if (!(await this.tables.calendars.list(scope)).some((calendar) => calendar.id === policy.calendarId)) {
        throw invalid('calendarId', 'takes a calendar that is there');
      }
      if (id === undefined) {
        await this.tables.policies.add(scope, policy, this.clock.now());
      } else {
        await this.changePolicy(scope, id, policy);
      }
      return await this.presentPolicies(scope);
    });
  }

  async removePolicy(session: Session, id: string): Promise<PolicyView[]> {
    return await this.change(session, async (scope) => {
      if (!(await this.tables.policies.remove(scope, id))) {
        throw new AppError('routing_in_use');
      }
      return await this.presentPolicies(scope);
    });
  }

  async reorderPolicies(session: Session, ids: string[]): Promise<PolicyView[]> {
    return await this.change(session, async (scope) => {
      await this.tables.policies.reorder(scope, ids);
      return await this.presentPolicies(scope);
    });
  }

  /** What a policy would have meant for yesterday's posts; nothing is changed. */
  async tryPolicy(session: Session, terms: PolicyTerms): Promise<PolicyPreview> {
    return await this.read(session, async (scope) => {
      const now = this.clock.now();
      const { calendars } = await this.tables.deadlines.getTerms(scope, now);
      const policy = toPolicy(terms);
      const calendar = calendars.get(policy.calendarId);
      if (!calendar) {
        throw invalid('calendarId', 'takes a calendar that is there');
      }
      const day = yesterdayOf(calendar.timeZone, now);
      return previewPolicy(await this.tables.deadlines.listAnswered(scope, day), { policy, calendar, now });
    });
  }

  /** Where a conversation's deadline comes from. */
  async findDeadline(session: Session, conversationId: string): Promise<{ deadline: DeadlineDetail | null }> {
    return await this.read(session, async (scope) => {
      const found = await this.tables.deadlines.findFor(scope, conversationId, this.clock.now());
      if (!found?.due) {
        return { deadline: null };
      }
      const { startedAt, targetMinutes } = found.due;
      return {
        deadline: { policyName: found.policy.name, targetMinutes, startedAt: startedAt.toISOString() },
      };
    });
  }

  /** The default policy is for all: only what it promises, and its name, can be another. */
  private async changePolicy(scope: WorkspaceScope, id: string, policy: ReturnType<typeof toPolicy>): Promise<void> {
    const known = (await this.tables.policies.list(scope)).find((candidate) => candidate.id === id);
    const all = { channelIds: [], languages: [], priorities: [] };
    if (!known || !(await this.tables.policies.change(scope, id, known.isDefault ? { ...policy, ...all } : policy))) {
      throw new AppError('not_found');
    }
  }

  private async presentCalendars(scope: WorkspaceScope): Promise<CalendarView[]> {
    const now = this.clock.now();
    return (await this.tables.calendars.list(scope)).map((calendar) => presentCalendar(calendar, now));
  }

  private async presentPolicies(scope: WorkspaceScope): Promise<PolicyView[]> {
    return (await this.tables.policies.list(scope)).map(presentPolicy);
  }

  private async read<T>(session: Session, work: (scope: WorkspaceScope) => Promise<T>): Promise<T> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      // Whoever looks first finds the terms that a workspace begins with.
      await this.tables.deadlines.getTerms(scope, this.clock.now());
      return await work(scope);
    });
  }

  private async change<T>(session: Session, work: (scope: WorkspaceScope) => Promise<T>): Promise<T> {
    const { workspaceId } = session;
    const answer = await this.read(session, async (scope) => {
      const done = await work(scope);
      await this.tables.deadlines.beginRefresh(scope, this.clock.now());
      return done;
    });
    await this.jobs.add('deadlines.refresh', { workspaceId }, { id: refreshDeadlinesJobId(workspaceId) });
    return answer;
  }
}

/** Allow-list: a request carries nothing else into the table. */
function toPolicy(terms: PolicyTerms) {
  const { name, calendarId, channelIds, languages, priorities } = terms;
  const { firstReplyMinutes = null, nextReplyMinutes = null, closeMinutes = null } = terms;
  return { name, calendarId, channelIds, languages, priorities, firstReplyMinutes, nextReplyMinutes, closeMinutes };
}

function parseWeek(given: SaveCalendarRequest['week']): SaveCalendarRequest['week'] {
  if (!given.every((day) => Array.isArray(day) && day.every((span) => typeof span === 'object' && span !== null))) {
    throw invalid('week', WEEK_PROBLEMS.order);
  }
  const week = given.map((day) => day.map(({ from, to }) => ({ from, to })));
  const problem = findWeekProblem(week);
  if (problem !== null) {
    throw invalid('week', WEEK_PROBLEMS[problem]);
  }
  return week;
}

function invalid(field: string, message: string): AppError {
  return new AppError('invalid_input', { fields: [{ field, message }] });
}
