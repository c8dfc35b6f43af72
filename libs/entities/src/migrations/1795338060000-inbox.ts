import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the inbox. Each carries its workspace, and row-level security is forced on each, the owner included. */
const TABLES = [
  'member',
  'channel',
  'channel_gap',
  'author',
  'conversation',
  'mention',
  'mention_revision',
  'quarantined_post',
  'reply',
  'note',
  'activity',
  'event_counter',
  'event_log',
];

const CHANNELS = `
  create table member (
    workspace_id uuid not null, id uuid not null, name text not null, role text not null,
    primary key (workspace_id, id));
  create table channel (
    workspace_id uuid not null, id uuid not null, version integer not null default 1,
    network text not null, external_account_id text not null, name text not null, settings jsonb not null,
    credentials bytea, status text not null default 'ok', status_reason text,
    head jsonb, poll_interval_ms integer not null, next_poll_at timestamptz not null, poll_epoch bigint not null default 0,
    poll_lease_until timestamptz, ticks integer not null default 0, ticks_since_sweep integer not null default 0,
    swept_to timestamptz, failures integer not null default 0, last_success_at timestamptz, last_post_at timestamptz,
    created_at timestamptz not null,
    unique (workspace_id, network, external_account_id));
  create index channel_next_poll on channel (workspace_id, next_poll_at);
  alter table channel add primary key (workspace_id, id);
  create table channel_gap (
    workspace_id uuid not null, id uuid not null, channel_id uuid not null, lane text not null, low jsonb, high jsonb,
    cause text not null, filled integer not null default 0, opened_at timestamptz not null, closed_at timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade);
  create index channel_gap_open on channel_gap (workspace_id, channel_id, opened_at) where closed_at is null`;

const CONVERSATIONS = `
  create table author (
    workspace_id uuid not null, id uuid not null, network text not null, external_id text not null, handle text not null,
    name text not null, bio text, followers integer, profile_url text, first_seen_at timestamptz not null,
    updated_at timestamptz not null,
    unique (workspace_id, network, external_id));
  alter table author add primary key (workspace_id, id);
  create table conversation (
    workspace_id uuid not null, id uuid not null, version integer not null default 1, channel_id uuid not null,
    root_external_id text not null, author_id uuid not null, state text not null, assignee_id uuid, kind text not null,
    excerpt text not null, language text not null, polarity text not null, score real not null, reach integer,
    mention_count integer not null, last_mention_id uuid not null, last_mention_at timestamptz not null,
    last_activity_at timestamptz not null, waiting_since timestamptz, reply_state text, last_reply_id uuid,
    created_at timestamptz not null,
    unique (workspace_id, channel_id, root_external_id, author_id),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade,
    foreign key (workspace_id, author_id) references author (workspace_id, id),
    foreign key (workspace_id, assignee_id) references member (workspace_id, id) on delete set null (assignee_id));
  create index conversation_by_state on conversation (workspace_id, state, last_activity_at desc, id desc);
  create index conversation_by_polarity on conversation (workspace_id, state, polarity, last_activity_at desc, id desc);
  create index conversation_open_by_assignee on conversation (workspace_id, assignee_id, last_activity_at desc, id desc)
    where state = 'open';
  create index conversation_by_author on conversation (workspace_id, author_id, last_activity_at desc);
  alter table conversation add primary key (workspace_id, id)`;

const MENTIONS = `
  create table mention (
    workspace_id uuid not null, id uuid not null, version integer not null default 1, channel_id uuid not null,
    conversation_id uuid not null, author_id uuid not null, external_id text not null, kind text not null,
    text text not null, url text, root_external_id text not null, parent_external_id text, is_reply_allowed boolean not null,
    language text not null, polarity text not null, score real not null, confidence real not null,
    analysis jsonb not null, model_version text not null,
    views integer, likes integer, reposts integer, replies integer,
    posted_at timestamptz not null, received_at timestamptz not null, edited_at timestamptz, deleted_at timestamptz,
    unique (workspace_id, channel_id, external_id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id),
    foreign key (workspace_id, author_id) references author (workspace_id, id));
  create index mention_timeline on mention (workspace_id, channel_id, root_external_id, posted_at desc, id desc);
  create index mention_by_conversation on mention (workspace_id, conversation_id, posted_at desc);
  alter table mention add primary key (workspace_id, id);
  create table mention_revision (
    workspace_id uuid not null, mention_id uuid not null, version integer not null, text text not null,
    replaced_at timestamptz not null,
    primary key (workspace_id, mention_id, version),
    foreign key (workspace_id, mention_id) references mention (workspace_id, id) on delete cascade);
  create table quarantined_post (
    workspace_id uuid not null, channel_id uuid not null, external_id text not null, raw jsonb not null,
    problem text not null, created_at timestamptz not null,
    primary key (workspace_id, channel_id, external_id),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade)`;

const ANSWERS = `
  create table reply (
    workspace_id uuid not null, id uuid not null, version integer not null default 1, conversation_id uuid not null,
    channel_id uuid not null, mention_id uuid not null, member_id uuid not null, client_key uuid not null, text text not null,
    state text not null, attempts integer not null default 0, fence integer not null default 0, looks integer not null default 0,
    due_at timestamptz not null, lease_until timestamptz, first_attempt_at timestamptz, external_id text, url text,
    failure_code text, failure_detail text, created_at timestamptz not null, sent_at timestamptz,
    primary key (workspace_id, id), unique (workspace_id, client_key),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id),
    foreign key (workspace_id, mention_id) references mention (workspace_id, id),
    foreign key (workspace_id, member_id) references member (workspace_id, id));
  create index reply_due on reply (workspace_id, due_at) where state in ('queued', 'sending', 'unknown');
  create index reply_timeline on reply (workspace_id, conversation_id, created_at desc);
  create index reply_by_external_id on reply (workspace_id, channel_id, external_id);
  create table note (
    workspace_id uuid not null, id uuid not null, conversation_id uuid not null, member_id uuid not null,
    client_key uuid not null, text text not null, created_at timestamptz not null,
    primary key (workspace_id, id), unique (workspace_id, client_key),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id),
    foreign key (workspace_id, member_id) references member (workspace_id, id));
  create index note_timeline on note (workspace_id, conversation_id, created_at desc);
  create table activity (
    workspace_id uuid not null, id uuid not null, conversation_id uuid not null, member_id uuid, activity text not null,
    created_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id));
  create index activity_timeline on activity (workspace_id, conversation_id, created_at desc)`;

const EVENTS = `
  create table event_counter (
    workspace_id uuid not null primary key, last_seq bigint not null default 0, pruned_to bigint not null default 0);
  create table event_log (
    workspace_id uuid not null, seq bigint not null, name text not null, conversation_id uuid, subject_id uuid,
    created_at timestamptz not null,
    primary key (workspace_id, seq))`;

/** A membership in identity is a member in its workspace: names and roles are read there, under row-level security. */
const MEMBER_SYNC = `
  create function sync_member() returns trigger language plpgsql security definer set search_path = public, identity as $$
  begin
    if tg_op = 'DELETE' then
      perform set_config('app.workspace_id', old."workspaceId"::text, true);
      update member set role = 'removed' where workspace_id = old."workspaceId" and id = old."userId";
      return old;
    end if;
    perform set_config('app.workspace_id', new."workspaceId"::text, true);
    insert into member (workspace_id, id, name, role)
      select new."workspaceId", u.id, u.name, new.role from identity."user" u where u.id = new."userId"
      on conflict (workspace_id, id) do update set name = excluded.name, role = excluded.role;
    insert into event_counter (workspace_id) values (new."workspaceId") on conflict do nothing;
    return new;
  end $$;
  create trigger sync_member after insert or update or delete on identity.membership
    for each row execute function sync_member();
  create function sync_member_name() returns trigger language plpgsql security definer set search_path = public, identity as $$
  declare workspace uuid;
  begin
    for workspace in select "workspaceId" from identity.membership where "userId" = new.id loop
      perform set_config('app.workspace_id', workspace::text, true);
      update member set name = new.name where workspace_id = workspace and id = new.id;
    end loop;
    return new;
  end $$;
  create trigger sync_member_name after update of name on identity."user"
    for each row execute function sync_member_name()`;

export class Inbox1795338060000 implements MigrationInterface {
  name = 'Inbox1795338060000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [CHANNELS, CONVERSATIONS, MENTIONS, ANSWERS, EVENTS, MEMBER_SYNC]) {
      await runner.query(statements);
    }
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      // A workspace that is not set is an error, not an empty answer: '' and null do not cast to uuid.
      await runner.query(
        `create policy workspace on ${table} using (workspace_id = current_setting('app.workspace_id')::uuid)`,
      );
      await runner.query(`grant select, insert, update, delete on ${table} to genklang_app`);
    }
    await runner.query('grant usage on schema public to genklang_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop trigger sync_member_name on identity."user"; drop trigger sync_member on identity.membership',
    );
    await runner.query('drop function sync_member_name(); drop function sync_member()');
    for (const table of TABLES.toReversed()) {
      await runner.query(`drop table ${table}`);
    }
  }
}
