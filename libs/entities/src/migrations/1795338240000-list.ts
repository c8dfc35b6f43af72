import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New tables, each under row-level security like all others. */
const TABLES = ['team', 'team_member', 'label', 'saved_view', 'conversation_member', 'conversation_change'];

const PEOPLE = `
  alter table member add joined_at timestamptz not null default now();
  create table team (
    workspace_id uuid not null, id uuid not null, name text not null, created_at timestamptz not null);
  create unique index team_by_name on team (workspace_id, lower(name));
  alter table team add primary key (workspace_id, id);
  create table team_member (
    workspace_id uuid not null, team_id uuid not null, member_id uuid not null,
    primary key (workspace_id, team_id, member_id),
    foreign key (workspace_id, team_id) references team (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade)`;

/** The frustration weight is the domain's \`frustrationWeight\`; floor(x + 0.5) because round() rounds halves to even. */
const CONVERSATIONS = `
  alter table conversation
    add labels uuid[] not null default '{}', add team_id uuid, add priority text not null default 'normal',
    add snoozed_until timestamptz, add customer_country text, add due_at timestamptz, add due_kind text,
    add breached_at timestamptz,
    add country text generated always as (coalesce(customer_country, case language
      when 'da' then 'DK' when 'sv' then 'SE' when 'nb' then 'NO' when 'nn' then 'NO' when 'no' then 'NO' when 'fi' then 'FI'
      when 'de' then 'DE' end)) stored,
    add weight smallint not null generated always as (
      (4 + floor(least(1, greatest(0, -score::double precision)) * 4 + 0.5)) *
      case when reach >= 100000 then 6 when reach >= 10000 then 4 when reach >= 1000 then 3 else 2 end) stored,
    add foreign key (workspace_id, team_id) references team (workspace_id, id) on delete set null (team_id);
  create index conversation_by_frustration on conversation (workspace_id, weight, waiting_since, id)
    where state = 'open' and waiting_since is not null;
  create index conversation_by_frustration_of_assignee on conversation (workspace_id, assignee_id, weight, waiting_since, id)
    where state = 'open' and waiting_since is not null;
  create index conversation_hot on conversation (workspace_id, weight, waiting_since, id)
    where state = 'open' and waiting_since is not null
      and (weight >= 16 or priority in ('high', 'urgent') or breached_at is not null);
  create index conversation_answered on conversation (workspace_id, last_activity_at desc, id desc)
    where state = 'open' and waiting_since is null;
  create index conversation_due on conversation (workspace_id, due_at, id) where state = 'open' and due_at is not null;
  create index conversation_not_due on conversation (workspace_id, last_activity_at desc, id desc)
    where state = 'open' and due_at is null;
  create index conversation_wakes on conversation (workspace_id, snoozed_until) where state = 'snoozed';
  create index conversation_problem on conversation (workspace_id, last_activity_at desc, id desc)
    where reply_state in ('failed', 'unknown');
  create index conversation_open_by_channel on conversation (workspace_id, channel_id, last_activity_at desc, id desc)
    where state = 'open';
  alter table activity add detail jsonb`;

const LISTS = `
  create table label (
    workspace_id uuid not null, id uuid not null, name text not null, colour text not null, created_at timestamptz not null);
  create unique index label_by_name on label (workspace_id, lower(name));
  alter table label add primary key (workspace_id, id);
  create table saved_view (
    workspace_id uuid not null, id uuid not null, member_id uuid not null, is_shared boolean not null, name text not null,
    view text not null, list_order text not null, filter jsonb not null, created_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade);
  create table conversation_member (
    workspace_id uuid not null, conversation_id uuid not null, member_id uuid not null, read_at timestamptz,
    followed_at timestamptz, mentioned_at timestamptz, drafted_at timestamptz, replied_at timestamptz,
    primary key (workspace_id, conversation_id, member_id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade);
  create index conversation_member_followed on conversation_member (workspace_id, member_id, followed_at desc, conversation_id desc)
    where followed_at is not null;
  create index conversation_member_mentioned on conversation_member (workspace_id, member_id, mentioned_at desc, conversation_id desc)
    where mentioned_at is not null;
  create index conversation_member_drafted on conversation_member (workspace_id, member_id, drafted_at desc, conversation_id desc)
    where drafted_at is not null;
  create index conversation_member_replied on conversation_member (workspace_id, member_id, replied_at desc, conversation_id desc)
    where replied_at is not null;
  create table conversation_change (
    workspace_id uuid not null, id uuid not null, member_id uuid not null, befores jsonb not null,
    created_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade);
  create index conversation_change_age on conversation_change (workspace_id, created_at)`;

const COLUMNS = [
  ...['labels', 'team_id', 'priority', 'snoozed_until', 'country', 'customer_country', 'due_at', 'due_kind'],
  ...['breached_at', 'weight'],
];

export class List1795338240000 implements MigrationInterface {
  name = 'List1795338240000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [PEOPLE, CONVERSATIONS, LISTS]) {
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

  /** Labels, teams, saved views and personal marks go; what is snoozed is open again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table conversation no force row level security');
    await runner.query(`update conversation set state = 'open' where state = 'snoozed'`);
    await runner.query('alter table conversation force row level security');
    await runner.query('alter table activity drop detail');
    await runner.query(`alter table conversation ${COLUMNS.map((column) => `drop ${column}`).join(', ')}`);
    for (const table of TABLES.toReversed()) {
      await runner.query(`drop table ${table}`);
    }
    await runner.query('alter table member drop joined_at');
  }
}
