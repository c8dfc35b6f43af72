import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalState, PostVisibility, ReplyFailure, ReplyHold, ReplyState } from '@genklang/contract';

/** What we publish, and the outbox at once: a worker claims a due row by its `fence`. `looks` counts searches of our own timeline. */
@Entity('reply')
export class Reply {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  @Column({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @Column({ type: 'uuid', name: 'mention_id' })
  mentionId!: string;

  /** Null for an answer that we gave on the network itself. */
  @Column({ type: 'uuid', name: 'member_id', nullable: true })
  memberId!: string | null;

  @Column({ type: 'uuid', name: 'client_key' })
  clientKey!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  state!: ReplyState;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'integer' })
  fence!: number;

  @Column({ type: 'integer' })
  looks!: number;

  @Column({ type: 'timestamptz', name: 'due_at' })
  dueAt!: Date;

  @Column({ type: 'timestamptz', name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'timestamptz', name: 'first_attempt_at', nullable: true })
  firstAttemptAt!: Date | null;

  @Column({ type: 'text', name: 'external_id', nullable: true })
  externalId!: string | null;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ type: 'text', name: 'failure_code', nullable: true })
  failureCode!: ReplyFailure['code'] | null;

  @Column({ type: 'text', name: 'failure_detail', nullable: true })
  failureDetail!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  /** The time that a person chose for it; null for a reply that goes as soon as it may. */
  @Column({ type: 'timestamptz', name: 'scheduled_at', nullable: true })
  scheduledAt!: Date | null;

  /** Why it waits for somebody to look again. */
  @Column({ type: 'text', name: 'hold_reason', nullable: true })
  holdReason!: ReplyHold | null;

  /** The part of the same answer that must stand before this one, which answers it. */
  @Column({ type: 'uuid', name: 'parent_reply_id', nullable: true })
  parentReplyId!: string | null;

  /** Who sees it, where the network leaves the choice; null: whoever sees the post that it answers. */
  @Column({ type: 'text', nullable: true })
  visibility!: PostVisibility | null;

  @Column({ type: 'text' })
  approval!: ApprovalState;

  @Column({ type: 'uuid', name: 'approval_by', nullable: true })
  approvalBy!: string | null;

  @Column({ type: 'text', name: 'approval_reason', nullable: true })
  approvalReason!: string | null;

  /** Whether its conversation was closed with it: taken back or refused, it opens again. */
  @Column({ type: 'boolean' })
  closes!: boolean;

  /** Since when the customer had waited when it was queued; taken back, they wait again. */
  @Column({ type: 'timestamptz', name: 'waited_since', nullable: true })
  waitedSince!: Date | null;
}
