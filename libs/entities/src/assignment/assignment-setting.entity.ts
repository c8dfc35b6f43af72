import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssignmentMode } from '@genklang/contract';

/** Whether conversations are given to members by themselves. Its row is locked by whoever gives, so that two never give twice. */
@Entity('assignment_setting')
export class AssignmentSetting {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @Column({ type: 'text' })
  mode!: AssignmentMode;

  /** Open conversations that a member may hold before they are given no more. */
  @Column({ type: 'integer' })
  capacity!: number;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
