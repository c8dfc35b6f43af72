import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New tables, each under row-level security like all others. */
const TABLES = ['mention_media', 'media_file'];

/** A primary key comes last: what looks rows up by it is then served by it, and not by an index that begins alike. */
const MEDIA = `
  alter table mention add quoted jsonb;
  create table mention_media (
    workspace_id uuid not null, id uuid not null, mention_id uuid not null, position smallint not null, kind text not null,
    picture_url text, alt_text text, width integer, height integer,
    foreign key (workspace_id, mention_id) references mention (workspace_id, id) on delete cascade);
  create index mention_media_of_mention on mention_media (workspace_id, mention_id, position);
  alter table mention_media add primary key (workspace_id, id);
  create table media_file (
    workspace_id uuid not null, media_id uuid not null, state text not null, content_type text, content bytea, problem text,
    wanted_at timestamptz not null, leased_until timestamptz, ended_at timestamptz,
    foreign key (workspace_id, media_id) references mention_media (workspace_id, id) on delete cascade);
  create index media_file_wanted on media_file (workspace_id, wanted_at) where state = 'wanted';
  create index media_file_age on media_file (workspace_id, wanted_at);
  alter table media_file add primary key (workspace_id, media_id);
  alter table media_file alter content set storage external`;

export class Media1795338600000 implements MigrationInterface {
  name = 'Media1795338600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MEDIA);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy workspace on ${table} using (workspace_id = current_setting('app.workspace_id')::uuid)`,
      );
      await runner.query(`grant select, insert, update, delete on ${table} to genklang_app`);
    }
  }

  /** Pictures and quotes go; posts keep their words. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) {
      await runner.query(`drop table ${table}`);
    }
    await runner.query('alter table mention drop quoted');
  }
}
