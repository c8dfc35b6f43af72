import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New tables, each under row-level security like all others. */
const TABLES = ['sentiment_correction', 'channel_lean', 'sentiment_rescore'];

const SENTIMENT = `
  alter table mention add corrected_polarity text;
  create table sentiment_correction (
    workspace_id uuid not null, id uuid not null, mention_id uuid not null, channel_id uuid not null, member_id uuid not null,
    language text not null, original_polarity text not null, original_score real not null, original_model_version text not null,
    previous_polarity text not null, polarity text not null, reason text, is_standing boolean not null,
    created_at timestamptz not null, undone_at timestamptz, undone_by uuid,
    primary key (workspace_id, id),
    foreign key (workspace_id, mention_id) references mention (workspace_id, id) on delete cascade,
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade,
    foreign key (workspace_id, member_id) references member (workspace_id, id),
    foreign key (workspace_id, undone_by) references member (workspace_id, id));
  create unique index sentiment_correction_standing on sentiment_correction (workspace_id, mention_id) where is_standing;
  create index sentiment_correction_history on sentiment_correction (workspace_id, mention_id, created_at desc, id desc);
  create index sentiment_correction_by_channel on sentiment_correction (workspace_id, channel_id, created_at desc, id desc)
    where is_standing;
  create table channel_lean (
    workspace_id uuid not null, channel_id uuid not null, negative real not null, positive real not null,
    prior_negative real not null, prior_neutral real not null, prior_positive real not null,
    judged integer not null, model_version text not null, learned_at timestamptz not null,
    primary key (workspace_id, channel_id),
    foreign key (workspace_id, channel_id) references channel (workspace_id, id) on delete cascade);
  create table sentiment_rescore (
    workspace_id uuid not null primary key, model_version text not null, state text not null, after_id uuid,
    done integer not null default 0, total integer not null, changed integer not null default 0,
    started_at timestamptz not null, moved_at timestamptz not null, finished_at timestamptz)`;

export class Sentiment1795338180000 implements MigrationInterface {
  name = 'Sentiment1795338180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SENTIMENT);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy workspace on ${table} using (workspace_id = current_setting('app.workspace_id')::uuid)`,
      );
      await runner.query(`grant select, insert, update, delete on ${table} to genklang_app`);
    }
  }

  /** Judgements go; every post shows again what the scorer said of it once its conversation changes. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) {
      await runner.query(`drop table ${table}`);
    }
    await runner.query('alter table mention drop corrected_polarity');
  }
}
