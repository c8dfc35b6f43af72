import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuleOutcome } from '@genklang/contract';

/** That a rule acted on a subject (a mention, or a line of the timeline), and what came of it: once for each. */
@Entity('rule_run')
export class RuleRun {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'rule_id' })
  ruleId!: string;

  @Column({ type: 'uuid', name: 'conversation_id' })
  conversationId!: string;

  @Column({ type: 'uuid', name: 'subject_id' })
  subjectId!: string;

  @Column({ type: 'jsonb' })
  outcomes!: RuleOutcome[];

  @Column({ type: 'boolean', name: 'has_replied' })
  hasReplied!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
