import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody said that two customers are not the same person. `oneId` is the lower id. */
@Entity('customer_dismissal')
export class CustomerDismissal {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'one_id' })
  oneId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'other_id' })
  otherId!: string;

  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
