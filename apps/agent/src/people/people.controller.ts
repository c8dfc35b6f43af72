import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import type { AssignmentSettings, OpenWorkSummary, OwnProfile, PeopleReport } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { ParsedId } from '../http/parsed-id';
import { AssignmentService } from './assignment.service';
import { PeopleService } from './people.service';
import { ProfileService } from './profile.service';

/** What the console reads of the people who work here. */
@Controller('api')
@UseGuards(SessionGuard)
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly profiles: ProfileService,
    private readonly assignment: AssignmentService,
  ) {}

  @Get('people')
  @May('people.administer')
  async getReport(@CurrentSession() session: Session): Promise<PeopleReport> {
    return await this.people.getReport(session);
  }

  @Get('people/:id/open-work')
  @May('people.administer')
  async getOpenWork(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<OpenWorkSummary> {
    return await this.people.getOpenWork(session, id);
  }

  @Get('assignment')
  @May('routing.administer')
  async getAssignment(@CurrentSession() session: Session): Promise<AssignmentSettings> {
    return await this.assignment.get(session);
  }

  @Get('profile')
  @May('self.change')
  async getProfile(@CurrentSession() session: Session): Promise<OwnProfile> {
    return await this.profiles.get(session);
  }
}
