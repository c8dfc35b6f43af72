import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a member answers. No row: as everybody does. */
@Entity('member_setting')
export class MemberSetting {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'integer', name: 'undo_seconds', nullable: true })
  undoSeconds!: number | null;

  @Column({ type: 'boolean', name: 'needs_approval' })
  needsApproval!: boolean;
}
