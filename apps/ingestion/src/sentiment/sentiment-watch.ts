import { Injectable } from '@nestjs/common';
import { LEARN_FROM } from '@genklang/contract';
import { ChannelLeanRepository, Database } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { Jobs, learnJobId } from '@genklang/queue';
import { SentimentScorer } from '@genklang/sentiment';
import { RescoringService } from './rescoring.service';

/** A channel learns at most so often: a busy hour of judging is one lesson. */
const LEARN_EVERY_MS = 3_600_000;

/** Finds channels that have something to learn, and workspaces whose posts an older model scored. */
@Injectable()
export class SentimentWatch {
  /** Asked once in the life of a process: while two versions run side by side, neither undoes the other's work. */
  private readonly checked = new Set<string>();
  private readonly leans = new ChannelLeanRepository();

  constructor(
    private readonly database: Database,
    private readonly scorer: SentimentScorer,
    private readonly rescoring: RescoringService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async look(workspaceId: string): Promise<void> {
    // While a model is still being loaded, or cannot be, what it said of the posts stands.
    if (!this.checked.has(workspaceId) && this.scorer.isAsConfigured()) {
      await this.rescoring.beginAfterUpgrade(workspaceId);
      this.checked.add(workspaceId);
    }
    const notSince = new Date(this.clock.now().getTime() - LEARN_EVERY_MS);
    const due = await this.database.inWorkspace(
      workspaceId,
      async (scope) =>
        await this.leans.listDue(scope, { modelVersion: this.scorer.modelVersion, learnFrom: LEARN_FROM, notSince }),
    );
    for (const channelId of due) {
      await this.jobs.add('sentiment.learn', { workspaceId, channelId }, { id: learnJobId(channelId) });
    }
  }
}
