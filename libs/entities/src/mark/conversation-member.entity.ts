import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member's personal marks on a conversation. `readAt` is the time of the latest post that was read. */
@Entity('conversation_member')
export class ConversationMember {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'timestamptz', name: 'read_at', nullable: true })
  readAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'followed_at', nullable: true })
  followedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'mentioned_at', nullable: true })
  mentionedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'drafted_at', nullable: true })
  draftedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'replied_at', nullable: true })
  repliedAt!: Date | null;
}
