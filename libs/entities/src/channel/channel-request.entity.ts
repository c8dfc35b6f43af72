import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChannelRequestKind, ChannelRequestResult, ChannelRequestState } from '@genklang/contract';

/** What a person asked of a network: the agent app writes it down, ingestion carries it out. `input` is sealed, and gone when done. */
@Entity('channel_request')
export class ChannelRequest {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: ChannelRequestKind;

  @Column({ type: 'uuid', name: 'channel_id', nullable: true })
  channelId!: string | null;

  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'bytea', nullable: true })
  input!: Buffer | null;

  @Column({ type: 'text' })
  state!: ChannelRequestState;

  @Column({ type: 'jsonb', nullable: true })
  result!: ChannelRequestResult | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
