import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PromiseState } from '@genklang/contract';

/** What a reply of ours promises. It counts from when that reply was sent. */
@Entity('promise')
export class PromiseRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  /** The reply that makes it; null where that was taken back before it went. */
  @Column({ type: 'uuid', name: 'reply_id', nullable: true })
  replyId!: string | null;

  /** Who is to keep it; null for whoever has the conversation. */
  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;

  /** The sentence that makes it, as it stands in the reply. */
  @Column({ type: 'text' })
  text!: string;

  /** The sentence does not say when. */
  @Column({ type: 'boolean', name: 'is_assumed' })
  isAssumed!: boolean;

  @Column({ type: 'timestamptz', name: 'due_at' })
  dueAt!: Date;

  @Column({ type: 'text' })
  state!: PromiseState;

  /** When the customer got it. */
  @Column({ type: 'timestamptz', name: 'made_at', nullable: true })
  madeAt!: Date | null;

  /** When its owner is reminded; null once they were. */
  @Column({ type: 'timestamptz', name: 'remind_at', nullable: true })
  remindAt!: Date | null;

  /** When it was noted that its time went by. */
  @Column({ type: 'timestamptz', name: 'broken_at', nullable: true })
  brokenAt!: Date | null;

  /** The promise whose time this one replaced. */
  @Column({ type: 'uuid', name: 'renegotiated_from', nullable: true })
  renegotiatedFrom!: string | null;

  /** The reply that kept it, or that told the customer of the new time. */
  @Column({ type: 'uuid', name: 'evidence_reply_id', nullable: true })
  evidenceReplyId!: string | null;

  /** When there was nothing more to do about it. */
  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** Who said so; null where the fate of its reply did. */
  @Column({ type: 'uuid', name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
