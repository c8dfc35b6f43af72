import type { ChannelStatus } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { ChannelHealth } from './channel-health.entity';
import { ChannelUsage } from './channel-usage.entity';

/** What a page, a reply or a look used. */
export interface UsageDelta {
  requests: number;
  posts: number;
  replies: number;
  costMicros: number;
}

/** What a channel used in a calendar month (UTC). */
export interface MonthUsage {
  costMicros: number;
  requestsToday: number;
}

/** A channel that has been silent for a while. `weeks`: mentions in the same hours, one week ago first. */
export interface SilentChannel {
  id: string;
  status: ChannelStatus;
  lastPostAt: Date;
  createdAt: Date;
  weeks: number[];
}

/** A channel's record: how it was, what it used, and how many posts it used to bring. */
export class ChannelLedgerRepository {
  /** Adds to the day's sum. */
  async addUsage(scope: WorkspaceScope, channelId: string, used: { now: Date; delta: UsageDelta }): Promise<void> {
    const { delta } = used;
    await scope.manager.query(
      `insert into channel_usage as u (workspace_id, channel_id, day, requests, posts, replies, cost_micros)
       values ($1, $2, ($3::timestamptz at time zone 'utc')::date, $4, $5, $6, $7)
       on conflict (workspace_id, channel_id, day) do update set requests = u.requests + excluded.requests,
         posts = u.posts + excluded.posts, replies = u.replies + excluded.replies,
         cost_micros = u.cost_micros + excluded.cost_micros`,
      [scope.workspaceId, channelId, used.now, delta.requests, delta.posts, delta.replies, delta.costMicros],
    );
  }

  /** What channels used in the month of a moment, by channel; a channel that used nothing is left out. */
  async sumMonth(scope: WorkspaceScope, channelIds: string[], now: Date): Promise<Map<string, MonthUsage>> {
    const rows: { channelId: string; costMicros: string; requestsToday: number }[] = await scope.manager.query(
      `select channel_id as "channelId", sum(cost_micros)::text as "costMicros",
         coalesce(sum(requests) filter (where day = ($3::timestamptz at time zone 'utc')::date), 0)::int as "requestsToday"
       from channel_usage where workspace_id = $1 and channel_id = any($2)
         and day >= date_trunc('month', $3::timestamptz at time zone 'utc')::date
         and day <= ($3::timestamptz at time zone 'utc')::date
       group by channel_id`,
      [scope.workspaceId, channelIds, now],
    );
    return new Map(rows.map(({ channelId, ...used }) => [channelId, { ...used, costMicros: Number(used.costMicros) }]));
  }

  /**
   * What may still be spent this month, in millionths of a US dollar: by the channel's own limit, and, where it is a search, by that
   * of the account whose sign-in it uses, which covers the account and all its searches. Infinity where nobody set one.
   */
  async getMoneyLeft(scope: WorkspaceScope, channelId: string, now: Date): Promise<number> {
    const rows: { left: string | null }[] = await scope.manager.query(
      `with own as (select id, coalesce(account_channel_id, id) as owner_id from channel where workspace_id = $1 and id = $2)
       select (l.monthly_budget_micros - coalesce((select sum(u.cost_micros) from channel_usage u
           join channel c on c.workspace_id = u.workspace_id and c.id = u.channel_id
           where u.workspace_id = $1 and (c.id = l.id or c.account_channel_id = l.id)
             and u.day >= date_trunc('month', $3::timestamptz at time zone 'utc')::date), 0))::text as left
       from channel l, own
       where l.workspace_id = $1 and l.id in (own.id, own.owner_id) and l.monthly_budget_micros is not null`,
      [scope.workspaceId, channelId, now],
    );
    return Math.min(...rows.map((row) => Number(row.left)), Infinity);
  }

  /** The last days on which a channel was used, newest first. */
  async listUsage(scope: WorkspaceScope, channelId: string, limit: number): Promise<ChannelUsage[]> {
    return await scope.manager.find(ChannelUsage, {
      where: { workspaceId: scope.workspaceId, channelId },
      order: { day: 'DESC' },
      take: limit,
    });
  }

  /** How the channel was, newest first. Served by `channel_health_history`. */
  async listHealth(scope: WorkspaceScope, channelId: string, limit: number): Promise<ChannelHealth[]> {
    return await scope.manager.find(ChannelHealth, {
      where: { workspaceId: scope.workspaceId, channelId },
      order: { since: 'DESC' },
      take: limit,
    });
  }

  /** Counts mentions into the hour in which they came. */
  async addVolume(scope: WorkspaceScope, channelId: string, came: { now: Date; mentions: number }): Promise<void> {
    await scope.manager.query(
      `insert into channel_volume as v (workspace_id, channel_id, hour, mentions)
       values ($1, $2, date_trunc('hour', $3::timestamptz), $4)
       on conflict (workspace_id, channel_id, hour) do update set mentions = v.mentions + excluded.mentions`,
      [scope.workspaceId, channelId, came.now, came.mentions],
    );
  }

  /**
   * Channels that should be well and have been silent since before a moment, and those that were said to be silent, with how many mentions came in the same hours of
   * each of the four weeks before: the silence is held against them.
   */
  async listSilent(scope: WorkspaceScope, options: { now: Date; silentSince: Date }): Promise<SilentChannel[]> {
    return await scope.manager.query(
      `select c.id, c.status, c.last_post_at as "lastPostAt", c.created_at as "createdAt",
         array(select coalesce((select sum(v.mentions)::int from channel_volume v
             where v.workspace_id = c.workspace_id and v.channel_id = c.id
               and v.hour > c.last_post_at - week * interval '7 days' and v.hour + interval '1 hour' <= $2::timestamptz - week * interval '7 days'), 0)
           from generate_series(1, 4) as week order by week) as weeks
       from channel c
       where c.workspace_id = $1 and c.status in ('ok', 'stale') and c.purpose = 'account'
         and (c.last_post_at < $3 or c.status = 'stale')`,
      [scope.workspaceId, options.now, options.silentSince],
    );
  }
}
