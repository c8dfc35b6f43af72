import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who signs in, as colleagues in this workspace see one. Name and role are kept by a trigger from identity.membership. */
@Entity('member')
export class Member {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** `removed` once the membership has ended. */
  @Column({ type: 'text' })
  role!: string;

  /** Takes new work now, by their own word. */
  @Column({ type: 'boolean', name: 'is_on_duty' })
  isOnDuty!: boolean;

  /** Languages that the member answers in, as ISO 639-1 codes. */
  @Column({ type: 'text', array: true })
  languages!: string[];

  @Column({ type: 'text' })
  signature!: string;

  @Column({ type: 'text', name: 'former_role', nullable: true })
  formerRole!: string | null;

  @Column({ type: 'timestamptz', name: 'deactivated_at', nullable: true })
  deactivatedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'last_seen_at', nullable: true })
  lastSeenAt!: Date | null;

  /** Open conversations that the member may be given, where it differs from the workspace's. */
  @Column({ type: 'integer', nullable: true })
  capacity!: number | null;

  /** When a conversation was last given to the member by itself. */
  @Column({ type: 'timestamptz', name: 'given_at', nullable: true })
  givenAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'joined_at' })
  joinedAt!: Date;
}
