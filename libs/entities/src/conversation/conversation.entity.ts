import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  ConversationPriority,
  ConversationState,
  DeadlineKind,
  MentionKind,
  Polarity,
  ReplyState,
} from '@genklang/contract';

/** One customer's thread with us on one channel. The columns after `state` are what the list shows, kept with each change. */
@Entity('conversation')
export class Conversation {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'uuid', name: 'channel_id' })
  channelId!: string;

  @Column({ type: 'text', name: 'root_external_id' })
  rootExternalId!: string;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId!: string;

  @Column({ type: 'text' })
  state!: ConversationState;

  @Column({ type: 'uuid', name: 'assignee_id', nullable: true })
  assigneeId!: string | null;

  @Column({ type: 'text' })
  kind!: MentionKind;

  @Column({ type: 'text' })
  excerpt!: string;

  @Column({ type: 'text' })
  language!: string;

  @Column({ type: 'text' })
  polarity!: Polarity;

  @Column({ type: 'real' })
  score!: number;

  @Column({ type: 'integer', nullable: true })
  reach!: number | null;

  @Column({ type: 'integer', name: 'mention_count' })
  mentionCount!: number;

  @Column({ type: 'uuid', name: 'last_mention_id' })
  lastMentionId!: string;

  @Column({ type: 'timestamptz', name: 'last_mention_at' })
  lastMentionAt!: Date;

  @Column({ type: 'timestamptz', name: 'last_activity_at' })
  lastActivityAt!: Date;

  @Column({ type: 'timestamptz', name: 'waiting_since', nullable: true })
  waitingSince!: Date | null;

  @Column({ type: 'text', name: 'reply_state', nullable: true })
  replyState!: ReplyState | null;

  @Column({ type: 'uuid', name: 'last_reply_id', nullable: true })
  lastReplyId!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'text' })
  priority!: ConversationPriority;

  @Column({ type: 'timestamptz', name: 'due_at', nullable: true })
  dueAt!: Date | null;

  @Column({ type: 'text', name: 'due_kind', nullable: true })
  dueKind!: DeadlineKind | null;

  @Column({ type: 'timestamptz', name: 'breached_at', nullable: true })
  breachedAt!: Date | null;

  @Column({ type: 'uuid', array: true })
  labels!: string[];

  @Column({ type: 'uuid', name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column({ type: 'timestamptz', name: 'snoozed_until', nullable: true })
  snoozedUntil!: Date | null;

  @Column({ type: 'text', nullable: true })
  country!: string | null;

  @Column({ type: 'uuid', name: 'policy_id', nullable: true })
  policyId!: string | null;
}
