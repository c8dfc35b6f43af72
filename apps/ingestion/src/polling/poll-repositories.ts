import { Injectable } from '@nestjs/common';
import { ChannelGapRepository, ChannelRepository, EventLogRepository } from '@genklang/entities';

/** The tables that a poll touches. */
@Injectable()
export class PollRepositories {
  constructor(
    readonly channels: ChannelRepository,
    readonly gaps: ChannelGapRepository,
    readonly events: EventLogRepository,
  ) {}
}
