import type { WorkspaceScope } from '../workspace/workspace-scope';
import { ChannelLean } from './channel-lean.entity';

/** What has been learnt of a channel. */
export type LearntLean = Omit<ChannelLean, 'workspaceId'>;

/** What channels have taught the scorer. */
export class ChannelLeanRepository {
  async find(scope: WorkspaceScope, channelId: string): Promise<ChannelLean | null> {
    return await scope.manager.findOneBy(ChannelLean, { workspaceId: scope.workspaceId, channelId });
  }

  async list(scope: WorkspaceScope): Promise<ChannelLean[]> {
    return await scope.manager.findBy(ChannelLean, { workspaceId: scope.workspaceId });
  }

  async save(scope: WorkspaceScope, lean: LearntLean): Promise<void> {
    await scope.manager.upsert(ChannelLean, { ...lean, workspaceId: scope.workspaceId }, ['workspaceId', 'channelId']);
  }

  /** Too little is left to learn from. */
  async forget(scope: WorkspaceScope, channelId: string): Promise<void> {
    await scope.manager.delete(ChannelLean, { workspaceId: scope.workspaceId, channelId });
  }

  /**
   * Channels whose judgements have changed since something was last learnt from them, or that have learnt with another model; those that learnt
   * after `notSince` wait. A channel that never learnt comes when it has enough judgements.
   */
  async listDue(
    scope: WorkspaceScope,
    due: { modelVersion: string; learnFrom: number; notSince: Date },
  ): Promise<string[]> {
    const rows: { channel_id: string }[] = await scope.manager.query(
      `select coalesce(j.channel_id, l.channel_id) as channel_id
       from (select channel_id, count(*) filter (where is_standing) as standing,
               greatest(max(created_at), max(undone_at)) as changed_at
             from sentiment_correction where workspace_id = $1 group by channel_id) j
       full join (select * from channel_lean where workspace_id = $1) l on l.channel_id = j.channel_id
       where (l.channel_id is null and j.standing >= $3)
         or (l.learned_at <= $4 and (l.model_version <> $2 or j.channel_id is null or j.changed_at >= l.learned_at))`,
      [scope.workspaceId, due.modelVersion, due.learnFrom, due.notSince],
    );
    return rows.map((row) => row.channel_id);
  }
}

/** What the scorer is told of a channel before it reads a post: nothing where nothing was learnt. */
export interface LearntExpectations {
  prior?: { negative: number; neutral: number; positive: number };
  lean?: { negative: number; positive: number };
}

/** A channel's lean as the scorer takes it. */
export function expectationsOf(lean: LearntLean | null): LearntExpectations {
  return lean === null
    ? {}
    : {
        prior: { negative: lean.priorNegative, neutral: lean.priorNeutral, positive: lean.priorPositive },
        lean: { negative: lean.negative, positive: lean.positive },
      };
}
