import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A post that could not be stored, kept as the network sent it so that the rest of its page could be. */
@Entity('quarantined_post')
export class QuarantinedPost {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @PrimaryColumn({ type: 'text', name: 'external_id' })
  externalId!: string;

  @Column({ type: 'jsonb' })
  raw!: unknown;

  @Column({ type: 'text' })
  problem!: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
