import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InboxFilter, InboxOrder, InboxView } from '@genklang/contract';

/** A list that somebody keeps under a name. */
@Entity('saved_view')
export class SavedViewRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'boolean', name: 'is_shared' })
  isShared!: boolean;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  view!: InboxView;

  @Column({ type: 'text', name: 'list_order' })
  order!: InboxOrder;

  @Column({ type: 'jsonb' })
  filter!: InboxFilter;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
