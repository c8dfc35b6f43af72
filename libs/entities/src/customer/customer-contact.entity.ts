import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address or a number that somebody wrote in a post: the same one from another handle may be the same person. */
@Entity('customer_contact')
export class CustomerContact {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: 'email' | 'phone';

  @PrimaryColumn({ type: 'text' })
  value!: string;

  @PrimaryColumn({ type: 'uuid', name: 'author_id' })
  authorId!: string;

  @Column({ type: 'uuid', name: 'mention_id' })
  mentionId!: string;
}
