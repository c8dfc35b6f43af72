import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody passed a post on. It is counted for the original, once. */
@Entity('repost')
export class Repost {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @PrimaryColumn({ type: 'text', name: 'external_id' })
  externalId!: string;

  @Column({ type: 'text', name: 'original_external_id' })
  originalExternalId!: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
