import { Column, Entity, PrimaryColumn } from 'typeorm';

/** News for the people of a workspace. */
@Entity('bulletin')
export class Bulletin {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  version!: number;

  /** Counts up with each change that is to be read again. */
  @Column({ type: 'integer' })
  edition!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  text!: string;

  /** Its topics; none for everything. A label that is removed stays named: the bulletin must not come to be about everything. */
  @Column({ type: 'uuid', array: true, name: 'label_ids' })
  labelIds!: string[];

  @Column({ type: 'boolean', name: 'is_mandatory' })
  isMandatory!: boolean;

  /** Who wrote this edition. */
  @Column({ type: 'uuid', name: 'author_id' })
  authorId!: string;

  /** When this edition came. */
  @Column({ type: 'timestamptz', name: 'published_at' })
  publishedAt!: Date;

  @Column({ type: 'timestamptz', name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'ends_at', nullable: true })
  endsAt!: Date | null;
}
