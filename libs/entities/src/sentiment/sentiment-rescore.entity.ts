import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RescoreState } from '@genklang/contract';

/** How far the scoring anew of a workspace's posts has come. One row; a new model begins it anew. */
@Entity('sentiment_rescore')
export class SentimentRescore {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  /** The model that it scores with. */
  @Column({ type: 'text', name: 'model_version' })
  modelVersion!: string;

  @Column({ type: 'text' })
  state!: RescoreState;

  /** The last mention that was looked at; the next portion begins after it. */
  @Column({ type: 'uuid', name: 'after_id', nullable: true })
  afterId!: string | null;

  @Column({ type: 'integer' })
  done!: number;

  @Column({ type: 'integer' })
  total!: number;

  /** Posts that are shown with another polarity than before. */
  @Column({ type: 'integer' })
  changed!: number;

  @Column({ type: 'timestamptz', name: 'started_at' })
  startedAt!: Date;

  /** When it last moved. */
  @Column({ type: 'timestamptz', name: 'moved_at' })
  movedAt!: Date;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
