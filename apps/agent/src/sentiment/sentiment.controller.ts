import { Controller, Get, UseGuards } from '@nestjs/common';
import type { SentimentReport } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { SentimentSettingsService } from './sentiment-settings.service';

/** What the console reads of the scorer. */
@Controller('api/sentiment')
@UseGuards(SessionGuard)
export class SentimentController {
  constructor(private readonly settings: SentimentSettingsService) {}

  @Get()
  @May('sentiment.administer')
  async getReport(@CurrentSession() session: Session): Promise<SentimentReport> {
    return await this.settings.getReport(session);
  }
}
