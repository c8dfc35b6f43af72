import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MediaKind } from '@genklang/contract';

/** A picture, film or sound of a post, and where its picture lies on the network. */
@Entity('mention_media')
export class MentionMedia {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'mention_id' })
  mentionId!: string;

  @Column({ type: 'int2' })
  position!: number;

  @Column({ type: 'text' })
  kind!: MediaKind;

  @Column({ type: 'text', name: 'picture_url', nullable: true })
  pictureUrl!: string | null;

  @Column({ type: 'text', name: 'alt_text', nullable: true })
  altText!: string | null;

  @Column({ type: 'integer', nullable: true })
  width!: number | null;

  @Column({ type: 'integer', nullable: true })
  height!: number | null;
}
