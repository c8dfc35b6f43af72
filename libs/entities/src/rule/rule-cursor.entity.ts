import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to which event rules have been asked. */
@Entity('rule_cursor')
export class RuleCursor {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @Column({ type: 'bigint' })
  seq!: string;
}
