import { Controller, Get, UseGuards } from '@nestjs/common';
import { SearchRequest } from '@genklang/contract';
import type { SearchPage } from '@genklang/contract';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import type { Session } from '../auth/session';
import { ParsedQuery } from '../http/parsed-query';
import { SearchService } from './search.service';

/** Looking for what was written. */
@Controller('api/search')
@UseGuards(SessionGuard)
export class SearchController {
  constructor(private readonly searching: SearchService) {}

  @Get()
  @May('inbox.read')
  async search(
    @CurrentSession() session: Session,
    @ParsedQuery(SearchRequest) request: SearchRequest,
  ): Promise<SearchPage> {
    return await this.searching.search(session, request);
  }
}
