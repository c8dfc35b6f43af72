import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['claim', 'draft_take_over', 'macro', 'workspace_setting'];

const TAKE_OVER = `
  create table draft_take_over (
    workspace_id uuid not null, id uuid not null, conversation_id uuid not null, from_member_id uuid not null,
    to_member_id uuid not null, text text not null, seen_reply_id uuid, taken_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, from_member_id) references member (workspace_id, id) on delete cascade,
    foreign key (workspace_id, to_member_id) references member (workspace_id, id) on delete cascade);
  create index draft_take_over_of_conversation on draft_take_over (workspace_id, conversation_id);
  create index draft_take_over_taken on draft_take_over (workspace_id, taken_at)`;

const CLAIM = `
  create table workspace_setting (
    workspace_id uuid not null primary key, claim_minutes integer not null default 0, undo_seconds integer);
  create table claim (
    workspace_id uuid not null, conversation_id uuid not null, member_id uuid not null, active_at timestamptz not null,
    primary key (workspace_id, conversation_id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade);
  create index claim_active on claim (workspace_id, active_at)`;

const MACRO = `
  create table macro (
    workspace_id uuid not null, id uuid not null, version integer not null, owner_id uuid, name text not null,
    actions jsonb not null, updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, owner_id) references member (workspace_id, id))`;

/** Working beside each other: macros, texts that a colleague took over, claims that end by themselves, what holds for everybody. */
export class Teamwork1795338660000 implements MigrationInterface {
  name = 'Teamwork1795338660000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TAKE_OVER);
    await runner.query(CLAIM);
    await runner.query(MACRO);
    for (const table of TABLES) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy workspace on ${table} using (workspace_id = current_setting('app.workspace_id')::uuid);
        grant select, insert, update, delete on ${table} to genklang_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${TABLES.join(', ')}`);
  }
}
