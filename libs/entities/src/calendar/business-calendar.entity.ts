import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HolidayCountry, OpenHours } from '@genklang/contract';

/** When a company is there for its customers. Holidays of `country` are closed, and so are its own `closedDays`. */
@Entity('business_calendar')
export class BusinessCalendarRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'time_zone' })
  timeZone!: string;

  @Column({ type: 'text', nullable: true })
  country!: HolidayCountry | null;

  @Column({ type: 'jsonb' })
  week!: OpenHours[][];

  @Column({ type: 'text', name: 'closed_days', array: true })
  closedDays!: string[];

  @Column({ type: 'boolean', name: 'is_default' })
  isDefault!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
