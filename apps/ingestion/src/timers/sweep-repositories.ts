import { Injectable } from '@nestjs/common';
import {
  ChannelPollRepository,
  ChannelRequestRepository,
  EventLogRepository,
  LinkPreviewRepository,
  MediaRepository,
  ReplyPictureRepository,
  ReplyRepository,
  RuleRunRepository,
  SentimentRescoreRepository,
  WebhookDeliveryRepository,
} from '@genklang/entities';

/** The tables that a sweep reads. */
@Injectable()
export class SweepRepositories {
  readonly media = new MediaRepository();
  readonly previews = new LinkPreviewRepository();
  readonly pictures = new ReplyPictureRepository();
  readonly ruleRuns = new RuleRunRepository();
  readonly rescores = new SentimentRescoreRepository();

  constructor(
    readonly polls: ChannelPollRepository,
    readonly replies: ReplyRepository,
    readonly events: EventLogRepository,
    readonly requests: ChannelRequestRepository,
    readonly deliveries: WebhookDeliveryRepository,
  ) {}
}
