import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A system's key is worth as much as its words; only its hash is kept. The workspace is part of it. The primary key comes last, as below. */
const KEY = `
  create table stock_key (
    workspace_id uuid not null, id uuid not null, name text not null, token_hash text not null, hint text not null,
    member_id uuid not null, created_at timestamptz not null, last_used_at timestamptz, revoked_at timestamptz,
    foreign key (workspace_id, member_id) references member (workspace_id, id));
  create unique index stock_key_hash on stock_key (workspace_id, token_hash);
  alter table stock_key add primary key (workspace_id, id)`;

/** What arrived, each once by its key, and what became of it. */
const EVENT = `
  create table stock_event (
    workspace_id uuid not null, id uuid not null, event_key text not null, product text not null, product_keys text[] not null,
    quantity integer not null check (quantity > 0), stock_key_id uuid, member_id uuid, created_at timestamptz not null,
    allotted_at timestamptz, held integer not null default 0, told integer not null default 0,
    foreign key (workspace_id, stock_key_id) references stock_key (workspace_id, id),
    foreign key (workspace_id, member_id) references member (workspace_id, id));
  create unique index stock_event_once on stock_event (workspace_id, event_key);
  create index stock_event_open on stock_event (workspace_id, created_at, id) where allotted_at is null;
  create index stock_event_age on stock_event (workspace_id, created_at desc, id desc);
  alter table stock_event add primary key (workspace_id, id)`;

/** The key comes last: what looks watches up by it is then served by it, and not by an index that begins alike. */
const WATCH = `
  create table stock_watch (
    workspace_id uuid not null, id uuid not null, conversation_id uuid not null, member_id uuid not null,
    product text not null, product_key text not null, quantity integer not null check (quantity > 0),
    wants_hold boolean not null, until timestamptz not null, state text not null, held_until timestamptz,
    release_at timestamptz, allotted_at timestamptz, allotted_keys text[] not null default '{}', prior_state text,
    ended_by uuid, created_at timestamptz not null,
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id),
    foreign key (workspace_id, ended_by) references member (workspace_id, id));
  create index stock_watch_of_conversation on stock_watch (workspace_id, conversation_id);
  create index stock_watch_line on stock_watch (workspace_id, product_key, created_at) where state = 'waiting';
  create index stock_watch_until on stock_watch (workspace_id, until) where state = 'waiting';
  create index stock_watch_release on stock_watch (workspace_id, release_at) where release_at is not null;
  alter table stock_watch add primary key (workspace_id, id)`;

const TABLES = ['stock_key', 'stock_event', 'stock_watch'];

/** What customers wait for, what arrives, and the keys of systems that say so. */
export class StockWatch1795339200000 implements MigrationInterface {
  name = 'StockWatch1795339200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [KEY, EVENT, WATCH]) {
      await runner.query(statements);
    }
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy workspace on ${table} using (workspace_id = current_setting('app.workspace_id')::uuid)`,
      );
      await runner.query(`grant select, insert, update, delete on ${table} to genklang_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table stock_watch');
    await runner.query('drop table stock_event');
    await runner.query('drop table stock_key');
  }
}
