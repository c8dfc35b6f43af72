import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TemplateTexts } from '@genklang/contract';

/** A text that is inserted by its shortcut. Without an owner it is everybody's. */
@Entity('template')
export class Template {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column({ type: 'text' })
  shortcut!: string;

  /** By language; `any` where no other fits. */
  @Column({ type: 'jsonb' })
  texts!: TemplateTexts;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
