import { WebSocketGateway } from '@nestjs/websockets';
import {
  CorrectSentimentRequest,
  RescoreRequest,
  TrySentimentRequest,
  UndoCorrectionRequest,
} from '@genklang/contract';
import type { CorrectionAnswer, RescoreProgress, SentimentTrial } from '@genklang/contract';
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

  @OnClient('sentiment.correct', CorrectSentimentRequest)
  async correct(session: Session, request: CorrectSentimentRequest): Promise<CorrectionAnswer> {
    return await this.corrections.correct(session, request);
  }

  @OnClient('sentiment.undo', UndoCorrectionRequest)
  async undo(session: Session, request: UndoCorrectionRequest): Promise<CorrectionAnswer> {
    return await this.corrections.undo(session, request);
  }

  @OnClient('sentiment.try', TrySentimentRequest)
  async try(session: Session, request: TrySentimentRequest): Promise<SentimentTrial> {
    return await this.settings.try(session, request);
  }

  @OnClient('sentiment.rescore', RescoreRequest)
  async rescore(session: Session, request: RescoreRequest): Promise<RescoreProgress> {
    return await this.settings.rescore(session, request);
  }
}
