import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something arrived; once for each key that names it. */
@Entity('stock_event')
export class StockEvent {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', name: 'event_key' })
  eventKey!: string;

  @Column({ type: 'text' })
  product!: string;

  @Column({ type: 'text', array: true, name: 'product_keys' })
  productKeys!: string[];

  @Column({ type: 'integer' })
  quantity!: number;

  @Column({ type: 'uuid', name: 'stock_key_id', nullable: true })
  stockKeyId!: string | null;

  @Column({ type: 'uuid', name: 'member_id', nullable: true })
  memberId!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  /** When those in line were seen to. */
  @Column({ type: 'timestamptz', name: 'allotted_at', nullable: true })
  allottedAt!: Date | null;

  @Column({ type: 'integer' })
  held!: number;

  @Column({ type: 'integer' })
  told!: number;
}
