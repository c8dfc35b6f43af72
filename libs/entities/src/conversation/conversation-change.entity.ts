import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConversationBefore } from './conversation-change.repository';

/** What a change found, so that it can be taken back for a while. */
@Entity('conversation_change')
export class ConversationChange {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'jsonb' })
  befores!: ConversationBefore[];

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
