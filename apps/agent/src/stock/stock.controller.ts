import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import type { StockSettings, StockWatchSummary } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { ParsedId } from '../http/parsed-id';
import { StockSettingsService } from './stock-settings.service';
import { StockWatchesService } from './stock-watches.service';

/** What the console reads of what customers wait for. */
@Controller('api')
@UseGuards(SessionGuard)
export class StockController {
  constructor(
    private readonly watches: StockWatchesService,
    private readonly settings: StockSettingsService,
  ) {}

  @Get('conversations/:id/stock-watches')
  @May('inbox.read')
  async list(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<StockWatchSummary[]> {
    return await this.watches.list(session, id);
  }

  @Get('stock/settings')
  @May('stock.administer')
  async getSettings(@CurrentSession() session: Session): Promise<StockSettings> {
    return await this.settings.get(session);
  }
}
