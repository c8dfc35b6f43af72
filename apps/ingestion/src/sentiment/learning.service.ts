import { Injectable } from '@nestjs/common';
import { LEARN_FROM } from '@genklang/contract';
import { learnLean, priorOf } from '@genklang/domain';
import { ChannelLeanRepository, Database, SentimentCorrectionRepository } from '@genklang/entities';
import type { JudgedText, LearntLean } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { SentimentScorer } from '@genklang/sentiment';
import { classLogitsOf } from './class-logits';

/** The newest judgements count; a channel that has more of them has changed since the others. */
const MOST_JUDGEMENTS = 5_000;
/** How long a model of the operator's may take for them. */
const PREPARE_MS = 300_000;

/**
 * Learns from what people judged on a channel: which shares to expect, and how far the scorer must lean to say what they say. Confirmations
 * count like corrections: from wrong verdicts alone it would learn to contradict itself.
 */
@Injectable()
export class LearningService {
  constructor(
    private readonly database: Database,
    private readonly corrections: SentimentCorrectionRepository,
    private readonly leans: ChannelLeanRepository,
    private readonly scorer: SentimentScorer,
    private readonly clock: Clock,
  ) {}

  async learn(workspaceId: string, channelId: string): Promise<void> {
    // Taken first: what is judged meanwhile is newer than what was learnt.
    const learnedAt = this.clock.now();
    const judged = await this.database.inWorkspace(workspaceId, async (scope) => {
      const found = await this.corrections.listJudged(scope, channelId, MOST_JUDGEMENTS);
      if (found.length < LEARN_FROM) {
        await this.leans.forget(scope, channelId);
      }
      return found;
    });
    if (judged.length < LEARN_FROM) {
      return;
    }
    await this.scorer.prepare(
      judged.map(({ text }) => text),
      { withinMs: PREPARE_MS },
    );
    const learnt = this.learnFrom(judged);
    await this.database.inWorkspace(workspaceId, async (scope) => {
      await this.leans.save(scope, { ...learnt, channelId, learnedAt });
    });
  }

  private learnFrom(judged: readonly JudgedText[]): Omit<LearntLean, 'channelId' | 'learnedAt'> {
    const prior = priorOf(judged.map(({ polarity }) => polarity));
    const samples = judged.map(({ text, language, polarity }) => ({
      logits: classLogitsOf(this.scorer.analyze(text, { languageHint: language, prior })),
      judged: polarity,
    }));
    return {
      ...learnLean(samples),
      priorNegative: prior.negative,
      priorNeutral: prior.neutral,
      priorPositive: prior.positive,
      judged: judged.length,
      modelVersion: this.scorer.modelVersion,
    };
  }
}
