import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A primary key comes last: what looks rows up by it is then served by it, and not by an index that begins alike. */
const PREVIEWS = `
  alter table workspace_setting add link_previews boolean not null default false;
  create table link_preview (
    workspace_id uuid not null, id uuid not null, url text not null, state text not null, title text, description text,
    site_name text, picture_type text, picture bytea, problem text, wanted_at timestamptz not null, leased_until timestamptz,
    ended_at timestamptz, expires_at timestamptz);
  create unique index link_preview_by_url on link_preview (workspace_id, url);
  create index link_preview_wanted on link_preview (workspace_id, wanted_at) where state = 'wanted';
  create index link_preview_expired on link_preview (workspace_id, expires_at) where expires_at is not null;
  alter table link_preview add primary key (workspace_id, id);
  alter table link_preview alter picture set storage external`;

export class LinkPreview1795338840000 implements MigrationInterface {
  name = 'LinkPreview1795338840000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PREVIEWS);
    await runner.query('alter table link_preview enable row level security');
    await runner.query('alter table link_preview force row level security');
    await runner.query(
      `create policy workspace on link_preview using (workspace_id = current_setting('app.workspace_id')::uuid)`,
    );
    await runner.query('grant select, insert, update, delete on link_preview to genklang_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table link_preview');
    await runner.query('alter table workspace_setting drop link_previews');
  }
}
