import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOTIFICATION = `
  create table notification (
    workspace_id uuid not null, id uuid not null, member_id uuid not null, kind text not null, conversation_id uuid not null,
    subject_id uuid, actor_id uuid, created_at timestamptz not null, read_at timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, member_id) references member (workspace_id, id) on delete cascade,
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, actor_id) references member (workspace_id, id));
  create index notification_of_member on notification (workspace_id, member_id, created_at desc, id desc);
  create index notification_unread on notification (workspace_id, member_id) where read_at is null;
  alter table notification enable row level security;
  alter table notification force row level security;
  create policy workspace on notification using (workspace_id = current_setting('app.workspace_id')::uuid);
  grant select, insert, update, delete on notification to genklang_app`;

/** What one member is told of what another did. */
export class Together1795338380000 implements MigrationInterface {
  name = 'Together1795338380000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTIFICATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification');
  }
}
