import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredMark } from './stored-mark';

/** A stretch of posts that is known to be unread: older than `high`, newer than `low`. It stays until a poll has walked it. */
@Entity('channel_gap')
export class ChannelGap {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @Column({ type: 'text' })
  lane!: 'gap' | 'sweep';

  @Column({ type: 'jsonb', nullable: true })
  low!: StoredMark | null;

  @Column({ type: 'jsonb', nullable: true })
  high!: StoredMark | null;

  @Column({ type: 'text' })
  cause!: string;

  @Column({ type: 'integer' })
  filled!: number;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}
