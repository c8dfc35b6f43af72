import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import type { OpenWorkSummary, OwnProfile, PeopleReport, WorkspaceSettings } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { ParsedId } from '../http/parsed-id';
import { PeopleService } from './people.service';
import { WorkspaceSettingsService } from './workspace-settings.service';
import { ProfileService } from './profile.service';

/** What the console reads of the people who work here. */
@Controller('api')
@UseGuards(SessionGuard)
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly profiles: ProfileService,
    private readonly settings: WorkspaceSettingsService,
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

  @Get('workspace-settings')
  @May('people.administer')
  async getSettings(@CurrentSession() session: Session): Promise<WorkspaceSettings> {
    return await this.settings.get(session);
  }

  @Get('profile')
  @May('self.change')
  async getProfile(@CurrentSession() session: Session): Promise<OwnProfile> {
    return await this.profiles.get(session);
  }
}
