import { Injectable } from '@nestjs/common';
import {
  ActivityRepository,
  ConversationRepository,
  EventLogRepository,
  StockEventRepository,
  StockKeyRepository,
  StockWatchRepository,
} from '@genklang/entities';

/** The tables of what customers wait for. */
@Injectable()
export class StockRepositories {
  readonly activities = new ActivityRepository();
  readonly conversations = new ConversationRepository();
  readonly events = new EventLogRepository();
  readonly arrivals = new StockEventRepository();
  readonly keys = new StockKeyRepository();
  readonly watches = new StockWatchRepository();
}
