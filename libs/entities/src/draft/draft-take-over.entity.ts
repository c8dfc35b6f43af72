import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text that a colleague took over, kept for as long as it may be given back. */
@Entity('draft_take_over')
export class DraftTakeOver {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  @Column({ type: 'uuid', name: 'from_member_id' })
  fromMemberId!: string;

  @Column({ type: 'uuid', name: 'to_member_id' })
  toMemberId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'uuid', name: 'seen_reply_id', nullable: true })
  seenReplyId!: string | null;

  @Column({ type: 'timestamptz', name: 'taken_at' })
  takenAt!: Date;
}
