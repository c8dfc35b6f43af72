import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MentionKind, Polarity, PostVisibility, QuotedPost, ReplyRefusal } from '@genklang/contract';
import type { MentionAnalysis } from './mention-analysis';

/** A post that reached us. Its text is immutable: an edit makes a revision of what stood before. */
@Entity('mention')
export class Mention {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId!: string;

  @Column({ type: 'text', name: 'external_id' })
  externalId!: string;

  @Column({ type: 'text' })
  kind!: MentionKind;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ type: 'text', name: 'root_external_id' })
  rootExternalId!: string;

  @Column({ type: 'text', name: 'parent_external_id', nullable: true })
  parentExternalId!: string | null;

  @Column({ type: 'text' })
  visibility!: PostVisibility;

  /** The post that it quotes, as its network showed it. */
  @Column({ type: 'jsonb', nullable: true })
  quoted!: QuotedPost | null;

  /** Stars from 1 to 5 of a review. */
  @Column({ type: 'int2', nullable: true })
  rating!: number | null;

  /** Why the network does not let us answer; null when it does. */
  @Column({ type: 'text', name: 'reply_refusal', nullable: true })
  replyRefusal!: ReplyRefusal | null;

  /** Until when the network lets us answer; null for no end. */
  @Column({ type: 'timestamptz', name: 'reply_until', nullable: true })
  replyUntil!: Date | null;

  /** The last day (UTC) on which the network counted it as read by us: it is charged once a day. */
  @Column({ type: 'date', name: 'seen_on', nullable: true })
  seenOn!: string | null;

  /** When the network is asked again whether it was edited or deleted. */
  @Column({ type: 'timestamptz', name: 'recheck_at', nullable: true })
  recheckAt!: Date | null;

  @Column({ type: 'text' })
  language!: string;

  @Column({ type: 'text' })
  polarity!: Polarity;

  /** A colleague's word, where one has judged: shown instead of the scorer's, which stays above. */
  @Column({ type: 'text', name: 'corrected_polarity', nullable: true })
  correctedPolarity!: Polarity | null;

  @Column({ type: 'real' })
  score!: number;

  @Column({ type: 'real' })
  confidence!: number;

  @Column({ type: 'jsonb' })
  analysis!: MentionAnalysis;

  @Column({ type: 'text', name: 'model_version' })
  modelVersion!: string;

  @Column({ type: 'integer', nullable: true })
  views!: number | null;

  @Column({ type: 'integer', nullable: true })
  likes!: number | null;

  @Column({ type: 'integer', nullable: true })
  reposts!: number | null;

  @Column({ type: 'integer', nullable: true })
  replies!: number | null;

  @Column({ type: 'timestamptz', name: 'posted_at' })
  postedAt!: Date;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date;

  @Column({ type: 'timestamptz', name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
