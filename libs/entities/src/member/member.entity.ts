import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who signs in, as colleagues in this workspace see one. Kept by a trigger from identity.membership. */
@Entity('member')
export class Member {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'timestamptz', name: 'joined_at' })
  joinedAt!: Date;
}
