import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StandIn1795338240000 implements MigrationInterface {
  name = 'StandIn1795338240000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table conversation add priority text not null default 'normal', add due_at timestamptz,
      add due_kind text, add breached_at timestamptz, add labels uuid[] not null default '{}', add team_id uuid,
      add snoozed_until timestamptz, add country text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table conversation drop priority, drop due_at, drop due_kind, drop breached_at, drop labels,
      drop team_id, drop snoozed_until, drop country`);
  }
}
