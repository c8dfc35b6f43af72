import { Controller, Get, UseGuards } from '@nestjs/common';
import type { DraftCopy, TemplateSummary } from '@genklang/contract';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import type { Session } from '../auth/session';
import { DraftsService } from './drafts.service';
import { TemplatesService } from './templates.service';

/** What the composer reads. */
@Controller('api')
@UseGuards(SessionGuard)
export class AnsweringController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly templates: TemplatesService,
  ) {}

  @Get('drafts')
  @May('self.change')
  async listDrafts(@CurrentSession() session: Session): Promise<DraftCopy[]> {
    return await this.drafts.list(session);
  }

  @Get('templates')
  @May('template.write')
  async listTemplates(@CurrentSession() session: Session): Promise<TemplateSummary[]> {
    return await this.templates.list(session);
  }
}
