import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key comes last: what looks remedies up by it is then served by it, and not by an index that begins alike. */
const REMEDY = `
  create table remedy (
    workspace_id uuid not null, id uuid not null, conversation_id uuid not null, reply_id uuid, member_id uuid not null,
    kind text not null, amount integer not null check (amount >= 0), asked_amount integer not null check (asked_amount >= 0),
    currency text not null, reason text not null, is_beyond boolean not null, state text not null, escalate_at timestamptz,
    decided_by uuid, decided_at timestamptz, granted_at timestamptz, created_at timestamptz not null,
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, reply_id) references reply (workspace_id, id) on delete set null (reply_id),
    foreign key (workspace_id, member_id) references member (workspace_id, id),
    foreign key (workspace_id, decided_by) references member (workspace_id, id));
  create unique index remedy_of_reply on remedy (workspace_id, reply_id) where reply_id is not null;
  create index remedy_of_conversation on remedy (workspace_id, conversation_id);
  create index remedy_of_member on remedy (workspace_id, member_id, created_at);
  create index remedy_late on remedy (workspace_id, escalate_at) where state = 'pending' and escalate_at is not null;
  create index remedy_age on remedy (workspace_id, created_at);
  alter table remedy add primary key (workspace_id, id);
  alter table remedy enable row level security;
  alter table remedy force row level security;
  create policy workspace on remedy using (workspace_id = current_setting('app.workspace_id')::uuid);
  grant select, insert, update, delete on remedy to genklang_app`;

const LIMIT = `
  create table remedy_limit (
    workspace_id uuid not null, role text not null, kinds text[] not null, per_conversation integer, per_customer integer,
    per_member integer, primary key (workspace_id, role));
  alter table remedy_limit enable row level security;
  alter table remedy_limit force row level security;
  create policy workspace on remedy_limit using (workspace_id = current_setting('app.workspace_id')::uuid);
  grant select, insert, update, delete on remedy_limit to genklang_app;
  alter table workspace_setting add column currency text not null default 'DKK'`;

/** What replies give to put something right, and how much each role may give without asking. */
export class Remedy1795339140000 implements MigrationInterface {
  name = 'Remedy1795339140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REMEDY);
    await runner.query(LIMIT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table workspace_setting drop column currency');
    await runner.query('drop table remedy_limit');
    await runner.query('drop table remedy');
  }
}
