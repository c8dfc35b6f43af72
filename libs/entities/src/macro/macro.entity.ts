import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MacroAction } from '@genklang/contract';

/** Steps that are done together. Without an owner it is everybody's. */
@Entity('macro')
export class Macro {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  actions!: MacroAction[];

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
