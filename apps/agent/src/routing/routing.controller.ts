import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import type { CalendarView, DeadlineDetail, PolicyView, RuleRunView, RuleView } from '@genklang/contract';
import { requireAdmin } from '../auth/session';
import type { Session } from '../auth/session';
import { CurrentSession, SessionGuard } from '../auth/session.guard';
import { ParsedId } from '../http/parsed-id';
import { RulesService } from './rules.service';
import { ServiceLevelsService } from './service-levels.service';

/** What the console reads of hours, policies and rules. */
@Controller('api')
@UseGuards(SessionGuard)
export class RoutingController {
  constructor(
    private readonly levels: ServiceLevelsService,
    private readonly rules: RulesService,
  ) {}

  @Get('conversations/:id/deadline')
  async findDeadline(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
  ): Promise<{ deadline: DeadlineDetail | null }> {
    return await this.levels.findDeadline(session, id);
  }

  @Get('routing/calendars')
  async listCalendars(@CurrentSession() session: Session): Promise<CalendarView[]> {
    requireAdmin(session);
    return await this.levels.listCalendars(session);
  }

  @Get('routing/policies')
  async listPolicies(@CurrentSession() session: Session): Promise<PolicyView[]> {
    requireAdmin(session);
    return await this.levels.listPolicies(session);
  }

  @Get('routing/rules')
  async listRules(@CurrentSession() session: Session): Promise<RuleView[]> {
    requireAdmin(session);
    return await this.rules.list(session);
  }

  @Get('routing/runs')
  async listRuns(@CurrentSession() session: Session): Promise<RuleRunView[]> {
    requireAdmin(session);
    return await this.rules.listRuns(session);
  }
}
