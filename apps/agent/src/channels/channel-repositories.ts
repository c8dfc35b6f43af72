import { Injectable } from '@nestjs/common';
import {
  ChannelGapRepository,
  ChannelLedgerRepository,
  ChannelPollRepository,
  ChannelRepository,
  ChannelRequestRepository,
  EventLogRepository,
} from '@genklang/entities';

/** The tables behind the channel settings. */
@Injectable()
export class ChannelRepositories {
  readonly channels = new ChannelRepository();
  readonly polls = new ChannelPollRepository();
  readonly gaps = new ChannelGapRepository();
  readonly ledger = new ChannelLedgerRepository();
  readonly requests = new ChannelRequestRepository();
  readonly events = new EventLogRepository();
}
