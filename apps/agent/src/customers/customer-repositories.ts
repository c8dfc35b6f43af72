import { Injectable } from '@nestjs/common';
import {
  CustomerFieldRepository,
  CustomerHistoryRepository,
  CustomerMergeRepository,
  CustomerNoteRepository,
  CustomerRepository,
  CustomerSuggestionRepository,
  EventLogRepository,
  MemberRepository,
  TimelineRepository,
} from '@genklang/entities';

/** The tables that say who a customer is. */
@Injectable()
export class CustomerRepositories {
  readonly customers = new CustomerRepository();
  readonly events = new EventLogRepository();
  readonly fields = new CustomerFieldRepository();
  readonly history = new CustomerHistoryRepository();
  readonly members = new MemberRepository();
  readonly merges = new CustomerMergeRepository();
  readonly notes = new CustomerNoteRepository();
  readonly suggestions = new CustomerSuggestionRepository();
  readonly timeline = new TimelineRepository();
}
