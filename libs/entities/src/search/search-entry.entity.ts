import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words of a mention, a reply or a note. Triggers of those tables keep it. */
@Entity('search_entry')
export class SearchEntry {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: 'mention' | 'reply' | 'note';

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  /** Whose post it is, of a mention. */
  @Column({ type: 'uuid', name: 'author_id', nullable: true })
  authorId!: string | null;

  /** Who wrote it, of a reply or a note. */
  @Column({ type: 'uuid', name: 'member_id', nullable: true })
  memberId!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'tsvector', select: false })
  words!: string;
}
