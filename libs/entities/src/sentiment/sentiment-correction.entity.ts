import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Polarity } from '@genklang/contract';

/**
 * What a person said of a post's feeling: another word than the scorer's, or the same (a confirmation). A post has at most one
 * that stands; the ones before it stay, and stand again when it is undone.
 */
@Entity('sentiment_correction')
export class SentimentCorrection {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'mention_id' })
  mentionId!: string;

  @Column({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'text' })
  language!: string;

  /** The scorer's verdict when the person judged. */
  @Column({ type: 'text', name: 'original_polarity' })
  originalPolarity!: Polarity;

  @Column({ type: 'real', name: 'original_score' })
  originalScore!: number;

  @Column({ type: 'text', name: 'original_model_version' })
  originalModelVersion!: string;

  /** What was shown just before: the scorer's word, or a colleague's. */
  @Column({ type: 'text', name: 'previous_polarity' })
  previousPolarity!: Polarity;

  @Column({ type: 'text' })
  polarity!: Polarity;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'boolean', name: 'is_standing' })
  isStanding!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  /** Null where the customer's edit took the judged words away. */
  @Column({ type: 'uuid', name: 'undone_by', nullable: true })
  undoneBy!: string | null;
}
