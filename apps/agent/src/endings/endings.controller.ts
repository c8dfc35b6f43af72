import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import type { ConversationEnding } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { ParsedId } from '../http/parsed-id';
import { EndingsService } from './endings.service';

/** What the console reads of how conversations end. */
@Controller('api/conversations/:id/ending')
@UseGuards(SessionGuard)
export class EndingsController {
  constructor(private readonly endings: EndingsService) {}

  @Get()
  @May('inbox.read')
  async get(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<ConversationEnding> {
    return await this.endings.get(session, id);
  }
}
