import type { MigrationInterface, QueryRunner } from 'typeorm';

const TAKE_OVER = `
  create table draft_take_over (
    workspace_id uuid not null, id uuid not null, conversation_id uuid not null, from_member_id uuid not null,
    to_member_id uuid not null, text text not null, seen_reply_id uuid, taken_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, from_member_id) references member (workspace_id, id) on delete cascade,
    foreign key (workspace_id, to_member_id) references member (workspace_id, id) on delete cascade);
  create index draft_take_over_of_conversation on draft_take_over (workspace_id, conversation_id);
  create index draft_take_over_taken on draft_take_over (workspace_id, taken_at);
  alter table draft_take_over enable row level security;
  alter table draft_take_over force row level security;
  create policy workspace on draft_take_over using (workspace_id = current_setting('app.workspace_id')::uuid);
  grant select, insert, update, delete on draft_take_over to genklang_app`;

/** Texts that a colleague took over. */
export class DraftTakeOver1795338660000 implements MigrationInterface {
  name = 'DraftTakeOver1795338660000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TAKE_OVER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table draft_take_over');
  }
}
