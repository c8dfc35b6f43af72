import { Injectable } from '@nestjs/common';
import {
  CustomerArrivalRepository,
  CustomerSuggestionRepository,
  ChannelGapRepository,
  ChannelLedgerRepository,
  ChannelPollRepository,
  ConversationRepository,
  MentionFateRepository,
  MentionRepository,
  ReplyRepository,
  ReplyWaitRepository,
  WebhookDeliveryRepository,
} from '@genklang/entities';
import { MentionStore } from './mention-store';
import { MentionUpdates } from './mention-updates';
import { PageCursorWriter } from './page-cursor';
import { PostScoring } from './post-scoring';

/** What writes the parts of a page. Repositories keep nothing, so those that only serve here are made here. */
@Injectable()
export class IntakeWriters {
  readonly polls = new ChannelPollRepository();
  readonly ledger = new ChannelLedgerRepository();
  readonly conversations = new ConversationRepository();
  readonly replies = new ReplyRepository();
  readonly waits = new ReplyWaitRepository();
  readonly customers = new CustomerArrivalRepository();
  readonly contacts = new CustomerSuggestionRepository();
  readonly deliveries = new WebhookDeliveryRepository();
  readonly cursor = new PageCursorWriter(this.polls, new ChannelGapRepository());

  constructor(
    readonly store: MentionStore,
    readonly updates: MentionUpdates,
    readonly mentions: MentionRepository,
    readonly fates: MentionFateRepository,
    readonly scoring: PostScoring,
  ) {}
}
