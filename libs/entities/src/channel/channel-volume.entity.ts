import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many mentions a channel brought in an hour: what a silence is held against. */
@Entity('channel_volume')
export class ChannelVolume {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @PrimaryColumn({ type: 'timestamptz' })
  hour!: Date;

  @Column({ type: 'integer' })
  mentions!: number;
}
