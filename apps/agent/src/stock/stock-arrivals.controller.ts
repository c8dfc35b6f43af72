import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { StockAccepted } from '@genklang/contract';
import { StockArrivalsService } from './stock-arrivals.service';

/** Where a shop's system says what arrived. No session: a key of the workspace. */
@Controller('api/stock')
export class StockArrivalsController {
  constructor(private readonly arrivals: StockArrivalsService) {}

  @Post()
  @HttpCode(202)
  async accept(@Req() request: Request): Promise<StockAccepted> {
    return await this.arrivals.accept({
      authorization: request.headers.authorization,
      idempotencyKey: request.header('idempotency-key'),
      address: String(request.ip),
      body: request.body,
    });
  }
}
