import { Controller, Get, Param, Query, Res, UseGuards } from '@nestjs/common';
import type {
  ChannelContinuity,
  ChannelDetail,
  ChannelLedger,
  ChannelRequestSummary,
  NetworkDescriptor,
} from '@genklang/contract';
import type { Response } from 'express';
import { requireAdmin } from '../auth/session';
import type { Session } from '../auth/session';
import { CurrentSession, SessionGuard } from '../auth/session.guard';
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
  listNetworks(): NetworkDescriptor[] {
    return this.channels.listNetworks();
  }

  @Get('api/channels')
  async list(@CurrentSession() session: Session): Promise<ChannelDetail[]> {
    requireAdmin(session);
    return await this.channels.list(session);
  }

  @Get('api/channels/continuity')
  async listContinuity(@CurrentSession() session: Session): Promise<ChannelContinuity[]> {
    return await this.channels.listContinuity(session);
  }

  @Get('api/channels/:id/ledger')
  async getLedger(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<ChannelLedger> {
    requireAdmin(session);
    return await this.channels.getLedger(session, id);
  }

  @Get('api/channel-requests/:id')
  async getRequest(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
  ): Promise<ChannelRequestSummary> {
    requireAdmin(session);
    return await this.channels.getRequest(session, id);
  }

  @Get('connect/back')
  async comeBack(
    @CurrentSession() session: Session,
    @Query() query: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    requireAdmin(session);
    response.redirect(303, await this.requests.finishSignIn(session, query));
  }
}
