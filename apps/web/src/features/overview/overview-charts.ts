import type { OverviewDay, OverviewReport } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { intlLocale } from '../../i18n/locales';
import type { ChartPoint, ChartProps } from '../../shared/chart/chart-props';
import { formatCount, formatPercent } from '../../shared/format/numbers';

const HOUR = 60;

/** What is drawn of a report. */
export function overviewCharts({ days }: OverviewReport): ChartProps[] {
  return [received(days), answers(days), pace(days)];
}

/** Whether nothing came in, and nothing went out. */
export function isEmpty({ days }: OverviewReport): boolean {
  return days.every((day) => postsOf(day) + day.answers === 0);
}

function received(days: readonly OverviewDay[]): ChartProps {
  const total = sum(days.map(postsOf));
  const negative = sum(days.map((day) => day.negative));
  return {
    ...wordsOf('received'),
    summary: peakSummary('received', days, postsOf, { percent: percentOf(negative, total) }),
    series: (['negative', 'neutral', 'positive'] as const).map((tone) => ({
      id: tone,
      label: i18n._(`sentiment.${tone}`),
      tone,
    })),
    points: days.map((day) => pointOf(day, [day.negative, day.neutral, day.positive])),
    format: (value) => formatCount(i18n.locale, value),
  };
}

function answers(days: readonly OverviewDay[]): ChartProps {
  return {
    ...wordsOf('answers'),
    summary: peakSummary('answers', days, (day) => day.answers),
    series: [{ id: 'answers', label: i18n._('overview.answers-unit'), tone: 'plain' }],
    points: days.map((day) => pointOf(day, [day.answers])),
    format: (value) => formatCount(i18n.locale, value),
  };
}

function pace(days: readonly OverviewDay[]): ChartProps {
  const timed = days.filter((day) => day.medianMinutes !== null);
  const slowest = timed.toSorted((left, right) => (right.medianMinutes ?? 0) - (left.medianMinutes ?? 0));
  const [first] = slowest;
  return {
    ...wordsOf('pace'),
    summary:
      first === undefined
        ? i18n._('overview.none', { days: days.length })
        : i18n._('overview.pace-summary', {
            days: timed.length,
            fastest: formatMinutes(slowest.at(-1)?.medianMinutes ?? 0),
            slowest: formatMinutes(first.medianMinutes ?? 0),
            day: nameOf(first),
          }),
    series: [{ id: 'minutes', label: i18n._('overview.pace-unit'), tone: 'plain' }],
    points: days.map((day) => pointOf(day, [day.medianMinutes])),
    format: formatMinutes,
  };
}

function wordsOf(
  name: 'received' | 'answers' | 'pace',
): Pick<ChartProps, 'title' | 'definition' | 'pointName' | 'testId'> {
  return {
    title: i18n._(`overview.${name}`),
    definition: i18n._(`overview.${name}-why`),
    pointName: i18n._('overview.day'),
    testId: `chart-${name}`,
  };
}

/** How many in all, and when most. */
function peakSummary(
  name: 'received' | 'answers',
  days: readonly OverviewDay[],
  count: (day: OverviewDay) => number,
  more: Record<string, string> = {},
): string {
  const total = sum(days.map(count));
  const peak = days.toSorted((left, right) => count(right) - count(left))[0];
  return total === 0 || peak === undefined
    ? i18n._('overview.none', { days: days.length })
    : i18n._(`overview.${name}-summary`, {
        total,
        days: days.length,
        day: nameOf(peak),
        most: formatCount(i18n.locale, count(peak)),
        ...more,
      });
}

function pointOf(day: OverviewDay, values: ChartPoint['values']): ChartPoint {
  return { key: day.day, label: nameOf(day), values };
}

/** A day of the workspace's own calendar, whatever the reader's time zone. */
function nameOf({ day }: OverviewDay): string {
  const format = new Intl.DateTimeFormat(intlLocale(i18n.locale), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function formatMinutes(minutes: number): string {
  return minutes < HOUR
    ? i18n._('age.minutes', { minutes })
    : i18n._('age.hours', { hours: Math.floor(minutes / HOUR), minutes: minutes % HOUR });
}

function postsOf({ negative, neutral, positive }: OverviewDay): number {
  return negative + neutral + positive;
}

function percentOf(part: number, whole: number): string {
  return formatPercent(i18n.locale, whole === 0 ? 0 : part / whole);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
