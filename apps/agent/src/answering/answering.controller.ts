import { Controller, Get, UseGuards } from '@nestjs/common';
import type { DraftCopy } from '@genklang/contract';
import { CurrentSession, SessionGuard } from '../auth/session.guard';
import type { Session } from '../auth/session';
import { DraftsService } from './drafts.service';

/** What the composer reads. */
@Controller('api')
@UseGuards(SessionGuard)
export class AnsweringController {
  constructor(private readonly drafts: DraftsService) {}

  @Get('drafts')
  async listDrafts(@CurrentSession() session: Session): Promise<DraftCopy[]> {
    return await this.drafts.list(session);
  }
}
