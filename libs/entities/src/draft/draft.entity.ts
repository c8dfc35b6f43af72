import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text that a member has not sent. An empty one says that it is gone: an older copy elsewhere must not come back. */
@Entity('draft')
export class Draft {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  @PrimaryColumn({ type: 'text' })
  mode!: 'reply' | 'note';

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'uuid', name: 'seen_reply_id', nullable: true })
  seenReplyId!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  /** When its last key was pressed, by the clock of the device that it was pressed on: the newest text wins. */
  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
