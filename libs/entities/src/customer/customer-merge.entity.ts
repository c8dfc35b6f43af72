import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two customers became one, and what it takes to have them apart again. */
@Entity('customer_merge')
export class CustomerMerge {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'into_id' })
  intoId!: string;

  @Column({ type: 'uuid', name: 'from_id' })
  fromId!: string;

  /** The handles that were moved. */
  @Column({ type: 'uuid', array: true, name: 'author_ids' })
  authorIds!: string[];

  @Column({ type: 'uuid', array: true, name: 'note_ids' })
  noteIds!: string[];

  /** What the remaining customer did not have and took over. */
  @Column({ type: 'jsonb' })
  filled!: Record<string, unknown>;

  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'undone_at', nullable: true })
  undoneAt!: Date | null;
}
