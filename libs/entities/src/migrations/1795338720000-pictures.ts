import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A primary key comes last: what looks rows up by it is then served by it, and not by an index that begins alike. */
const PICTURES = `
  alter table reply drop constraint reply_pkey, add constraint reply_pkey primary key (workspace_id, id);
  create table reply_picture (
    workspace_id uuid not null, id uuid not null, conversation_id uuid not null, member_id uuid not null, reply_id uuid,
    position smallint not null, content_type text not null, content bytea not null, width integer not null,
    height integer not null, alt_text text, created_at timestamptz not null,
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id),
    foreign key (workspace_id, reply_id) references reply (workspace_id, id) on delete set null (reply_id));
  create index reply_picture_of_reply on reply_picture (workspace_id, reply_id, position) where reply_id is not null;
  create index reply_picture_of_conversation on reply_picture (workspace_id, conversation_id);
  create index reply_picture_unsent on reply_picture (workspace_id, created_at) where reply_id is null;
  alter table reply_picture add primary key (workspace_id, id);
  alter table reply_picture alter content set storage external;
  alter table reply_picture enable row level security;
  alter table reply_picture force row level security;
  create policy workspace on reply_picture using (workspace_id = current_setting('app.workspace_id')::uuid);
  grant select, insert, update, delete on reply_picture to genklang_app`;

/** Pictures that go with our replies. */
export class Pictures1795338720000 implements MigrationInterface {
  name = 'Pictures1795338720000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PICTURES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reply_picture');
  }
}
