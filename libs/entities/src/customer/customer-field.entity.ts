import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CustomerFieldKind } from '@genklang/contract';

/** Something that a workspace keeps of each of its customers. */
@Entity('customer_field')
export class CustomerFieldRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: CustomerFieldKind;

  @Column({ type: 'text', array: true })
  choices!: string[];

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
