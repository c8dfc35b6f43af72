import { WebSocketGateway } from '@nestjs/websockets';
import {
  CorrectSentimentRequest,
  RescoreRequest,
  TrySentimentRequest,
  UndoCorrectionRequest,
} from '@genklang/contract';
import type { CorrectionAnswer, RescoreProgress, SentimentTrial } from '@genklang/contract';
import { mayAdminister, mayJudge } from '../auth/session';
import type { Session } from '../auth/session';
import { CorrectionsService } from '../sentiment/corrections.service';
import { SentimentSettingsService } from '../sentiment/sentiment-settings.service';
import { OnClient } from './on-client';

/** What is asked of the scorer over the console's socket. */
@WebSocketGateway()
export class SentimentGateway {
  constructor(
    private readonly corrections: CorrectionsService,
    private readonly settings: SentimentSettingsService,
  ) {}

  @OnClient('sentiment.correct', CorrectSentimentRequest, mayJudge)
  async correct(session: Session, request: CorrectSentimentRequest): Promise<CorrectionAnswer> {
    return await this.corrections.correct(session, request);
  }

  @OnClient('sentiment.undo', UndoCorrectionRequest, mayJudge)
  async undo(session: Session, request: UndoCorrectionRequest): Promise<CorrectionAnswer> {
    return await this.corrections.undo(session, request);
  }

  @OnClient('sentiment.try', TrySentimentRequest, mayAdminister)
  async try(session: Session, request: TrySentimentRequest): Promise<SentimentTrial> {
    return await this.settings.try(session, request);
  }

  @OnClient('sentiment.rescore', RescoreRequest, mayAdminister)
  async rescore(session: Session, request: RescoreRequest): Promise<RescoreProgress> {
    return await this.settings.rescore(session, request);
  }
}
