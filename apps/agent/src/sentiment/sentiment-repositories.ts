import { Injectable } from '@nestjs/common';
import {
  ChannelLeanRepository,
  ConversationRepository,
  EventLogRepository,
  InboxRowRepository,
  SentimentCorrectionRepository,
  SentimentRescoreRepository,
  TimelineRepository,
} from '@genklang/entities';

/** The tables behind what people say of the scorer's verdicts. */
@Injectable()
export class SentimentRepositories {
  readonly conversations = new ConversationRepository();
  readonly corrections = new SentimentCorrectionRepository();
  readonly events = new EventLogRepository();
  readonly leans = new ChannelLeanRepository();
  readonly rescores = new SentimentRescoreRepository();
  readonly rows = new InboxRowRepository();
  readonly timeline = new TimelineRepository();
}
