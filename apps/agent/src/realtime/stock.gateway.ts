import { WebSocketGateway } from '@nestjs/websockets';
import {
  AddStockRequest,
  MakeStockKeyRequest,
  StockKeyRequest,
  StockWatchRequest,
  WatchStockRequest,
} from '@genklang/contract';
import type { MadeStockKey, StockEventSummary, StockKeySummary, StockWatchSummary } from '@genklang/contract';
import type { Session } from '../auth/session';
import { StockSettingsService } from '../stock/stock-settings.service';
import { StockWatchesService } from '../stock/stock-watches.service';
import { OnClient } from './on-client';

/** What customers wait for and what arrives, over the console's socket. */
@WebSocketGateway()
export class StockGateway {
  constructor(
    private readonly watches: StockWatchesService,
    private readonly settings: StockSettingsService,
  ) {}

  @OnClient('stock.watch', WatchStockRequest)
  async watch(session: Session, request: WatchStockRequest): Promise<StockWatchSummary[]> {
    return await this.watches.watch(session, request);
  }

  @OnClient('stock.collect', StockWatchRequest)
  async collect(session: Session, { watchId }: StockWatchRequest): Promise<StockWatchSummary[]> {
    return await this.watches.collect(session, watchId);
  }

  @OnClient('stock.cancel', StockWatchRequest)
  async cancel(session: Session, { watchId }: StockWatchRequest): Promise<StockWatchSummary[]> {
    return await this.watches.cancel(session, watchId);
  }

  @OnClient('stock.undo', StockWatchRequest)
  async undo(session: Session, { watchId }: StockWatchRequest): Promise<StockWatchSummary[]> {
    return await this.watches.undo(session, watchId);
  }

  @OnClient('stock.add', AddStockRequest)
  async add(session: Session, request: AddStockRequest): Promise<StockEventSummary[]> {
    return await this.settings.add(session, request);
  }

  @OnClient('stock.make-key', MakeStockKeyRequest)
  async makeKey(session: Session, request: MakeStockKeyRequest): Promise<MadeStockKey> {
    return await this.settings.makeKey(session, request);
  }

  @OnClient('stock.revoke-key', StockKeyRequest)
  async revokeKey(session: Session, { keyId }: StockKeyRequest): Promise<StockKeySummary[]> {
    return await this.settings.revokeKey(session, keyId);
  }
}
