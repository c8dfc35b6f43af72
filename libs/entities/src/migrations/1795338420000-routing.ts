import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New tables, each under row-level security like all others. */
const TABLES = ['business_calendar', 'service_policy', 'deadline_refresh', 'rule', 'rule_run', 'rule_cursor'];

const TIME = `
  create table business_calendar (
    workspace_id uuid not null, id uuid not null, name text not null, time_zone text not null, country text,
    week jsonb not null, closed_days text[] not null, is_default boolean not null, created_at timestamptz not null);
  create unique index business_calendar_default on business_calendar (workspace_id) where is_default;
  alter table business_calendar add primary key (workspace_id, id);
  create table service_policy (
    workspace_id uuid not null, id uuid not null, name text not null, calendar_id uuid not null, position integer not null,
    channel_ids uuid[] not null, languages text[] not null, priorities text[] not null,
    first_reply_minutes integer, next_reply_minutes integer, close_minutes integer,
    is_default boolean not null, created_at timestamptz not null,
    foreign key (workspace_id, calendar_id) references business_calendar (workspace_id, id));
  create unique index service_policy_default on service_policy (workspace_id) where is_default;
  alter table service_policy add primary key (workspace_id, id);
  create table deadline_refresh (
    workspace_id uuid not null primary key, after_id uuid, is_running boolean not null, started_at timestamptz not null);
  alter table conversation add policy_id uuid,
    add foreign key (workspace_id, policy_id) references service_policy (workspace_id, id) on delete set null (policy_id);
  create index conversation_unbreached on conversation (workspace_id, due_at)
    where due_at is not null and breached_at is null`;

const RULES = `
  create table rule (
    workspace_id uuid not null, id uuid not null, name text not null, is_enabled boolean not null, position integer not null,
    trigger text not null, near_minutes integer not null, match text not null, conditions jsonb not null, actions jsonb not null,
    stops_others boolean not null, public_reply_confirmation text, allows_first_answer_to_negative boolean not null,
    owner_id uuid not null, created_at timestamptz not null,
    foreign key (workspace_id, owner_id) references member (workspace_id, id));
  create index rule_in_order on rule (workspace_id, position, id);
  alter table rule add primary key (workspace_id, id);
  create table rule_run (
    workspace_id uuid not null, id uuid not null, rule_id uuid not null, conversation_id uuid not null, subject_id uuid not null,
    outcomes jsonb not null, has_replied boolean not null, created_at timestamptz not null,
    primary key (workspace_id, id), unique (workspace_id, rule_id, subject_id),
    foreign key (workspace_id, rule_id) references rule (workspace_id, id) on delete cascade,
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade);
  create index rule_run_by_conversation on rule_run (workspace_id, conversation_id, created_at desc);
  create index rule_run_newest on rule_run (workspace_id, created_at desc, id desc);
  create table rule_cursor (workspace_id uuid not null primary key, seq bigint not null);
  alter table reply add is_automated boolean not null default false;
  create index mention_received on mention using brin (received_at)`;

export class Routing1795338420000 implements MigrationInterface {
  name = 'Routing1795338420000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TIME);
    await runner.query(RULES);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy workspace on ${table} using (workspace_id = current_setting('app.workspace_id')::uuid)`,
      );
      await runner.query(`grant select, insert, update, delete on ${table} to genklang_app`);
    }
  }

  /** Rules and policies go; what they did to conversations stays as it is. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index mention_received; drop index conversation_unbreached');
    await runner.query('alter table conversation drop policy_id');
    await runner.query('alter table reply drop is_automated');
    for (const table of TABLES.toReversed()) {
      await runner.query(`drop table ${table}`);
    }
  }
}
