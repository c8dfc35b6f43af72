import { Injectable } from '@nestjs/common';
import {
  ChannelGapRepository,
  ChannelLedgerRepository,
  ChannelPollRepository,
  ChannelRepository,
  EventLogRepository,
} from '@genklang/entities';

/** The tables that a poll touches. */
@Injectable()
export class PollRepositories {
  constructor(
    readonly channels: ChannelRepository,
    readonly polls: ChannelPollRepository,
    readonly gaps: ChannelGapRepository,
    readonly ledger: ChannelLedgerRepository,
    readonly events: EventLogRepository,
  ) {}
}
