import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Currency, RemedyKind, RemedyState } from '@genklang/contract';

/** What a reply of ours gives to put something right. Sums are whole hundredths of the currency. */
@Entity('remedy')
export class Remedy {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  /** The reply that it goes with; null where that was taken back before it went. */
  @Column({ type: 'uuid', name: 'reply_id', nullable: true })
  replyId!: string | null;

  /** Who gives it. */
  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'text' })
  kind!: RemedyKind;

  @Column({ type: 'integer' })
  amount!: number;

  /** What was asked for: whoever agrees may make it another sum. */
  @Column({ type: 'integer', name: 'asked_amount' })
  askedAmount!: number;

  @Column({ type: 'text' })
  currency!: Currency;

  @Column({ type: 'text' })
  reason!: string;

  /** It is more than the customer has a right to. */
  @Column({ type: 'boolean', name: 'is_beyond' })
  isBeyond!: boolean;

  @Column({ type: 'text' })
  state!: RemedyState;

  /** When those are told who may always decide, if nobody has decided by then; null where nobody had to be asked, or was told. */
  @Column({ type: 'timestamptz', name: 'escalate_at', nullable: true })
  escalateAt!: Date | null;

  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'granted_at', nullable: true })
  grantedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
