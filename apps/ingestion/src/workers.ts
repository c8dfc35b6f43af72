import { Injectable } from '@nestjs/common';
import type { JobHandlers } from '@genklang/queue';
import { DeliveryService } from './delivery/delivery.service';
import { PollingService } from './polling/polling.service';
import { ChannelRequestsService } from './requests/channel-requests.service';
import { LearningService } from './sentiment/learning.service';
import { RescoringService } from './sentiment/rescoring.service';

/** Who does which job. */
@Injectable()
export class Workers {
  constructor(
    private readonly polling: PollingService,
    private readonly delivery: DeliveryService,
    private readonly requests: ChannelRequestsService,
    private readonly learning: LearningService,
    private readonly rescoring: RescoringService,
  ) {}

  /** Every job but those of routing and of media, and the sweep, which hands the others out. */
  handlers(): Omit<JobHandlers, 'timers.sweep' | 'deadlines.refresh' | 'rules.run' | 'media.fetch' | 'preview.fetch'> {
    return {
      'channel.poll': async ({ workspaceId, channelId }) => await this.polling.poll(workspaceId, channelId),
      'reply.deliver': async ({ workspaceId, replyId }) => await this.delivery.deliver(workspaceId, replyId),
      'channel.request': async ({ workspaceId, requestId }) => await this.requests.carryOut(workspaceId, requestId),
      'sentiment.learn': async ({ workspaceId, channelId }) => await this.learning.learn(workspaceId, channelId),
      'sentiment.rescore': async ({ workspaceId }) => await this.rescoring.run(workspaceId),
    };
  }
}
