import { Controller, Get, UseGuards } from '@nestjs/common';
import { OverviewRequest } from '@genklang/contract';
import type { OverviewReport } from '@genklang/contract';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import type { Session } from '../auth/session';
import { ParsedQuery } from '../http/parsed-query';
import { OverviewService } from './overview.service';

/** How the inbox has been doing. */
@Controller('api/overview')
@UseGuards(SessionGuard)
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Get()
  @May('overview.read')
  async get(
    @CurrentSession() session: Session,
    @ParsedQuery(OverviewRequest) request: OverviewRequest,
  ): Promise<OverviewReport> {
    return await this.overview.get(session, request);
  }
}
