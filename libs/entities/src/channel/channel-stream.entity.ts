import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredMark } from './stored-mark';

/**
 * One list of posts that a channel reads, with its cursor. All of it from `covered_from` to `covered_to` has been read, but for the
 * holes in `channel_gap`.
 */
@Entity('channel_stream')
export class ChannelStream {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @PrimaryColumn({ type: 'text' })
  name!: string;

  /** Read at each n-th poll. */
  @Column({ type: 'integer', name: 'every_polls' })
  everyPolls!: number;

  @Column({ type: 'jsonb', nullable: true })
  head!: StoredMark | null;

  @Column({ type: 'integer' })
  polls!: number;

  @Column({ type: 'integer', name: 'polls_since_sweep' })
  pollsSinceSweep!: number;

  @Column({ type: 'timestamptz', name: 'swept_to', nullable: true })
  sweptTo!: Date | null;

  @Column({ type: 'timestamptz', name: 'covered_from' })
  coveredFrom!: Date;

  @Column({ type: 'timestamptz', name: 'covered_to', nullable: true })
  coveredTo!: Date | null;
}
