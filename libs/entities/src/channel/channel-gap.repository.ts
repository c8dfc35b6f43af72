import type { WorkspaceScope } from '../workspace/workspace-scope';
import { ChannelGap } from './channel-gap.entity';
import type { StoredMark } from './stored-mark';

/** The stretches of a channel that are known to be unread. */
export class ChannelGapRepository {
  /** Open gaps, newest posts first. */
  async listOpen(scope: WorkspaceScope, channelId: string): Promise<ChannelGap[]> {
    const gaps = await scope.manager
      .createQueryBuilder(ChannelGap, 'gap')
      .where('gap.workspaceId = :workspaceId and gap.channelId = :channelId and gap.closedAt is null', {
        workspaceId: scope.workspaceId,
        channelId,
      })
      .getMany();
    return gaps.sort((a, b) => (b.high?.at ?? '').localeCompare(a.high?.at ?? ''));
  }

  async open(scope: WorkspaceScope, gap: Omit<ChannelGap, 'workspaceId' | 'filled' | 'closedAt'>): Promise<void> {
    await scope.manager.query(
      `insert into channel_gap (workspace_id, id, channel_id, lane, low, high, cause, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        scope.workspaceId,
        gap.id,
        gap.channelId,
        gap.lane,
        gap.low && JSON.stringify(gap.low),
        gap.high && JSON.stringify(gap.high),
        gap.cause,
        gap.openedAt,
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

  async close(scope: WorkspaceScope, id: string, progress: { closedAt: Date; filled: number }): Promise<void> {
    await scope.manager.query(
      'update channel_gap set closed_at = $3, filled = filled + $4 where workspace_id = $1 and id = $2',
      [scope.workspaceId, id, progress.closedAt, progress.filled],
    );
  }
}
