import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New tables, each under row-level security like all others. */
const TABLES = ['cancelled_reply', 'member_setting', 'draft', 'template'];

/**
 * Replies that wait: for their time, for somebody to look, for a supervisor, or for the part before them. `parent_reply_id` has no
 * foreign key, as `conversation.last_reply_id` has none: a reply that is taken back is gone, and its parts with it.
 */
const REPLIES = `
  alter table reply add scheduled_at timestamptz, add hold_reason text, add parent_reply_id uuid, add visibility text,
    add approval text not null default 'none', add approval_by uuid, add approval_reason text,
    add closes boolean not null default false, add waited_since timestamptz,
    add foreign key (workspace_id, approval_by) references member (workspace_id, id);
  create index reply_scheduled on reply (workspace_id, conversation_id)
    where scheduled_at is not null and state = 'queued' and hold_reason is null;
  create index reply_for_approval on reply (workspace_id, created_at) where approval = 'pending';
  create index reply_parts on reply (workspace_id, parent_reply_id) where parent_reply_id is not null;
  create table cancelled_reply (
    workspace_id uuid not null, client_key uuid not null, cancelled_at timestamptz not null,
    primary key (workspace_id, client_key))`;

const MEMBERS = `
  create table member_setting (
    workspace_id uuid not null, member_id uuid not null, undo_seconds integer, needs_approval boolean not null default false,
    primary key (workspace_id, member_id),
    foreign key (workspace_id, member_id) references member (workspace_id, id))`;

const TEXTS = `
  create table draft (
    workspace_id uuid not null, member_id uuid not null, conversation_id uuid not null, mode text not null, text text not null,
    seen_reply_id uuid, version integer not null, written_at timestamptz not null, updated_at timestamptz not null,
    primary key (workspace_id, member_id, conversation_id, mode),
    foreign key (workspace_id, member_id) references member (workspace_id, id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade);
  create index draft_by_conversation on draft (workspace_id, conversation_id);
  create table template (
    workspace_id uuid not null, id uuid not null, version integer not null default 1, owner_id uuid, shortcut text not null,
    texts jsonb not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, owner_id) references member (workspace_id, id));
  create unique index template_shortcut on template (workspace_id, coalesce(owner_id, workspace_id), shortcut)`;

export class Answering1795338300000 implements MigrationInterface {
  name = 'Answering1795338300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REPLIES);
    await runner.query(MEMBERS);
    await runner.query(TEXTS);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy workspace on ${table} using (workspace_id = current_setting('app.workspace_id')::uuid)`,
      );
      await runner.query(`grant select, insert, update, delete on ${table} to genklang_app`);
    }
  }

  /** Replies that wait for anything but their turn would go at once without these columns: they fail openly instead. */
  async down(runner: QueryRunner): Promise<void> {
    // The owner of the tables is bound by their policies as well, and has no workspace here.
    await runner.query('alter table reply no force row level security');
    await runner.query(`
      update reply set state = 'failed', failure_code = 'unsupported' where state = 'queued'
        and (scheduled_at is not null or hold_reason is not null or parent_reply_id is not null or approval = 'pending')`);
    await runner.query('alter table reply force row level security');
    for (const table of TABLES.toReversed()) {
      await runner.query(`drop table ${table}`);
    }
    await runner.query(`
      alter table reply drop scheduled_at, drop hold_reason, drop parent_reply_id, drop visibility, drop approval,
        drop approval_by, drop approval_reason, drop closes, drop waited_since`);
  }
}
