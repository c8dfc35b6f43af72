import { Injectable } from '@nestjs/common';
import type {
  RescoreProgress,
  RescoreRequest,
  SentimentReport,
  SentimentTrial,
  TrySentimentRequest,
} from '@genklang/contract';
import { Database, expectationsOf } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Jobs, rescoreJobId } from '@genklang/queue';
import { analyze, MODEL_VERSION } from '@genklang/sentiment';
import type { Session } from '../auth/session';
import { presentAccuracy, presentLean, presentRescore, presentTrial } from './present-sentiment';
import { SentimentRepositories } from './sentiment-repositories';

/** What the sentiment settings show and do. */
@Injectable()
export class SentimentSettingsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: SentimentRepositories,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async getReport(session: Session): Promise<SentimentReport> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const verdicts = await this.repositories.corrections.countVerdicts(scope);
      const leans = await this.repositories.leans.list(scope);
      const rescore = await this.repositories.rescores.find(scope);
      return {
        modelVersion: rescore?.modelVersion ?? MODEL_VERSION,
        languages: presentAccuracy(verdicts, 'language'),
        channels: presentAccuracy(verdicts, 'channelId'),
        leans: leans.map(presentLean),
        rescore: rescore && presentRescore(rescore),
      };
    });
  }

  /** Scores a text as ingestion would, and stores nothing. */
  async try(session: Session, request: TrySentimentRequest): Promise<SentimentTrial> {
    const { text, languageHint, channelId } = request;
    const lean =
      channelId === undefined
        ? null
        : await this.database.inWorkspace(
            session.workspaceId,
            async (scope) => await this.repositories.leans.find(scope, channelId),
          );
    const options = { languageHint, ...expectationsOf(lean) };
    return presentTrial(text, analyze(text, options));
  }

  /** Scores anew what another model scored, goes on with a run that was paused, or pauses it. Ingestion does the work. */
  async rescore(session: Session, { action }: RescoreRequest): Promise<RescoreProgress> {
    const progress = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (action === 'pause') {
        await this.repositories.rescores.setState(scope, { from: 'running', to: 'paused', now: this.clock.now() });
      } else {
        await this.start(scope);
      }
      const rescore = await this.repositories.rescores.find(scope);
      if (!rescore) {
        throw new AppError('not_found');
      }
      return presentRescore(rescore);
    });
    if (progress.state === 'running') {
      await this.jobs.add(
        'sentiment.rescore',
        { workspaceId: session.workspaceId },
        { id: rescoreJobId(session.workspaceId) },
      );
    }
    return progress;
  }

  private async start(scope: WorkspaceScope): Promise<void> {
    const { rescores } = this.repositories;
    const now = this.clock.now();
    const run = await rescores.find(scope);
    if (run && run.state !== 'done') {
      await rescores.setState(scope, { from: 'paused', to: 'running', now });
      return;
    }
    // Ingestion begins a run whenever its scorer is another one: the last run says which one that is, also where it has a model of its own.
    const modelVersion = run?.modelVersion ?? MODEL_VERSION;
    const total = await rescores.countOutdated(scope, modelVersion);
    await rescores.begin(scope, { modelVersion, total, now });
  }
}
