import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '@genklang/platform';
import { DeliveriesService } from './deliveries.service';
import { respond, toRawDelivery } from './http-delivery';

/** A channel's own address: where networks send posts to. */
@Controller('hooks/:workspaceId/:channelId')
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly clock: Clock,
  ) {}

  /** Where a network makes sure that the address is ours. */
  @Get()
  async verify(
    @Param('workspaceId', ParseUUIDPipe) workspaceId: string,
    @Param('channelId', ParseUUIDPipe) channelId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const raw = toRawDelivery(request, this.clock.now());
    respond(response, await this.deliveries.receive({ workspaceId, channelId }, raw));
  }

  /** Where it sends posts. */
  @Post()
  async receive(
    @Param('workspaceId', ParseUUIDPipe) workspaceId: string,
    @Param('channelId', ParseUUIDPipe) channelId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.verify(workspaceId, channelId, request, response);
  }
}
