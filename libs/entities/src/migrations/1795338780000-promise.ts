import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key comes last: what looks promises up by it is then served by it, and not by an index that begins alike. */
const PROMISE = `
  create table promise (
    workspace_id uuid not null, id uuid not null, conversation_id uuid not null, reply_id uuid, owner_id uuid,
    text text not null, is_assumed boolean not null, due_at timestamptz not null, state text not null, made_at timestamptz,
    remind_at timestamptz, broken_at timestamptz, renegotiated_from uuid, evidence_reply_id uuid, closed_at timestamptz,
    closed_by uuid, created_at timestamptz not null,
    foreign key (workspace_id, conversation_id) references conversation (workspace_id, id) on delete cascade,
    foreign key (workspace_id, reply_id) references reply (workspace_id, id) on delete set null (reply_id),
    foreign key (workspace_id, evidence_reply_id) references reply (workspace_id, id) on delete set null (evidence_reply_id),
    foreign key (workspace_id, owner_id) references member (workspace_id, id),
    foreign key (workspace_id, closed_by) references member (workspace_id, id));
  create index promise_of_reply on promise (workspace_id, reply_id) where reply_id is not null;
  create index promise_by_evidence on promise (workspace_id, evidence_reply_id) where evidence_reply_id is not null;
  create index promise_of_conversation on promise (workspace_id, conversation_id);
  create index promise_due on promise (workspace_id, due_at) where state = 'open';
  create index promise_to_remind on promise (workspace_id, remind_at) where state = 'open' and remind_at is not null;
  create index promise_renegotiated on promise (workspace_id, renegotiated_from) where renegotiated_from is not null;
  create index promise_of_owner on promise (workspace_id, owner_id) where closed_at is null;
  alter table promise add primary key (workspace_id, id);
  alter table promise add foreign key (workspace_id, renegotiated_from) references promise (workspace_id, id)
    on delete set null (renegotiated_from);
  alter table promise enable row level security;
  alter table promise force row level security;
  create policy workspace on promise using (workspace_id = current_setting('app.workspace_id')::uuid);
  grant select, insert, update, delete on promise to genklang_app`;

const ROW = `
  alter table conversation add column promise_due_at timestamptz, add column promise_broken boolean not null default false;
  create index conversation_promised on conversation (workspace_id, promise_due_at, id) where promise_due_at is not null;
  create index conversation_promise_active on conversation (workspace_id, last_activity_at, id) where promise_due_at is not null`;

/** What replies promise, and what became of it. A row shows the promise of its conversation that comes first. */
export class Promise1795338780000 implements MigrationInterface {
  name = 'Promise1795338780000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROMISE);
    await runner.query(ROW);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table promise');
    await runner.query('alter table conversation drop column promise_due_at, drop column promise_broken');
  }
}
