import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `wanted`: somebody looks at it, and it is to be fetched. */
export type MediaFileState = 'wanted' | 'ready' | 'failed';

/** The picture of a post's medium, fetched when somebody first looked at it. */
@Entity('media_file')
export class MediaFile {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'media_id' })
  mediaId!: string;

  @Column({ type: 'text' })
  state!: MediaFileState;

  @Column({ type: 'text', name: 'content_type', nullable: true })
  contentType!: string | null;

  @Column({ type: 'bytea', nullable: true })
  content!: Buffer | null;

  /** Why it could not be had, for the operator. */
  @Column({ type: 'text', nullable: true })
  problem!: string | null;

  @Column({ type: 'timestamptz', name: 'wanted_at' })
  wantedAt!: Date;

  /** Until when a worker has it in hand; a dead worker's is taken up again. */
  @Column({ type: 'timestamptz', name: 'leased_until', nullable: true })
  leasedUntil!: Date | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
