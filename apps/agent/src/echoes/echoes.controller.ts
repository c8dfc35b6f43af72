import { Controller, Get, UseGuards } from '@nestjs/common';
import type { EchoDay } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { EchoesService } from './echoes.service';

/** What the console reads of echoes. */
@Controller('api/echoes')
@UseGuards(SessionGuard)
export class EchoesController {
  constructor(private readonly echoes: EchoesService) {}

  @Get('yesterday')
  @May('inbox.read')
  async getYesterday(@CurrentSession() session: Session): Promise<EchoDay> {
    return await this.echoes.getYesterday(session);
  }
}
