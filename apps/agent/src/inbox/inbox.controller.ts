import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ListConversationsQuery, ListTimelineQuery } from '@genklang/contract';
import type { ConversationDetail, InboxPage, SessionInfo, TimelinePage } from '@genklang/contract';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import type { Session } from '../auth/session';
import { ParsedQuery } from '../http/parsed-query';
import { ParsedId } from '../http/parsed-id';
import { InboxService } from './inbox.service';

/** What the console reads over HTTP. */
@Controller('api')
@UseGuards(SessionGuard)
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  @Get('session')
  @May('inbox.read')
  async getSession(@CurrentSession() session: Session): Promise<SessionInfo> {
    return await this.inbox.getSession(session);
  }

  @Get('conversations')
  @May('inbox.read')
  async list(
    @CurrentSession() session: Session,
    @ParsedQuery(ListConversationsQuery) query: ListConversationsQuery,
  ): Promise<InboxPage> {
    return await this.inbox.list(session, query);
  }

  @Get('conversations/:id')
  @May('inbox.read')
  async getConversation(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
  ): Promise<ConversationDetail> {
    return await this.inbox.getConversation(session, id);
  }

  @Get('conversations/:id/timeline')
  @May('inbox.read')
  async getTimeline(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
    @ParsedQuery(ListTimelineQuery) query: ListTimelineQuery,
  ): Promise<TimelinePage> {
    return await this.inbox.getTimeline(session, id, query.before);
  }
}
