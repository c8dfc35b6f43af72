import { Injectable } from '@nestjs/common';
import { LEARN_FROM } from '@genklang/contract';
import { learnLean, priorOf } from '@genklang/domain';
import { ChannelLeanRepository, Database, SentimentCorrectionRepository } from '@genklang/entities';
import type { LearntLean } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { analyze, MODEL_VERSION } from '@genklang/sentiment';
import { classLogitsOf } from './class-logits';

/** The newest judgements count; a channel that has more of them has changed since the others. */
const MOST_JUDGEMENTS = 5_000;

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
    private readonly clock: Clock,
  ) {}

  async learn(workspaceId: string, channelId: string): Promise<void> {
    await this.database.inWorkspace(workspaceId, async (scope) => {
      // Taken first: what is judged meanwhile is newer than what was learnt.
      const learnedAt = this.clock.now();
      const judged = await this.corrections.listJudged(scope, channelId, MOST_JUDGEMENTS);
      if (judged.length < LEARN_FROM) {
        await this.leans.forget(scope, channelId);
        return;
      }
      const prior = priorOf(judged.map(({ polarity }) => polarity));
      const samples = judged.map(({ text, language, polarity }) => ({
        logits: classLogitsOf(analyze(text, { languageHint: language, prior })),
        judged: polarity,
      }));
      const learnt: LearntLean = {
        channelId,
        ...learnLean(samples),
        priorNegative: prior.negative,
        priorNeutral: prior.neutral,
        priorPositive: prior.positive,
        judged: judged.length,
        modelVersion: MODEL_VERSION,
        learnedAt,
      };
      await this.leans.save(scope, learnt);
    });
  }
}
