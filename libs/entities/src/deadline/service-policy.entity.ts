import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Priority } from '@genklang/contract';

/** Who is promised what, in minutes of open time. The first that fits counts, the default one last. */
@Entity('service_policy')
export class ServicePolicy {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid', name: 'calendar_id' })
  calendarId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'uuid', name: 'channel_ids', array: true })
  channelIds!: string[];

  @Column({ type: 'text', array: true })
  languages!: string[];

  @Column({ type: 'text', array: true })
  priorities!: Priority[];

  @Column({ type: 'integer', name: 'first_reply_minutes', nullable: true })
  firstReplyMinutes!: number | null;

  @Column({ type: 'integer', name: 'next_reply_minutes', nullable: true })
  nextReplyMinutes!: number | null;

  @Column({ type: 'integer', name: 'close_minutes', nullable: true })
  closeMinutes!: number | null;

  @Column({ type: 'boolean', name: 'is_default' })
  isDefault!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
