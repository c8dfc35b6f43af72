import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChannelStatus } from '@genklang/contract';
import type { StoredMark } from './stored-mark';

/** One connected account or search on a network, with its cursor and health. `credentials` are sealed; only ingestion opens them. */
@Entity('channel')
export class Channel {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  network!: string;

  @Column({ type: 'text', name: 'external_account_id' })
  externalAccountId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  settings!: Record<string, unknown>;

  @Column({ type: 'bytea', nullable: true })
  credentials!: Buffer | null;

  @Column({ type: 'text' })
  status!: ChannelStatus;

  @Column({ type: 'text', name: 'status_reason', nullable: true })
  statusReason!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  head!: StoredMark | null;

  @Column({ type: 'integer', name: 'poll_interval_ms' })
  pollIntervalMs!: number;

  @Column({ type: 'timestamptz', name: 'next_poll_at' })
  nextPollAt!: Date;

  @Column({ type: 'bigint', name: 'poll_epoch' })
  pollEpoch!: string;

  @Column({ type: 'timestamptz', name: 'poll_lease_until', nullable: true })
  pollLeaseUntil!: Date | null;

  @Column({ type: 'integer' })
  ticks!: number;

  @Column({ type: 'integer', name: 'ticks_since_sweep' })
  ticksSinceSweep!: number;

  @Column({ type: 'timestamptz', name: 'swept_to', nullable: true })
  sweptTo!: Date | null;

  @Column({ type: 'integer' })
  failures!: number;

  @Column({ type: 'timestamptz', name: 'last_success_at', nullable: true })
  lastSuccessAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'last_post_at', nullable: true })
  lastPostAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
