import { Injectable } from '@nestjs/common';
import {
  ChannelLedgerRepository,
  ChannelRepository,
  ConversationRepository,
  EventLogRepository,
  MentionRepository,
  PromiseRepository,
  RemedyRepository,
  ReplyPictureRepository,
  ReplyRepository,
  ReplyWaitRepository,
} from '@genklang/entities';

/** The tables that a delivery touches. */
@Injectable()
export class DeliveryRepositories {
  readonly promises = new PromiseRepository();
  readonly remedies = new RemedyRepository();
  readonly pictures = new ReplyPictureRepository();
  readonly waits = new ReplyWaitRepository();
  readonly ledger = new ChannelLedgerRepository();

  constructor(
    readonly replies: ReplyRepository,
    readonly mentions: MentionRepository,
    readonly channels: ChannelRepository,
    readonly conversations: ConversationRepository,
    readonly events: EventLogRepository,
  ) {}
}
