import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Serves `OverviewRepository`: what went out within some days. Rows lie in the table as they were written, so a few blocks say where. */
export class Overview1795338900000 implements MigrationInterface {
  name = 'Overview1795338900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index reply_sent on reply using brin (sent_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index reply_sent');
  }
}
