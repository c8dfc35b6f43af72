import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChannelStatus, StatusReason } from '@genklang/contract';

/** How a channel was, from when on: one row for each change. */
@Entity('channel_health')
export class ChannelHealth {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @Column({ type: 'text' })
  status!: ChannelStatus;

  @Column({ type: 'text', nullable: true })
  reason!: StatusReason | null;

  @Column({ type: 'timestamptz' })
  since!: Date;
}
