import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Activity, ActivityDetail } from '@genklang/contract';

/** One quiet line of a timeline: who claimed, released, closed or reopened. No member: the customer wrote again. */
@Entity('activity')
export class ActivityRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  @Column({ type: 'uuid', name: 'member_id', nullable: true })
  memberId!: string | null;

  @Column({ type: 'text' })
  activity!: Activity;

  @Column({ type: 'jsonb', nullable: true })
  detail!: ActivityDetail | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
