import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another id under which a mention is or was known: an earlier version of an edited post, a feed's guid. */
@Entity('mention_alias')
export class MentionAlias {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @PrimaryColumn({ type: 'text', name: 'external_id' })
  externalId!: string;

  @Column({ type: 'uuid', name: 'mention_id' })
  mentionId!: string;
}
