import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'customer',
  'customer_note',
  'customer_contact',
  'customer_merge',
  'customer_dismissal',
  'customer_field',
  'assignment_setting',
];

/**
 * Who a handle belongs to: itself until somebody merges it. The indexes do not begin with the workspace: the foreign keys' look-ups
 * must keep to the primary key.
 */
const AUTHORS = `
  alter table author add customer_id uuid;
  alter table author no force row level security;
  update author set customer_id = id;
  alter table author force row level security;
  alter table author alter customer_id set not null;
  create index author_of_customer on author (customer_id, workspace_id);
  alter table author add person_key text collate "C" not null
    generated always as (lower(replace(split_part(ltrim(handle, '@'), '@', 1), '.bsky.social', ''))) stored;
  drop index author_by_handle;
  create index author_by_handle on author (handle_key, workspace_id);
  drop index author_by_name;
  create index author_by_name on author (name_key, workspace_id);
  create index author_by_person on author (person_key, workspace_id)`;

const CUSTOMERS = `
  create table customer (
    workspace_id uuid not null, id uuid not null, version integer not null default 1, name text, country text, email text,
    phone text, adviser_id uuid, deputy_id uuid, fields jsonb not null default '{}', created_at timestamptz not null,
    updated_at timestamptz not null,
    foreign key (workspace_id, id) references author (workspace_id, id) on delete cascade,
    foreign key (workspace_id, adviser_id) references member (workspace_id, id) on delete set null (adviser_id),
    foreign key (workspace_id, deputy_id) references member (workspace_id, id) on delete set null (deputy_id));
  create index customer_by_email on customer (workspace_id, lower(email)) where email is not null;
  create index customer_by_phone on customer (workspace_id, (right(regexp_replace(phone, '[^0-9]', '', 'g'), 8)))
    where phone is not null;
  alter table customer add primary key (workspace_id, id);
  create table customer_note (
    workspace_id uuid not null, id uuid not null, customer_id uuid not null, member_id uuid not null, mention_id uuid,
    text text not null, expires_at timestamptz not null, created_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, customer_id) references customer (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id),
    foreign key (workspace_id, mention_id) references mention (workspace_id, id) on delete set null (mention_id));
  create index customer_note_of_customer on customer_note (workspace_id, customer_id, created_at desc);
  create table customer_contact (
    workspace_id uuid not null, kind text not null, value text not null, author_id uuid not null, mention_id uuid not null,
    primary key (workspace_id, kind, value, author_id),
    foreign key (workspace_id, author_id) references author (workspace_id, id) on delete cascade,
    foreign key (workspace_id, mention_id) references mention (workspace_id, id) on delete cascade);
  create index customer_contact_of_author on customer_contact (workspace_id, author_id);
  create index customer_contact_of_mention on customer_contact (workspace_id, mention_id);
  create table customer_merge (
    workspace_id uuid not null, id uuid not null, into_id uuid not null, from_id uuid not null, author_ids uuid[] not null,
    note_ids uuid[] not null, filled jsonb not null, member_id uuid not null, created_at timestamptz not null,
    undone_at timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, into_id) references author (workspace_id, id) on delete cascade,
    foreign key (workspace_id, from_id) references author (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id));
  create index customer_merge_into on customer_merge (workspace_id, into_id, created_at desc);
  create table customer_dismissal (
    workspace_id uuid not null, one_id uuid not null, other_id uuid not null, member_id uuid not null,
    created_at timestamptz not null,
    primary key (workspace_id, one_id, other_id),
    foreign key (workspace_id, one_id) references author (workspace_id, id) on delete cascade,
    foreign key (workspace_id, other_id) references author (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id));
  create table customer_field (
    workspace_id uuid not null, id uuid not null, name text not null, kind text not null, choices text[] not null,
    position integer not null, created_at timestamptz not null,
    primary key (workspace_id, id));
  create unique index customer_field_by_name on customer_field (workspace_id, lower(name))`;

/** How work finds its people. A member without a capacity of their own has the workspace's. */
const ASSIGNMENT = `
  create table assignment_setting (
    workspace_id uuid not null primary key, mode text not null, capacity integer not null, updated_at timestamptz not null);
  alter table member add capacity integer, add given_at timestamptz`;

/** Who a customer is, beyond one handle: what we know, who cares for them, and which handles are the same person. */
export class Customer1795338540000 implements MigrationInterface {
  name = 'Customer1795338540000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUTHORS);
    await runner.query(CUSTOMERS);
    await runner.query(ASSIGNMENT);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy workspace on ${table} using (workspace_id = current_setting('app.workspace_id')::uuid)`,
      );
      await runner.query(`grant select, insert, update, delete on ${table} to genklang_app`);
    }
  }

  /** Each handle is on its own again; the countries that were set for customers stay with their conversations. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) {
      await runner.query(`drop table ${table}`);
    }
    await runner.query('alter table member drop capacity, drop given_at');
    await runner.query(`drop index author_by_handle; create index author_by_handle on author (workspace_id, handle_key);
      drop index author_by_name; create index author_by_name on author (workspace_id, name_key);
      alter table author drop customer_id, drop person_key`);
  }
}
