import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuleAction, RuleCondition, RuleTrigger } from '@genklang/contract';

/** When, if, then. `ownerId` is the administrator who saved it last. */
@Entity('rule')
export class RuleRecord {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'boolean', name: 'is_enabled' })
  isEnabled!: boolean;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  trigger!: RuleTrigger;

  @Column({ type: 'integer', name: 'near_minutes' })
  nearMinutes!: number;

  @Column({ type: 'text' })
  match!: 'all' | 'any';

  @Column({ type: 'jsonb' })
  conditions!: RuleCondition[];

  @Column({ type: 'jsonb' })
  actions!: RuleAction[];

  @Column({ type: 'boolean', name: 'stops_others' })
  stopsOthers!: boolean;

  @Column({ type: 'text', name: 'public_reply_confirmation', nullable: true })
  publicReplyConfirmation!: string | null;

  @Column({ type: 'boolean', name: 'allows_first_answer_to_negative' })
  allowsFirstAnswerToNegative!: boolean;

  @Column({ type: 'uuid', name: 'owner_id' })
  ownerId!: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
