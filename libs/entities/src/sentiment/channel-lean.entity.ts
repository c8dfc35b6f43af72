import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a channel has taught the scorer: the shares to expect on it, and two biases, learnt from what people judged. */
@Entity('channel_lean')
export class ChannelLean {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @Column({ type: 'real' })
  negative!: number;

  @Column({ type: 'real' })
  positive!: number;

  @Column({ type: 'real', name: 'prior_negative' })
  priorNegative!: number;

  @Column({ type: 'real', name: 'prior_neutral' })
  priorNeutral!: number;

  @Column({ type: 'real', name: 'prior_positive' })
  priorPositive!: number;

  /** From how many judgements. */
  @Column({ type: 'integer' })
  judged!: number;

  @Column({ type: 'text', name: 'model_version' })
  modelVersion!: string;

  @Column({ type: 'timestamptz', name: 'learned_at' })
  learnedAt!: Date;
}
