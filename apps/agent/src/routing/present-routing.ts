import type { CalendarView, PolicyView, RuleRunView, RuleView } from '@genklang/contract';
import { plainDayOf } from '@genklang/domain';
import { holidaysOf } from '@genklang/entities';
import type { BusinessCalendarRecord, RuleRecord, RuleRunRecord, ServicePolicy } from '@genklang/entities';

/** Closed days that a calendar shows ahead. */
const COMING = 12;

export function presentCalendar(record: BusinessCalendarRecord, now: Date): CalendarView {
  const { id, name, timeZone, country, week, closedDays, isDefault } = record;
  const today = plainDayOf(timeZone, now.getTime());
  const year = Number(today.slice(0, 4));
  const holidays = country ? [...holidaysOf(country, year), ...holidaysOf(country, year + 1)] : [];
  const own = closedDays
    .filter((day) => !holidays.some((holiday) => holiday.day === day))
    .map((day) => ({ day, name: null }));
  const coming = [...holidays, ...own]
    .filter(({ day }) => day >= today)
    .toSorted((left, right) => left.day.localeCompare(right.day))
    .slice(0, COMING);
  return { id, name, timeZone, country, week, closedDays, isDefault, coming };
}

export function presentPolicy(record: ServicePolicy): PolicyView {
  return {
    id: record.id,
    name: record.name,
    calendarId: record.calendarId,
    channelIds: record.channelIds,
    languages: record.languages,
    priorities: record.priorities,
    firstReplyMinutes: record.firstReplyMinutes,
    nextReplyMinutes: record.nextReplyMinutes,
    closeMinutes: record.closeMinutes,
    isDefault: record.isDefault,
  };
}

export function presentRule(record: RuleRecord, recentRuns: number): RuleView {
  return {
    id: record.id,
    name: record.name,
    isEnabled: record.isEnabled,
    trigger: record.trigger,
    nearMinutes: record.nearMinutes,
    match: record.match,
    conditions: record.conditions,
    actions: record.actions,
    stopsOthers: record.stopsOthers,
    publicReplyConfirmation: record.publicReplyConfirmation,
    allowsFirstAnswerToNegative: record.allowsFirstAnswerToNegative,
    recentRuns,
  };
}

export function presentRun(record: RuleRunRecord): RuleRunView {
  return {
    id: record.id,
    ruleId: record.ruleId,
    ruleName: record.ruleName,
    conversationId: record.conversationId,
    customerName: record.customerName,
    at: record.at.toISOString(),
    outcomes: record.outcomes,
  };
}
