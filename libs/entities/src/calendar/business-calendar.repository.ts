import type { BusinessCalendar } from '@genklang/domain';
import { newId } from '@genklang/platform';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { BusinessCalendarRecord } from './business-calendar.entity';
import { holidaysOf } from './holidays';

/** A calendar about to be saved. */
export type CalendarChange = Pick<BusinessCalendarRecord, 'name' | 'timeZone' | 'country' | 'week' | 'closedDays'>;

/** What a workspace begins with: office hours in Denmark. */
const OFFICE_HOURS = [...Array.from({ length: 5 }, () => [{ from: 480, to: 960 }]), [], []];
/** Deadlines lie at most so many years ahead; posts that are read late lie behind. */
const YEARS_AROUND = [-1, 0, 1, 2];

/** The hours of a workspace. */
export class BusinessCalendarRepository {
  /** All of them, the default one first. */
  async list(scope: WorkspaceScope): Promise<BusinessCalendarRecord[]> {
    return await scope.manager.find(BusinessCalendarRecord, {
      where: { workspaceId: scope.workspaceId },
      order: { isDefault: 'desc', createdAt: 'asc', id: 'asc' },
    });
  }

  /** Makes the default calendar where there is none. */
  async ensureDefault(scope: WorkspaceScope, now: Date): Promise<void> {
    await scope.manager.query(
      `insert into business_calendar (workspace_id, id, name, time_zone, country, week, closed_days, is_default, created_at)
       values ($1, $2, $3, 'Europe/Copenhagen', 'DK', $4, '{}', true, $5)
       on conflict (workspace_id) where is_default do nothing`,
      [scope.workspaceId, newId(), 'Standard', JSON.stringify(OFFICE_HOURS), now],
    );
  }

  /** The hours that hold where nothing else is said. */
  async getDefault(scope: WorkspaceScope, now: Date): Promise<BusinessCalendarRecord> {
    await this.ensureDefault(scope, now);
    const calendar = (await this.list(scope))[0];
    if (!calendar) {
      throw new Error('the default calendar is missing');
    }
    return calendar;
  }

  async add(scope: WorkspaceScope, calendar: CalendarChange, now: Date): Promise<string> {
    const id = newId();
    await scope.manager.insert(BusinessCalendarRecord, {
      ...calendar,
      workspaceId: scope.workspaceId,
      id,
      isDefault: false,
      createdAt: now,
    });
    return id;
  }

  /** False when there is no such calendar. */
  async change(scope: WorkspaceScope, id: string, calendar: CalendarChange): Promise<boolean> {
    const { affected } = await scope.manager.update(
      BusinessCalendarRecord,
      { workspaceId: scope.workspaceId, id },
      calendar,
    );
    return affected === 1;
  }

  /** False when there is no such calendar, it is the default one, or a policy counts by it. */
  async remove(scope: WorkspaceScope, id: string): Promise<boolean> {
    const [rows]: [unknown[], number] = await scope.manager.query(
      `delete from business_calendar c where workspace_id = $1 and id = $2 and not is_default and not exists (
         select 1 from service_policy p where p.workspace_id = c.workspace_id and p.calendar_id = c.id) returning id`,
      [scope.workspaceId, id],
    );
    return rows.length === 1;
  }
}

/** A calendar as the rules count by it, with the holidays around a moment. */
export function toBusinessCalendar(
  record: Pick<BusinessCalendarRecord, 'timeZone' | 'country' | 'week' | 'closedDays'>,
  around: Date,
): BusinessCalendar {
  const { country } = record;
  const holidays = country ? YEARS_AROUND.flatMap((years) => holidaysOf(country, around.getUTCFullYear() + years)) : [];
  return {
    timeZone: record.timeZone,
    week: record.week,
    closedDays: new Set([...record.closedDays, ...holidays.map(({ day }) => day)]),
  };
}
