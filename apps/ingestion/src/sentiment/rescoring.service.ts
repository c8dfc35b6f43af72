import { Injectable } from '@nestjs/common';
import { VERY_FROM } from '@genklang/contract';
import { ChannelLeanRepository, Database, EventLogRepository, SentimentRescoreRepository } from '@genklang/entities';
import type { ChannelLean, MentionToRescore, NewEvent, SentimentRescore, WorkspaceScope } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import { SentimentScorer } from '@genklang/sentiment';
import { scoreText } from '../intake/score-text';

/** Posts of one transaction. */
const PORTION = 500;
/** With a model of the operator's, which takes its time: of one transaction, and how long they may take before it. */
const MODEL_PORTION = 50;
const PREPARE_MS = 60_000;
/** Portions of one job: the sweep hands out the next one, and a process that ends waits for no more than this. */
const PORTIONS = 20;
/** Between two portions, so that what is live comes first, and consoles get no more than they can draw. */
const REST_MS = 100;

/**
 * Scores anew every post that another model scored, in portions by id. Each portion commits with its mark: after a restart it goes on where it was.
 * What people judged is never touched, and only conversations that show another word by it are announced.
 */
@Injectable()
export class RescoringService {
  private readonly leans = new ChannelLeanRepository();
  private readonly rescores = new SentimentRescoreRepository();
  private readonly portion: number;

  constructor(
    private readonly database: Database,
    private readonly scorer: SentimentScorer,
    private readonly events: EventLogRepository,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {
    this.portion = scorer.hasModel ? MODEL_PORTION : PORTION;
  }

  /** Begins when the posts were scored by another model than this process has: once for each upgrade. */
  async beginAfterUpgrade(workspaceId: string): Promise<void> {
    const { modelVersion } = this.scorer;
    await this.database.inWorkspace(workspaceId, async (scope) => {
      const run = await this.rescores.find(scope);
      if (run?.modelVersion !== modelVersion) {
        const total = await this.rescores.countOutdated(scope, modelVersion);
        await this.rescores.begin(scope, { modelVersion, total, now: this.clock.now() });
      }
    });
  }

  async run(workspaceId: string): Promise<void> {
    for (let portion = 0; portion < PORTIONS && this.scorer.isAsConfigured(); portion += 1) {
      await this.prepareNext(workspaceId);
      const { isOver, hasNews } = await this.database.inWorkspace(
        workspaceId,
        async (scope) => await this.scorePortion(scope),
      );
      if (hasNews) {
        this.hints.announce(workspaceId);
      }
      if (isOver) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
    }
  }

  /** Has the operator's model, if there is one, judge the next posts, before the transaction that scores them. */
  private async prepareNext(workspaceId: string): Promise<void> {
    if (this.scorer.hasModel) {
      const next = await this.database.inWorkspace(workspaceId, async (scope) => {
        const run = await this.rescores.find(scope);
        return run?.state === 'running' ? await this.listNext(scope, run) : [];
      });
      await this.scorer.prepare(
        next.map(({ text }) => text),
        { withinMs: PREPARE_MS },
      );
    }
  }

  private async listNext(scope: WorkspaceScope, { afterId }: SentimentRescore): Promise<MentionToRescore[]> {
    const { modelVersion } = this.scorer;
    return await this.rescores.listNext(scope, { afterId, modelVersion, limit: this.portion });
  }

  private async scorePortion(scope: WorkspaceScope): Promise<{ isOver: boolean; hasNews: boolean }> {
    const run = await this.rescores.holdRunning(scope, this.scorer.modelVersion);
    if (!run) {
      return { isOver: true, hasNews: false };
    }
    const now = this.clock.now();
    const { lastId, count, changed, announced } = await this.scoreNext(scope, run);
    const isLast = count < this.portion;
    await this.rescores.move(scope, { afterId: lastId, done: count, changed, now, isLast });
    await this.events.append(scope, announced, now);
    return { isOver: isLast, hasNews: announced.length > 0 };
  }

  private async scoreNext(
    scope: WorkspaceScope,
    run: SentimentRescore,
  ): Promise<{ lastId: string | null; count: number; changed: number; announced: NewEvent[] }> {
    const mentions = await this.listNext(scope, run);
    if (mentions.length === 0) {
      return { lastId: null, count: 0, changed: 0, announced: [] };
    }
    const leans = new Map((await this.leans.list(scope)).map((lean): [string, ChannelLean] => [lean.channelId, lean]));
    const scored = mentions.map(({ id, text, language, channelId, polarity }) => {
      // What the network said of the language is not kept; what we made of it is.
      const hints = { language: language === 'unknown' ? null : language, lean: leans.get(channelId) ?? null };
      return { id, before: polarity, ...scoreText(this.scorer, text, hints) };
    });
    await this.rescores.saveScores(scope, scored);
    const rows = await this.rescores.refreshRows(
      scope,
      mentions.map(({ id }) => id),
      VERY_FROM,
    );
    return {
      lastId: mentions.at(-1)?.id ?? null,
      count: mentions.length,
      changed: scored.filter(({ before, polarity }) => before !== polarity).length,
      announced: rows.map(({ conversationId, mentionId }) => ({
        name: 'mention.rescored',
        conversationId,
        subjectId: mentionId,
      })),
    };
  }
}
