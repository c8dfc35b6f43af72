import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the deadlines of a workspace have been set anew after a policy changed. */
@Entity('deadline_refresh')
export class DeadlineRefresh {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @Column({ type: 'uuid', name: 'after_id', nullable: true })
  afterId!: string | null;

  @Column({ type: 'boolean', name: 'is_running' })
  isRunning!: boolean;

  @Column({ type: 'timestamptz', name: 'started_at' })
  startedAt!: Date;
}
