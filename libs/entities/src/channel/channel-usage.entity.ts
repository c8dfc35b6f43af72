import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a channel used on one day (UTC): requests, posts that were charged for, replies, and what they cost by the price list. */
@Entity('channel_usage')
export class ChannelUsage {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @PrimaryColumn({ type: 'date' })
  day!: string;

  @Column({ type: 'integer' })
  requests!: number;

  @Column({ type: 'integer' })
  posts!: number;

  @Column({ type: 'integer' })
  replies!: number;

  @Column({ type: 'bigint', name: 'cost_micros' })
  costMicros!: string;
}
