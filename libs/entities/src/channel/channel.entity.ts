import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChannelPurpose, ChannelStatus, LengthRule, ListeningQuery, StatusReason } from '@genklang/contract';
import type { StoredRate } from './stored-mark';

/** One connected account or search on a network, with its budget and health. `credentials` are sealed; only ingestion opens them. */
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
  statusReason!: StatusReason | null;

  @Column({ type: 'integer', name: 'poll_interval_ms' })
  pollIntervalMs!: number;

  @Column({ type: 'timestamptz', name: 'next_poll_at' })
  nextPollAt!: Date;

  @Column({ type: 'bigint', name: 'poll_epoch' })
  pollEpoch!: string;

  @Column({ type: 'timestamptz', name: 'poll_lease_until', nullable: true })
  pollLeaseUntil!: Date | null;

  @Column({ type: 'integer' })
  failures!: number;

  @Column({ type: 'timestamptz', name: 'last_success_at', nullable: true })
  lastSuccessAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'last_post_at', nullable: true })
  lastPostAt!: Date | null;

  @Column({ type: 'text' })
  purpose!: ChannelPurpose;

  /** Whose credentials a search uses. */
  @Column({ type: 'uuid', name: 'account_channel_id', nullable: true })
  accountChannelId!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  search!: ListeningQuery | null;

  /** How long a reply may be where this account's network has a rule of its own. */
  @Column({ type: 'jsonb', name: 'reply_length', nullable: true })
  replyLength!: LengthRule | null;

  /** What the network last said of its rate window. */
  @Column({ type: 'jsonb', nullable: true })
  rate!: StoredRate | null;

  /** The hard stop for a calendar month (UTC), in millionths of a US dollar; null for none. */
  @Column({ type: 'bigint', name: 'monthly_budget_micros', nullable: true })
  monthlyBudgetMicros!: string | null;

  @Column({ type: 'timestamptz', name: 'refresh_due_at', nullable: true })
  refreshDueAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'credentials_expire_at', nullable: true })
  credentialsExpireAt!: Date | null;

  /** What the network said when it last failed us, for operators. */
  @Column({ type: 'text', name: 'last_error', nullable: true })
  lastError!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
