import { Injectable } from '@nestjs/common';
import {
  ChannelPollRepository,
  ChannelRequestRepository,
  EventLogRepository,
  ReplyRepository,
  WebhookDeliveryRepository,
} from '@genklang/entities';

/** The tables that a sweep reads. */
@Injectable()
export class SweepRepositories {
  constructor(
    readonly polls: ChannelPollRepository,
    readonly replies: ReplyRepository,
    readonly events: EventLogRepository,
    readonly requests: ChannelRequestRepository,
    readonly deliveries: WebhookDeliveryRepository,
  ) {}
}
