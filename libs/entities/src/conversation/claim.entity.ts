import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A claim that ends by itself when its holder does nothing for it. An answer fulfils it, and then it is none any more. */
@Entity('claim')
export class Claim {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  /** When its holder last did something for the conversation. */
  @Column({ type: 'timestamptz', name: 'active_at' })
  activeAt!: Date;
}
