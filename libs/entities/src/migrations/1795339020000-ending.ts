import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How conversations end: whether they were about a problem, whose fault it was, and what a colleague says of how it was put right. */
export class Ending1795339020000 implements MigrationInterface {
  name = 'Ending1795339020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table conversation add column is_problem boolean not null default false, add column fault text,
      add column recovery text, add column recovery_reason text`);
    await runner.query(`update conversation c set is_problem = true from (
        select distinct workspace_id, conversation_id from mention
        where coalesce(corrected_polarity, polarity) = 'negative' and deleted_at is null) m
      where c.workspace_id = m.workspace_id and c.id = m.conversation_id`);
    await runner.query('alter table workspace_setting add column asks_fault boolean not null default true');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table workspace_setting drop column asks_fault');
    await runner.query(`alter table conversation drop column is_problem, drop column fault, drop column recovery,
      drop column recovery_reason`);
  }
}
