import { Injectable } from '@nestjs/common';
import { ChannelRepository, EventLogRepository, ReplyRepository } from '@genklang/entities';

/** The tables that a sweep reads. */
@Injectable()
export class SweepRepositories {
  constructor(
    readonly channels: ChannelRepository,
    readonly replies: ReplyRepository,
    readonly events: EventLogRepository,
  ) {}
}
