import { Controller, Get, Param, Query, Res, UseGuards } from '@nestjs/common';
import type {
  ChannelContinuity,
  ChannelDetail,
  ChannelLedger,
  ChannelRequestSummary,
  NetworkDescriptor,
} from '@genklang/contract';
import type { Response } from 'express';
import type { Session } from '../auth/session';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import { ParsedId } from '../http/parsed-id';
import { ChannelRequestsService } from './channel-requests.service';
import { ChannelsService } from './channels.service';

/** What the console reads of channels, and where a person comes back to from a network's sign-in page. */
@Controller()
@UseGuards(SessionGuard)
export class ChannelsController {
  constructor(
    private readonly channels: ChannelsService,
    private readonly requests: ChannelRequestsService,
  ) {}

  @Get('api/networks')
  @May('inbox.read')
  listNetworks(): NetworkDescriptor[] {
    return this.channels.listNetworks();
  }

  @Get('api/channels')
  @May('channel.administer')
  async list(@CurrentSession() session: Session): Promise<ChannelDetail[]> {
    return await this.channels.list(session);
  }

  @Get('api/channels/continuity')
  @May('inbox.read')
  async listContinuity(@CurrentSession() session: Session): Promise<ChannelContinuity[]> {
    return await this.channels.listContinuity(session);
  }

  @Get('api/channels/:id/ledger')
  @May('channel.administer')
  async getLedger(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<ChannelLedger> {
    return await this.channels.getLedger(session, id);
  }

  @Get('api/channel-requests/:id')
  @May('channel.administer')
  async getRequest(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
  ): Promise<ChannelRequestSummary> {
    return await this.channels.getRequest(session, id);
  }

  @Get('connect/back')
  @May('channel.administer')
  async comeBack(
    @CurrentSession() session: Session,
    @Query() query: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    response.redirect(303, await this.requests.finishSignIn(session, query));
  }
}
