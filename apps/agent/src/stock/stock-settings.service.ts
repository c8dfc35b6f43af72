import { Injectable } from '@nestjs/common';
import { MAX_STOCK_KEYS } from '@genklang/contract';
import type {
  AddStockRequest,
  MadeStockKey,
  MakeStockKeyRequest,
  StockEventSummary,
  StockKeySummary,
  StockSettings,
} from '@genklang/contract';
import { productKey } from '@genklang/domain';
import { Database } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import type { Session } from '../auth/session';
import { parseLines } from './parse-lines';
import { presentDemand, presentEvent, presentKey } from './present-stock';
import { StockRepositories } from './stock-repositories';
import { hashStockToken, newStockToken } from './stock-token';

/** Arrivals that the page shows, and products that customers wait for. */
const SHOWN = 20;

/** What arrived as people say it, and the keys of systems that say it themselves. */
@Injectable()
export class StockSettingsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: StockRepositories,
    private readonly clock: Clock,
  ) {}

  async get(session: Session): Promise<StockSettings> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => ({
      keys: await this.listKeys(scope),
      events: await this.listEvents(scope),
      demand: (await this.repositories.watches.listDemand(scope, SHOWN)).map(presentDemand),
    }));
  }

  /** The sweep gives it out. Said again with the same key, nothing happens anew. */
  async add(session: Session, request: AddStockRequest): Promise<StockEventSummary[]> {
    const { workspaceId, memberId } = session;
    const { clientKey } = request;
    const items = await parseLines(request.items);
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      const createdAt = this.clock.now();
      await this.repositories.arrivals.add(
        scope,
        items.map(({ product, quantity }, index) => {
          const eventKey = `page:${clientKey}:${index}`;
          const by = { stockKeyId: null, memberId, createdAt };
          return {
            id: newId(),
            eventKey,
            product: product.trim(),
            productKeys: [productKey(product)],
            quantity,
            ...by,
          };
        }),
      );
      return await this.listEvents(scope);
    });
  }

  /** Shown this once: only its hash is kept. */
  async makeKey(session: Session, { name }: MakeStockKeyRequest): Promise<MadeStockKey> {
    const { workspaceId, memberId } = session;
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      if ((await this.repositories.keys.list(scope)).length >= MAX_STOCK_KEYS) {
        throw new AppError('stock_keys_too_many');
      }
      const { token, hint } = newStockToken(workspaceId);
      const kept = { id: newId(), name: name.trim(), tokenHash: hashStockToken(token), hint, memberId };
      await this.repositories.keys.add(scope, { ...kept, createdAt: this.clock.now() });
      return { key: token, keys: await this.listKeys(scope) };
    });
  }

  async revokeKey(session: Session, keyId: string): Promise<StockKeySummary[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (!(await this.repositories.keys.revoke(scope, keyId, this.clock.now()))) {
        throw new AppError('not_found');
      }
      return await this.listKeys(scope);
    });
  }

  private async listKeys(scope: WorkspaceScope): Promise<StockKeySummary[]> {
    return (await this.repositories.keys.list(scope)).map(presentKey);
  }

  private async listEvents(scope: WorkspaceScope): Promise<StockEventSummary[]> {
    return (await this.repositories.arrivals.listLatest(scope, SHOWN)).map(presentEvent);
  }
}
