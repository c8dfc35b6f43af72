import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key comes last: what looks bulletins up by it is then served by it, and not by an index that begins alike. */
const BULLETIN = `
  create table bulletin (
    workspace_id uuid not null, id uuid not null, version integer not null, edition integer not null, title text not null,
    text text not null, label_ids uuid[] not null, is_mandatory boolean not null, author_id uuid not null,
    published_at timestamptz not null, edited_at timestamptz, ends_at timestamptz,
    foreign key (workspace_id, author_id) references member (workspace_id, id));
  create index bulletin_newest on bulletin (workspace_id, published_at, id);
  alter table bulletin add primary key (workspace_id, id);
  alter table bulletin enable row level security;
  alter table bulletin force row level security;
  create policy workspace on bulletin using (workspace_id = current_setting('app.workspace_id')::uuid);
  grant select, insert, update, delete on bulletin to genklang_app`;

const BULLETIN_READ = `
  create table bulletin_read (
    workspace_id uuid not null, bulletin_id uuid not null, edition integer not null, member_id uuid not null,
    read_at timestamptz not null, primary key (workspace_id, bulletin_id, edition, member_id),
    foreign key (workspace_id, bulletin_id) references bulletin (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id));
  alter table bulletin_read enable row level security;
  alter table bulletin_read force row level security;
  create policy workspace on bulletin_read using (workspace_id = current_setting('app.workspace_id')::uuid);
  grant select, insert, update, delete on bulletin_read to genklang_app`;

/** News for the people of a workspace, and who has read it. */
export class Bulletin1795339080000 implements MigrationInterface {
  name = 'Bulletin1795339080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BULLETIN);
    await runner.query(BULLETIN_READ);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bulletin_read');
    await runner.query('drop table bulletin');
  }
}
