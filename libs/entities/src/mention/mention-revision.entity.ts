import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a mention said before an edit. */
@Entity('mention_revision')
export class MentionRevision {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'mention_id' })
  mentionId!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz', name: 'replaced_at' })
  replacedAt!: Date;
}
