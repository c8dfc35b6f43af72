import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A delivery to a channel's own address that has been taken in: a second copy of it has no effect. */
@Entity('webhook_delivery')
export class WebhookDelivery {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @PrimaryColumn({ type: 'text', name: 'delivery_id' })
  deliveryId!: string;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date;
}
