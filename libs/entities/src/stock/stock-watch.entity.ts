import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StockWatchState } from '@genklang/contract';

/** A product that a customer waits for. */
@Entity('stock_watch')
export class StockWatch {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  /** Who put the customer in line. */
  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'text' })
  product!: string;

  /** What it is compared by. */
  @Column({ type: 'text', name: 'product_key' })
  productKey!: string;

  @Column({ type: 'integer' })
  quantity!: number;

  @Column({ type: 'boolean', name: 'wants_hold' })
  wantsHold!: boolean;

  @Column({ type: 'timestamptz' })
  until!: Date;

  @Column({ type: 'text' })
  state!: StockWatchState;

  @Column({ type: 'timestamptz', name: 'held_until', nullable: true })
  heldUntil!: Date | null;

  /** When what is kept goes to the next in line; null where nothing is. */
  @Column({ type: 'timestamptz', name: 'release_at', nullable: true })
  releaseAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'allotted_at', nullable: true })
  allottedAt!: Date | null;

  /** By what the product was called when it arrived: who is next in line is found by the same. */
  @Column({ type: 'text', array: true, name: 'allotted_keys' })
  allottedKeys!: string[];

  /** What it was before somebody ended it; null for what nobody has. */
  @Column({ type: 'text', name: 'prior_state', nullable: true })
  priorState!: StockWatchState | null;

  @Column({ type: 'uuid', name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
