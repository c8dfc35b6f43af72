import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New tables, each under row-level security like all others. */
const TABLES = [
  'channel_stream',
  'channel_health',
  'channel_usage',
  'channel_volume',
  'channel_request',
  'mention_alias',
  'repost',
  'webhook_delivery',
];

const CHANNELS = `
  alter table channel
    add purpose text not null default 'account', add account_channel_id uuid, add search jsonb, add reply_length jsonb,
    add rate jsonb, add monthly_budget_micros bigint, add refresh_due_at timestamptz, add credentials_expire_at timestamptz,
    add last_error text, add foreign key (workspace_id, account_channel_id) references channel (workspace_id, id);
  create table channel_stream (
    workspace_id uuid not null, channel_id uuid not null, name text not null, every_polls integer not null default 1,
    head jsonb, polls integer not null default 0,
    polls_since_sweep integer not null default 0, swept_to timestamptz, covered_from timestamptz not null,
    covered_to timestamptz,
    primary key (workspace_id, channel_id, name),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade);
  alter table channel_gap add stream text not null default 'mentions';
  alter table channel_gap alter stream drop default;
  create index channel_gap_history on channel_gap (workspace_id, channel_id, opened_at desc);
  create table channel_health (
    workspace_id uuid not null, id uuid not null, channel_id uuid not null, status text not null, reason text,
    since timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade);
  create index channel_health_history on channel_health (workspace_id, channel_id, since desc);
  create table channel_usage (
    workspace_id uuid not null, channel_id uuid not null, day date not null, requests integer not null default 0,
    posts integer not null default 0, replies integer not null default 0, cost_micros bigint not null default 0,
    primary key (workspace_id, channel_id, day),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade);
  create table channel_volume (
    workspace_id uuid not null, channel_id uuid not null, hour timestamptz not null, mentions integer not null,
    primary key (workspace_id, channel_id, hour),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade);
  create table channel_request (
    workspace_id uuid not null, id uuid not null, kind text not null, channel_id uuid, member_id uuid not null,
    input bytea, state text not null, result jsonb, created_at timestamptz not null, lease_until timestamptz,
    finished_at timestamptz,
    primary key (workspace_id, id));
  create index channel_request_open on channel_request (workspace_id, created_at) where state in ('queued', 'working');
  create table webhook_delivery (
    workspace_id uuid not null, channel_id uuid not null, delivery_id text not null, received_at timestamptz not null,
    primary key (workspace_id, channel_id, delivery_id),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade);
  create index webhook_delivery_age on webhook_delivery (workspace_id, received_at)`;

const MENTIONS = `
  alter table mention
    add visibility text not null default 'public', add rating int2, add reply_until timestamptz,
    add reply_refusal text, add seen_on date, add recheck_at timestamptz;
  create table mention_alias (
    workspace_id uuid not null, channel_id uuid not null, external_id text not null, mention_id uuid not null,
    primary key (workspace_id, channel_id, external_id),
    foreign key (workspace_id, mention_id) references mention (workspace_id, id) on delete cascade);
  create index mention_alias_by_mention on mention_alias (workspace_id, mention_id);
  create table repost (
    workspace_id uuid not null, channel_id uuid not null, external_id text not null, original_external_id text not null,
    created_at timestamptz not null,
    primary key (workspace_id, channel_id, external_id),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade);
  create index repost_by_original on repost (workspace_id, channel_id, original_external_id);
  alter table reply alter member_id drop not null;
  drop index reply_by_external_id;
  create unique index reply_by_external_id on reply (workspace_id, channel_id, external_id)`;

/**
 * The planner takes the last of several indexes that look alike on an empty table for a foreign key's plan: keys are made again
 * after every new index on their table (see key-lookups.medium.spec.ts).
 */
const INDEX_BEFORE_KEY = `
  create index mention_recheck on mention (workspace_id, channel_id, recheck_at) where recheck_at is not null`;

/** Data moves workspace by workspace: row-level security binds the owner too. */
const EACH_WORKSPACE = (statements: string): string => `
  do $$
  declare workspace uuid;
  begin
    for workspace in select id from identity.workspace loop
      perform set_config('app.workspace_id', workspace::text, true);
      ${statements}
    end loop;
  end $$`;

const MOVE_UP = `
  insert into channel_stream (workspace_id, channel_id, name, head, polls, polls_since_sweep, swept_to, covered_from, covered_to)
    select workspace_id, id, 'mentions', head, ticks, ticks_since_sweep, swept_to, created_at - interval '1 day', last_success_at
    from channel where workspace_id = workspace;
  update mention set reply_refusal = 'not_summoned' where workspace_id = workspace and not is_reply_allowed;
  update channel set status_reason = null where workspace_id = workspace and status_reason is not null;`;

const MOVE_DOWN = `
  update channel c set head = s.head, ticks = s.polls, ticks_since_sweep = s.polls_since_sweep, swept_to = s.swept_to
    from channel_stream s where c.workspace_id = workspace and s.workspace_id = c.workspace_id and s.channel_id = c.id
      and s.name = 'mentions';
  update mention set is_reply_allowed = reply_refusal is null where workspace_id = workspace;
  update conversation set state = 'closed' where workspace_id = workspace and state = 'heard';
  delete from reply where workspace_id = workspace and member_id is null;
  delete from channel_gap where workspace_id = workspace and (stream <> 'mentions' or lane in ('outage', 'lost'));
  update channel set status = 'paused', account_channel_id = null where workspace_id = workspace and purpose = 'search';
  update channel set status = 'paused' where workspace_id = workspace and status in ('stale', 'disconnected');`;

export class Channels1795338120000 implements MigrationInterface {
  name = 'Channels1795338120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHANNELS);
    await runner.query(MENTIONS);
    await runner.query(EACH_WORKSPACE(MOVE_UP));
    await runner.query('alter table channel drop head, drop ticks, drop ticks_since_sweep, drop swept_to');
    await runner.query('alter table mention drop is_reply_allowed');
    await rebuildMentionKey(runner, INDEX_BEFORE_KEY);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy workspace on ${table} using (workspace_id = current_setting('app.workspace_id')::uuid)`,
      );
      await runner.query(`grant select, insert, update, delete on ${table} to genklang_app`);
    }
  }

  /** Our answers from outside Genklang and the ledger's past go; searches stay as paused channels. Everything else is as it was. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table channel add head jsonb, add ticks integer not null default 0,
        add ticks_since_sweep integer not null default 0, add swept_to timestamptz;
      alter table mention add is_reply_allowed boolean not null default true`);
    await runner.query(EACH_WORKSPACE(MOVE_DOWN));
    await runner.query(`
      alter table mention alter is_reply_allowed drop default;
      drop index reply_by_external_id; create index reply_by_external_id on reply (workspace_id, channel_id, external_id);
      alter table reply alter member_id set not null;
      drop index mention_recheck; drop index channel_gap_history`);
    for (const table of TABLES.toReversed()) {
      await runner.query(`drop table ${table}`);
    }
    await runner.query(`
      alter table mention drop visibility, drop rating, drop reply_until, drop reply_refusal, drop seen_on, drop recheck_at;
      alter table channel_gap drop stream;
      alter table channel drop purpose, drop account_channel_id, drop search, drop reply_length, drop rate,
        drop monthly_budget_micros, drop refresh_due_at, drop credentials_expire_at, drop last_error`);
  }
}

async function rebuildMentionKey(runner: QueryRunner, indexes: string): Promise<void> {
  await runner.query(`
    alter table mention_alias drop constraint mention_alias_workspace_id_mention_id_fkey;
    alter table mention_revision drop constraint mention_revision_workspace_id_mention_id_fkey;
    alter table reply drop constraint reply_workspace_id_mention_id_fkey;
    alter table mention drop constraint mention_pkey`);
  await runner.query(indexes);
  await runner.query(`
    alter table mention add primary key (workspace_id, id);
    alter table mention_alias add foreign key (workspace_id, mention_id) references mention (workspace_id, id) on delete cascade;
    alter table mention_revision add foreign key (workspace_id, mention_id) references mention (workspace_id, id) on delete cascade;
    alter table reply add foreign key (workspace_id, mention_id) references mention (workspace_id, id)`);
}
