import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import type { PromiseHours, PromiseSummary } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { ParsedId } from '../http/parsed-id';
import { PromisesService } from './promises.service';

/** What the console reads of promises. */
@Controller('api')
@UseGuards(SessionGuard)
export class PromisesController {
  constructor(private readonly promises: PromisesService) {}

  @Get('conversations/:id/promises')
  @May('inbox.read')
  async list(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<PromiseSummary[]> {
    return await this.promises.list(session, id);
  }

  @Get('promises/hours')
  @May('inbox.read')
  async getHours(@CurrentSession() session: Session): Promise<PromiseHours> {
    return await this.promises.getHours(session);
  }
}
