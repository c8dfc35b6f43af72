import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ListBulletinsQuery } from '@genklang/contract';
import type { BulletinPage, BulletinReceipts, BulletinSummary } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { ParsedId } from '../http/parsed-id';
import { ParsedQuery } from '../http/parsed-query';
import { BulletinsService } from './bulletins.service';

/** What the console reads of bulletins. */
@Controller('api/bulletins')
@UseGuards(SessionGuard)
export class BulletinsController {
  constructor(private readonly bulletins: BulletinsService) {}

  @Get()
  @May('inbox.read')
  async list(
    @CurrentSession() session: Session,
    @ParsedQuery(ListBulletinsQuery) query: ListBulletinsQuery,
  ): Promise<BulletinPage> {
    return await this.bulletins.list(session, query.before);
  }

  @Get(':id')
  @May('inbox.read')
  async get(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<BulletinSummary> {
    return await this.bulletins.get(session, id);
  }

  @Get(':id/receipts')
  @May('bulletin.administer')
  async getReceipts(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<BulletinReceipts> {
    return await this.bulletins.getReceipts(session, id);
  }
}
