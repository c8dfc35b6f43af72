import type { Polarity, RescoreState } from '@genklang/contract';
import type { ScoredText } from '../mention/mention.repository';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { hasProblem, shownPolarity, shownScore } from '../mention/shown-sentiment';
import { SentimentRescore } from './sentiment-rescore.entity';

/** A mention that another model scored. */
export interface MentionToRescore {
  id: string;
  channelId: string;
  text: string;
  language: string;
  polarity: Polarity;
}

/** A conversation whose row shows another feeling than before, and the post that it is about. */
export interface RescoredConversation {
  conversationId: string;
  mentionId: string;
}

/** The scoring anew of all posts that another model scored: a portion, a transaction, a mark in the table. */
export class SentimentRescoreRepository {
  async find(scope: WorkspaceScope): Promise<SentimentRescore | null> {
    return await scope.manager.findOneBy(SentimentRescore, { workspaceId: scope.workspaceId });
  }

  /** The run that is under way with this model, held; null when there is none, or another worker has it. */
  async holdRunning(scope: WorkspaceScope, modelVersion: string): Promise<SentimentRescore | null> {
    return await scope.manager.findOne(SentimentRescore, {
      where: { workspaceId: scope.workspaceId, modelVersion, state: 'running' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }

  /** How many posts another model scored. Reads all of them: asked once for a run. */
  async countOutdated(scope: WorkspaceScope, modelVersion: string): Promise<number> {
    const rows: { count: number }[] = await scope.manager.query(
      `select count(*)::int as count from mention
       where workspace_id = $1 and model_version <> $2 and deleted_at is null`,
      [scope.workspaceId, modelVersion],
    );
    return rows[0]?.count ?? 0;
  }

  /** Begins a run, or begins it anew. One without work is done at once. */
  async begin(scope: WorkspaceScope, run: { modelVersion: string; total: number; now: Date }): Promise<void> {
    await scope.manager.query(
      `insert into sentiment_rescore (workspace_id, model_version, state, total, started_at, moved_at, finished_at)
       values ($1, $2, $3, $4, $5, $5, $6)
       on conflict (workspace_id) do update set model_version = $2, state = $3, after_id = null, done = 0, total = $4,
         changed = 0, started_at = $5, moved_at = $5, finished_at = $6`,
      [
        scope.workspaceId,
        run.modelVersion,
        run.total === 0 ? 'done' : 'running',
        run.total,
        run.now,
        run.total === 0 ? run.now : null,
      ],
    );
  }

  /** Pauses a run or lets it go on. False when it is not in the state that this begins from. */
  async setState(scope: WorkspaceScope, change: { from: RescoreState; to: RescoreState; now: Date }): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      'update sentiment_rescore set state = $3, moved_at = $4 where workspace_id = $1 and state = $2',
      [scope.workspaceId, change.from, change.to, change.now],
    );
    return affected === 1;
  }

  /** The next posts of another model, by id after a mark, with their rows held. Served by the primary key. */
  async listNext(
    scope: WorkspaceScope,
    from: { afterId: string | null; modelVersion: string; limit: number },
  ): Promise<MentionToRescore[]> {
    return await scope.manager.query(
      `select id, channel_id as "channelId", text, language, polarity from mention
       where workspace_id = $1 and ($2::uuid is null or id > $2) and model_version <> $3 and deleted_at is null
       order by id limit $4 for update`,
      [scope.workspaceId, from.afterId, from.modelVersion, from.limit],
    );
  }

  /** Gives posts their new scores. What people judged is not touched. */
  async saveScores(scope: WorkspaceScope, scores: (ScoredText & { id: string })[]): Promise<void> {
    await scope.manager.query(
      `update mention m set version = m.version + 1, language = i.language, polarity = i.polarity, score = i.score,
         confidence = i.confidence, analysis = i.analysis, model_version = i.model_version
       from unnest($2::uuid[], $3::text[], $4::text[], $5::real[], $6::real[], $7::jsonb[], $8::text[])
         as i (id, language, polarity, score, confidence, analysis, model_version)
       where m.workspace_id = $1 and m.id = i.id`,
      [
        scope.workspaceId,
        scores.map((item) => item.id),
        scores.map((item) => item.language),
        scores.map((item) => item.polarity),
        scores.map((item) => item.score),
        scores.map((item) => item.confidence),
        scores.map((item) => JSON.stringify(item.analysis)),
        scores.map((item) => item.modelVersion),
      ],
    );
  }

  /**
   * Renews the rows of conversations whose latest post is among these, where the row says another word by it: another polarity,
   * or across the line to "very". All other rows, and whoever has them on screen, are left in peace.
   */
  async refreshRows(
    scope: WorkspaceScope,
    mentionIds: string[],
    isVeryBeyond: number,
  ): Promise<RescoredConversation[]> {
    const [rows]: [RescoredConversation[], number] = await scope.manager.query(
      `update conversation c set version = c.version + 1, language = m.language, polarity = ${shownPolarity('m')},
         score = ${shownScore('m')}, is_problem = ${hasProblem('c')}
       from mention m
       where m.workspace_id = $1 and m.id = any($2) and c.workspace_id = $1 and c.id = m.conversation_id
         and c.last_mention_id = m.id
         and (c.polarity <> ${shownPolarity('m')} or (abs(c.score) >= $3) <> (abs(${shownScore('m')}) >= $3)
           or c.language <> m.language)
       returning c.id as "conversationId", m.id as "mentionId"`,
      [scope.workspaceId, mentionIds, isVeryBeyond],
    );
    return rows;
  }

  /** Marks how far the run has come. */
  async move(
    scope: WorkspaceScope,
    step: { afterId: string | null; done: number; changed: number; now: Date; isLast: boolean },
  ): Promise<void> {
    await scope.manager.query(
      `update sentiment_rescore set after_id = coalesce($2, after_id), done = done + $3, changed = changed + $4,
         moved_at = $5, state = case when $6 then 'done' else state end,
         total = case when $6 then done + $3 else greatest(total, done + $3) end,
         finished_at = case when $6 then $5::timestamptz end
       where workspace_id = $1`,
      [scope.workspaceId, step.afterId, step.done, step.changed, step.now, step.isLast],
    );
  }
}
