import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PictureType } from '@genklang/contract';

/** A picture that goes with a reply of ours, or waits in a composer for one. */
@Entity('reply_picture')
export class ReplyPicture {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  /** Null while no reply takes it along. */
  @Column({ type: 'uuid', name: 'reply_id', nullable: true })
  replyId!: string | null;

  @Column({ type: 'int2' })
  position!: number;

  @Column({ type: 'text', name: 'content_type' })
  contentType!: PictureType;

  @Column({ type: 'bytea' })
  content!: Buffer;

  @Column({ type: 'integer' })
  width!: number;

  @Column({ type: 'integer' })
  height!: number;

  @Column({ type: 'text', name: 'alt_text', nullable: true })
  altText!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
