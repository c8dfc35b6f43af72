import type { OverviewDay, OverviewReport } from '@genklang/contract';
import { shownPolarity } from '../mention/shown-sentiment';
import type { WorkspaceScope } from '../workspace/workspace-scope';

/** Where a workspace that has no calendar lives. */
const HOME = 'Europe/Copenhagen';

/** What came in and what went out, counted by days. */
export class OverviewRepository {
  /** The last so many days, today included. Served by `mention_received` and `reply_sent`. */
  async count(scope: WorkspaceScope, { days, now }: { days: number; now: Date }): Promise<OverviewReport> {
    const timeZone = await this.findTimeZone(scope);
    const counted: OverviewDay[] = await scope.manager.query(
      `with span as (
         select date_trunc('day', $2::timestamptz at time zone $3) - make_interval(days => $4 - 1) as first_day),
       received as (
         select (m.received_at at time zone $3)::date as day, ${countOf('negative')}, ${countOf('neutral')}, ${countOf('positive')}
         from mention m where m.workspace_id = $1 and m.kind <> 'listening' and m.received_at <= $2
           and m.received_at >= (select first_day at time zone $3 from span)
         group by 1),
       answered as (
         select (r.sent_at at time zone $3)::date as day, count(*)::int as answers,
           percentile_cont(0.5) within group (order by greatest(0, extract(epoch from r.sent_at - m.posted_at)) / 60) as median
         from reply r join mention m on m.workspace_id = r.workspace_id and m.id = r.mention_id
         where r.workspace_id = $1 and r.state = 'sent' and not r.is_automated and r.parent_reply_id is null and r.sent_at <= $2
           and r.sent_at >= (select first_day at time zone $3 from span)
         group by 1)
       select to_char(d.day, 'YYYY-MM-DD') as day, coalesce(i.negative, 0) as negative, coalesce(i.neutral, 0) as neutral,
         coalesce(i.positive, 0) as positive, coalesce(o.answers, 0) as answers, round(o.median)::int as "medianMinutes"
       from span, generate_series(span.first_day, span.first_day + make_interval(days => $4 - 1), interval '1 day') as d (day)
       left join received i on i.day = d.day::date left join answered o on o.day = d.day::date
       order by d.day`,
      [scope.workspaceId, now, timeZone, days],
    );
    return { timeZone, days: counted };
  }

  private async findTimeZone(scope: WorkspaceScope): Promise<string> {
    const rows: { timeZone: string }[] = await scope.manager.query(
      'select time_zone as "timeZone" from business_calendar where workspace_id = $1 and is_default',
      [scope.workspaceId],
    );
    return rows[0]?.timeZone ?? HOME;
  }
}

function countOf(polarity: 'negative' | 'neutral' | 'positive'): string {
  return `(count(*) filter (where ${shownPolarity('m')} = '${polarity}'))::int as ${polarity}`;
}
