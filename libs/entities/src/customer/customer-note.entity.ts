import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A short fact about a customer that is worth remembering for a while. */
@Entity('customer_note')
export class CustomerNoteRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'customer_id' })
  customerId!: string;

  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  /** The post that says so. */
  @Column({ type: 'uuid', name: 'mention_id', nullable: true })
  mentionId!: string | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
