import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import type { RemedyEnvelope, RemedySettings } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { ParsedId } from '../http/parsed-id';
import { RemediesService } from './remedies.service';

/** What the console reads of remedies. */
@Controller('api')
@UseGuards(SessionGuard)
export class RemediesController {
  constructor(private readonly remedies: RemediesService) {}

  @Get('conversations/:id/remedy-envelope')
  @May('reply.send')
  async getEnvelope(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<RemedyEnvelope> {
    return await this.remedies.getEnvelope(session, id);
  }

  @Get('remedies/settings')
  @May('remedy.administer')
  async getSettings(@CurrentSession() session: Session): Promise<RemedySettings> {
    return await this.remedies.getSettings(session);
  }
}
