import { Injectable } from '@nestjs/common';
import { StockArrivalRequest } from '@genklang/contract';
import type { StockAccepted } from '@genklang/contract';
import { productKey } from '@genklang/domain';
import { Database } from '@genklang/entities';
import type { NewStockEvent, StockEvent, StockKey } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { AttemptLimit } from '../auth/attempt-limit';
import { parseRequest } from '../http/parse-request';
import { StockRepositories } from './stock-repositories';
import { hashStockToken, readStockToken } from './stock-token';

/** Arrivals that one key may tell within a minute. */
const MOST_A_MINUTE = 300;

/** A call of a shop's system. */
export interface StockCall {
  authorization: string | undefined;
  idempotencyKey: string | undefined;
  address: string;
  body: unknown;
}

/** What arrived, as a shop's system tells it with a key of the workspace. */
@Injectable()
export class StockArrivalsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: StockRepositories,
    private readonly attempts: AttemptLimit,
    private readonly clock: Clock,
  ) {}

  /** The sweep gives it out. The same event told again has no second effect. */
  async accept(call: StockCall): Promise<StockAccepted> {
    const key = await this.getKey(call);
    await this.attempts.take(`stock:${key.id}`, MOST_A_MINUTE);
    const said = await parseRequest(StockArrivalRequest, withEventId(call));
    const createdAt = this.clock.now();
    return await this.database.inWorkspace(key.workspaceId, async (scope) => {
      const event = eventOf(said, key, createdAt);
      const isNew = (await this.repositories.arrivals.add(scope, [event])).length === 1;
      const known = isNew ? null : await this.repositories.arrivals.findByKey(scope, event.eventKey);
      if (known !== null && !isSame(known, event)) {
        throw new AppError('stock_event_differs');
      }
      await this.repositories.keys.noteUse(scope, key.id, createdAt);
      return { eventId: said.eventId, isRepeated: !isNew };
    });
  }

  private async getKey({ authorization, address }: StockCall): Promise<StockKey> {
    const given = readStockToken(authorization);
    const key =
      given &&
      (await this.database.inWorkspace(
        given.workspaceId,
        async (scope) => await this.repositories.keys.findByHash(scope, hashStockToken(given.token)),
      ));
    if (!key) {
      await this.attempts.take(`stock-guess:${address}`);
      throw new AppError('stock_key_invalid');
    }
    return key;
  }
}

/** The header that many systems send anyway names the event, too. */
function withEventId({ body, idempotencyKey }: StockCall): unknown {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isObject && !('eventId' in body) && idempotencyKey !== undefined ? { ...body, eventId: idempotencyKey } : body;
}

function eventOf({ eventId, sku, name, qty }: StockArrivalRequest, key: StockKey, createdAt: Date): NewStockEvent {
  const names = name === undefined ? [sku] : [sku, name];
  return {
    id: newId(),
    eventKey: `api:${eventId.trim()}`,
    product: (name ?? sku).trim(),
    productKeys: [...new Set(names.map(productKey))],
    quantity: qty,
    stockKeyId: key.id,
    memberId: null,
    createdAt,
  };
}

function isSame(known: StockEvent, event: NewStockEvent): boolean {
  return known.quantity === event.quantity && known.productKeys.join(' ') === event.productKeys.join(' ');
}
