import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member has read an edition of a bulletin. */
@Entity('bulletin_read')
export class BulletinRead {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'bulletin_id' })
  bulletinId!: string;

  @PrimaryColumn({ type: 'integer' })
  edition!: number;

  @PrimaryColumn({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'timestamptz', name: 'read_at' })
  readAt!: Date;
}
