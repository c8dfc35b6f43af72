import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventName } from './event-name';

/** What happened, in commit order, without a gap. It names rows; what they hold is read when it is needed. */
@Entity('event_log')
export class EventLogEntry {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'bigint' })
  seq!: string;

  @Column({ type: 'text' })
  name!: EventName;

  @Column({ type: 'uuid', name: 'conversation_id', nullable: true })
  conversationId!: string | null;

  @Column({ type: 'uuid', name: 'subject_id', nullable: true })
  subjectId!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
