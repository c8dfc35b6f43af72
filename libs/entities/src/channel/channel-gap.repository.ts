import type { GapCause } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { ChannelGap } from './channel-gap.entity';
import type { StoredMark } from './stored-mark';

/** An outage about to be noted. */
export interface NewOutage {
  id: string;
  channelId: string;
  cause: GapCause;
  /** Up to when everything had been read. */
  since: Date;
  now: Date;
}

/** The stretches of a channel that are known to be unread. */
export class ChannelGapRepository {
  /** Gaps and look-backs that a poll is to walk, newest posts first. */
  async listToWalk(scope: WorkspaceScope, channelId: string): Promise<ChannelGap[]> {
    const gaps = await this.select(scope, [channelId], `gap.closedAt is null and gap.lane in ('gap', 'sweep')`);
    return gaps.sort((a, b) => (b.high?.at ?? '').localeCompare(a.high?.at ?? ''));
  }

  /** What is missing now; look-backs are not. Newest first. Served by `channel_gap_open`. */
  async listOpenHoles(scope: WorkspaceScope, channelIds: string[]): Promise<ChannelGap[]> {
    return await this.select(scope, channelIds, `gap.closedAt is null and gap.lane <> 'sweep'`);
  }

  /** What was missing once, or is lost, newest first. Served by `channel_gap_history`. */
  async listPast(scope: WorkspaceScope, channelId: string, limit: number): Promise<ChannelGap[]> {
    return await this.select(scope, [channelId], `gap.closedAt is not null and gap.lane <> 'sweep'`, limit);
  }

  /** Notes that nothing gets through, from a moment on. While an outage is open there is no second one. */
  async openOutage(scope: WorkspaceScope, outage: NewOutage): Promise<boolean> {
    const rows: unknown[] = await scope.manager.query(
      `insert into channel_gap (workspace_id, id, channel_id, lane, stream, low, cause, opened_at)
       select $1, $2, $3, 'outage', '', $4, $5, $6 where not exists (select 1 from channel_gap
         where workspace_id = $1 and channel_id = $3 and lane = 'outage' and closed_at is null)
       returning id`,
      [
        scope.workspaceId,
        outage.id,
        outage.channelId,
        JSON.stringify({ at: outage.since.toISOString() }),
        outage.cause,
        outage.now,
      ],
    );
    return rows.length === 1;
  }

  /** Ends the outage, if there is one: what was written meanwhile has been read, or is a gap of its own. */
  async closeOutage(scope: WorkspaceScope, channelId: string, end: { now: Date; filled: number }): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update channel_gap set closed_at = $3, high = $4, filled = filled + $5
       where workspace_id = $1 and channel_id = $2 and lane = 'outage' and closed_at is null`,
      [scope.workspaceId, channelId, end.now, JSON.stringify({ at: end.now.toISOString() }), end.filled],
    );
    return affected > 0;
  }

  async open(scope: WorkspaceScope, gap: Omit<ChannelGap, 'workspaceId' | 'filled' | 'closedAt'>): Promise<void> {
    await scope.manager.query(
      `insert into channel_gap (workspace_id, id, channel_id, lane, low, high, cause, opened_at, stream, closed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        scope.workspaceId,
        gap.id,
        gap.channelId,
        gap.lane,
        gap.low && JSON.stringify(gap.low),
        gap.high && JSON.stringify(gap.high),
        gap.cause,
        gap.openedAt,
        gap.stream,
        // What is lost will never be walked: it is a matter of record from the start.
        gap.lane === 'lost' ? gap.openedAt : null,
      ],
    );
  }

  /** Moves a gap's upper end down to the oldest post that has been read. */
  async narrow(scope: WorkspaceScope, id: string, progress: { high: StoredMark; filled: number }): Promise<void> {
    await scope.manager.query(
      'update channel_gap set high = $3, filled = filled + $4 where workspace_id = $1 and id = $2',
      [scope.workspaceId, id, JSON.stringify(progress.high), progress.filled],
    );
  }

  /** Ends a gap: walked, or (`lane`) found to be lost. True when it was a hole, and not a look-back. */
  async close(
    scope: WorkspaceScope,
    id: string,
    end: { closedAt: Date; filled: number; lane: 'lost' | null },
  ): Promise<boolean> {
    const [rows]: [{ lane: string }[], number] = await scope.manager.query(
      `update channel_gap set closed_at = $3, filled = filled + $4, lane = coalesce($5, lane),
         cause = case when $5 = 'lost' then 'cut_off' else cause end
       where workspace_id = $1 and id = $2 returning lane`,
      [scope.workspaceId, id, end.closedAt, end.filled, end.lane],
    );
    return rows.some((row) => row.lane !== 'sweep');
  }

  private async select(
    scope: WorkspaceScope,
    channelIds: string[],
    condition: string,
    limit?: number,
  ): Promise<ChannelGap[]> {
    return await scope.manager
      .createQueryBuilder(ChannelGap, 'gap')
      .where(`gap.workspaceId = :workspaceId and gap.channelId = any(:channelIds) and ${condition}`, {
        workspaceId: scope.workspaceId,
        channelIds,
      })
      .orderBy('gap.openedAt', 'DESC')
      .limit(limit)
      .getMany();
  }
}
