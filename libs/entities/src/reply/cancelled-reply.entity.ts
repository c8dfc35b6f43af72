import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of a reply that was taken back: a console that never heard of its acknowledgement must not queue it again. */
@Entity('cancelled_reply')
export class CancelledReplyKey {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'client_key' })
  clientKey!: string;

  @Column({ type: 'timestamptz', name: 'cancelled_at' })
  cancelledAt!: Date;
}
