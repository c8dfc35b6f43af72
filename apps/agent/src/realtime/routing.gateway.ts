import { WebSocketGateway } from '@nestjs/websockets';
import {
  PolicyTerms,
  ReorderRequest,
  RoutingItemRequest,
  RuleWords,
  SaveAssignmentRequest,
  SaveCalendarRequest,
  SavePolicyRequest,
  SaveRuleRequest,
} from '@genklang/contract';
import type { AssignmentSettings, CalendarView, DryRun, PolicyPreview, PolicyView, RuleView } from '@genklang/contract';
import type { Session } from '../auth/session';
import { AssignmentService } from '../routing/assignment.service';
import { RulesService } from '../routing/rules.service';
import { ServiceLevelsService } from '../routing/service-levels.service';
import { OnClient } from './on-client';

/** What the settings of routing and time ask over the console's socket. */
@WebSocketGateway()
export class RoutingGateway {
  constructor(
    private readonly levels: ServiceLevelsService,
    private readonly rules: RulesService,
    private readonly assignment: AssignmentService,
  ) {}

  @OnClient('assignment.save', SaveAssignmentRequest)
  async saveAssignment(session: Session, request: SaveAssignmentRequest): Promise<AssignmentSettings> {
    return await this.assignment.save(session, request);
  }

  @OnClient('calendar.save', SaveCalendarRequest)
  async saveCalendar(session: Session, request: SaveCalendarRequest): Promise<CalendarView[]> {
    return await this.levels.saveCalendar(session, request);
  }

  @OnClient('calendar.remove', RoutingItemRequest)
  async removeCalendar(session: Session, { id }: RoutingItemRequest): Promise<CalendarView[]> {
    return await this.levels.removeCalendar(session, id);
  }

  @OnClient('policy.save', SavePolicyRequest)
  async savePolicy(session: Session, request: SavePolicyRequest): Promise<PolicyView[]> {
    return await this.levels.savePolicy(session, request);
  }

  @OnClient('policy.remove', RoutingItemRequest)
  async removePolicy(session: Session, { id }: RoutingItemRequest): Promise<PolicyView[]> {
    return await this.levels.removePolicy(session, id);
  }

  @OnClient('policy.reorder', ReorderRequest)
  async reorderPolicies(session: Session, { ids }: ReorderRequest): Promise<PolicyView[]> {
    return await this.levels.reorderPolicies(session, ids);
  }

  @OnClient('policy.try', PolicyTerms)
  async tryPolicy(session: Session, request: PolicyTerms): Promise<PolicyPreview> {
    return await this.levels.tryPolicy(session, request);
  }

  @OnClient('rule.save', SaveRuleRequest)
  async saveRule(session: Session, request: SaveRuleRequest): Promise<RuleView[]> {
    return await this.rules.save(session, request);
  }

  @OnClient('rule.remove', RoutingItemRequest)
  async removeRule(session: Session, { id }: RoutingItemRequest): Promise<RuleView[]> {
    return await this.rules.remove(session, id);
  }

  @OnClient('rule.reorder', ReorderRequest)
  async reorderRules(session: Session, { ids }: ReorderRequest): Promise<RuleView[]> {
    return await this.rules.reorder(session, ids);
  }

  @OnClient('rule.try', RuleWords)
  async tryRule(session: Session, rule: RuleWords): Promise<DryRun> {
    return await this.rules.try(session, rule);
  }
}
