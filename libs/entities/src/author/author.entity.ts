import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A handle on a network. */
@Entity('author')
export class Author {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Who the handle belongs to: its own id, or that of another handle of the same person. */
  @Column({ type: 'uuid', name: 'customer_id' })
  customerId!: string;

  @Column({ type: 'text' })
  network!: string;

  @Column({ type: 'text', name: 'external_id' })
  externalId!: string;

  @Column({ type: 'text' })
  handle!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  bio!: string | null;

  @Column({ type: 'integer', nullable: true })
  followers!: number | null;

  @Column({ type: 'text', name: 'profile_url', nullable: true })
  profileUrl!: string | null;

  @Column({ type: 'timestamptz', name: 'first_seen_at' })
  firstSeenAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
