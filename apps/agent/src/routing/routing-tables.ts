import { Injectable } from '@nestjs/common';
import {
  BusinessCalendarRepository,
  DeadlineRepository,
  RuleFactsRepository,
  RuleQueueRepository,
  RuleRepository,
  RuleRunRepository,
  ServicePolicyRepository,
} from '@genklang/entities';

/** The tables behind hours, policies and rules. */
@Injectable()
export class RoutingTables {
  readonly calendars = new BusinessCalendarRepository();
  readonly deadlines = new DeadlineRepository();
  readonly facts = new RuleFactsRepository();
  readonly policies = new ServicePolicyRepository();
  readonly queue = new RuleQueueRepository();
  readonly rules = new RuleRepository();
  readonly runs = new RuleRunRepository();
}
