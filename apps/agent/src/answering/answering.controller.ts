import { Controller, Get, UseGuards } from '@nestjs/common';
import type { DraftCopy, MacroSummary, TemplateSummary } from '@genklang/contract';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import type { Session } from '../auth/session';
import { ApprovalsService } from './approvals.service';
import { DraftsService } from './drafts.service';
import { MacrosService } from './macros.service';
import { TemplatesService } from './templates.service';

/** What the composer reads. */
@Controller('api')
@UseGuards(SessionGuard)
export class AnsweringController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly templates: TemplatesService,
    private readonly approvals: ApprovalsService,
    private readonly macros: MacrosService,
  ) {}

  @Get('drafts')
  @May('self.change')
  async listDrafts(@CurrentSession() session: Session): Promise<DraftCopy[]> {
    return await this.drafts.list(session);
  }

  @Get('approvals/members')
  @May('reply.oversee')
  async listNeedingApproval(@CurrentSession() session: Session): Promise<string[]> {
    return await this.approvals.listNeedingApproval(session);
  }

  @Get('macros')
  @May('template.write')
  async listMacros(@CurrentSession() session: Session): Promise<MacroSummary[]> {
    return await this.macros.list(session);
  }

  @Get('templates')
  @May('template.write')
  async listTemplates(@CurrentSession() session: Session): Promise<TemplateSummary[]> {
    return await this.templates.list(session);
  }
}
