import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `wanted`: somebody looks at the link, and its page is to be read. */
export type LinkPreviewState = 'wanted' | 'ready' | 'failed';

/** What the page behind a link in a post says of itself, until it is read again. */
@Entity('link_preview')
export class LinkPreviewRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text' })
  state!: LinkPreviewState;

  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'text', name: 'site_name', nullable: true })
  siteName!: string | null;

  @Column({ type: 'text', name: 'picture_type', nullable: true })
  pictureType!: string | null;

  @Column({ type: 'bytea', nullable: true })
  picture!: Buffer | null;

  /** Why there is nothing to show, for the operator. */
  @Column({ type: 'text', nullable: true })
  problem!: string | null;

  @Column({ type: 'timestamptz', name: 'wanted_at' })
  wantedAt!: Date;

  /** Until when a worker has it in hand; a dead worker's is taken up again. */
  @Column({ type: 'timestamptz', name: 'leased_until', nullable: true })
  leasedUntil!: Date | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** From then on the page is read again when somebody looks. */
  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt!: Date | null;
}
