import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MemberChangeKind } from '@genklang/contract';

/** Who did what to whom: written with each change to the people of a workspace, and never again. */
@Entity('member_change')
export class MemberChange {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId!: string | null;

  /** Null for somebody who was invited and is no member yet; then there is an e-mail address. */
  @Column({ type: 'uuid', name: 'member_id', nullable: true })
  memberId!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text' })
  change!: MemberChangeKind;

  @Column({ type: 'text', name: 'from_role', nullable: true })
  fromRole!: string | null;

  @Column({ type: 'text', name: 'to_role', nullable: true })
  toRole!: string | null;

  /** Conversations that were handed over with a deactivation. */
  @Column({ type: 'integer', nullable: true })
  moved!: number | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
