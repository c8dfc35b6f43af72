import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GapCause, GapLane } from '@genklang/contract';
import type { StoredMark } from './stored-mark';

/**
 * A stretch of a stream that is known to be unread: older than `high`, newer than `low`. A `gap` stays until a poll has walked it;
 * a `sweep` is a look back over what was read; an `outage` lasts until a poll gets through again, and its posts are then read as
 * new ones; what is `lost` the network no longer shows.
 */
@Entity('channel_gap')
export class ChannelGap {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @Column({ type: 'text' })
  lane!: GapLane;

  @Column({ type: 'text' })
  stream!: string;

  @Column({ type: 'jsonb', nullable: true })
  low!: StoredMark | null;

  @Column({ type: 'jsonb', nullable: true })
  high!: StoredMark | null;

  @Column({ type: 'text' })
  cause!: GapCause;

  @Column({ type: 'integer' })
  filled!: number;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}
