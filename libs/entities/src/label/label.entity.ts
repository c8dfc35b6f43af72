import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LabelColour } from '@genklang/contract';

/** A word that conversations are sorted by. */
@Entity('label')
export class LabelRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  colour!: LabelColour;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
