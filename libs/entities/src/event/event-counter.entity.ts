import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A workspace's last sequence number; events up to `prunedTo` are gone. */
@Entity('event_counter')
export class EventCounter {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @Column({ type: 'bigint', name: 'last_seq' })
  lastSeq!: string;

  @Column({ type: 'bigint', name: 'pruned_to' })
  prunedTo!: string;
}
