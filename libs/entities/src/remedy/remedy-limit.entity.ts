import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LimitedRole, RemedyKind } from '@genklang/contract';

/** How much a role may give without asking, where the workspace has decided. Sums are whole hundredths; null for no limit. */
@Entity('remedy_limit')
export class RemedyLimitRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'text' })
  role!: LimitedRole;

  @Column({ type: 'text', array: true })
  kinds!: RemedyKind[];

  @Column({ type: 'integer', name: 'per_conversation', nullable: true })
  perConversation!: number | null;

  @Column({ type: 'integer', name: 'per_customer', nullable: true })
  perCustomer!: number | null;

  @Column({ type: 'integer', name: 'per_member', nullable: true })
  perMember!: number | null;
}
