import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import type {
  AssignmentSettings,
  CalendarView,
  DeadlineDetail,
  PolicyView,
  RuleRunView,
  RuleView,
} from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { ParsedId } from '../http/parsed-id';
import { AssignmentService } from './assignment.service';
import { RulesService } from './rules.service';
import { ServiceLevelsService } from './service-levels.service';

/** What the console reads of hours, policies and rules. */
@Controller('api')
@UseGuards(SessionGuard)
export class RoutingController {
  constructor(
    private readonly levels: ServiceLevelsService,
    private readonly rules: RulesService,
    private readonly assignment: AssignmentService,
  ) {}

  @Get('conversations/:id/deadline')
  @May('inbox.read')
  async findDeadline(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
  ): Promise<{ deadline: DeadlineDetail | null }> {
    return await this.levels.findDeadline(session, id);
  }

  @Get('routing/calendars')
  @May('routing.administer')
  async listCalendars(@CurrentSession() session: Session): Promise<CalendarView[]> {
    return await this.levels.listCalendars(session);
  }

  @Get('routing/policies')
  @May('routing.administer')
  async listPolicies(@CurrentSession() session: Session): Promise<PolicyView[]> {
    return await this.levels.listPolicies(session);
  }

  @Get('routing/rules')
  @May('routing.administer')
  async listRules(@CurrentSession() session: Session): Promise<RuleView[]> {
    return await this.rules.list(session);
  }

  @Get('routing/runs')
  @May('routing.administer')
  async listRuns(@CurrentSession() session: Session): Promise<RuleRunView[]> {
    return await this.rules.listRuns(session);
  }

  @Get('assignment')
  @May('routing.administer')
  async getAssignment(@CurrentSession() session: Session): Promise<AssignmentSettings> {
    return await this.assignment.get(session);
  }
}
