import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Country, CustomerFieldValue } from '@genklang/contract';

/** What we know of a person beyond what networks show. Made when there is something to know; its id is that of the person's first handle. */
@Entity('customer')
export class CustomerRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  version!: number;

  /** Instead of the name that the network shows. */
  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'text', nullable: true })
  country!: Country | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'uuid', name: 'adviser_id', nullable: true })
  adviserId!: string | null;

  @Column({ type: 'uuid', name: 'deputy_id', nullable: true })
  deputyId!: string | null;

  /** Values of the workspace's own fields, by the field's id. */
  @Column({ type: 'jsonb' })
  fields!: Record<string, CustomerFieldValue>;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
