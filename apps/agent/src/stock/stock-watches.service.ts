import { Injectable } from '@nestjs/common';
import type { StockActivity, StockWatchState, StockWatchSummary, WatchStockRequest } from '@genklang/contract';
import { productKey } from '@genklang/domain';
import { Database } from '@genklang/entities';
import type { StockWatch, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { presentWatch } from './present-stock';
import { StockRepositories } from './stock-repositories';

const DAY_MS = 24 * 3_600_000;
/** From what a watch can be ended, and how. */
const ENDABLE = {
  cancelled: ['waiting', 'held', 'told'],
  collected: ['held', 'told'],
} as const satisfies Record<string, readonly StockWatchState[]>;

/** What a line tells of a watch. */
type Told = Pick<StockWatch, 'conversationId' | 'product' | 'quantity'> & { until?: Date };

/** Puts customers in line for what is sold out, and takes them out. Each is one transaction with its line and its event. */
@Injectable()
export class StockWatchesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: StockRepositories,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async list(session: Session, conversationId: string): Promise<StockWatchSummary[]> {
    return await this.database.inWorkspace(
      session.workspaceId,
      async (scope) => await this.read(scope, conversationId),
    );
  }

  /** Once more for the same product changes what was said, and keeps the place in line. */
  async watch(session: Session, request: WatchStockRequest): Promise<StockWatchSummary[]> {
    const { conversationId, quantity, wantsHold, days } = request;
    return await this.inConversation(session, conversationId, async (scope) => {
      const now = this.clock.now();
      const product = request.product.trim().replaceAll(/\s+/g, ' ');
      const until = new Date(now.getTime() + days * DAY_MS);
      const said = { product, quantity, wantsHold, until };
      const key = productKey(product);
      const held = await this.repositories.watches.findWaiting(scope, conversationId, key);
      if (held === null) {
        const { memberId } = session;
        const watch = { id: newId(), conversationId, memberId, productKey: key, createdAt: now, ...said };
        await this.repositories.watches.add(scope, watch);
      } else {
        await this.repositories.watches.change(scope, held.id, said);
      }
      await this.announce(scope, session, { activity: 'stock-watched', told: { ...said, conversationId }, now });
    });
  }

  /** The customer has got what they waited for. */
  async collect(session: Session, watchId: string): Promise<StockWatchSummary[]> {
    return await this.end(session, watchId, 'collected');
  }

  /** Takes a customer out of the line. What is kept for them goes to the next, a minute later. */
  async cancel(session: Session, watchId: string): Promise<StockWatchSummary[]> {
    return await this.end(session, watchId, 'cancelled');
  }

  /** Takes back how the member ended a watch. */
  async undo(session: Session, watchId: string): Promise<StockWatchSummary[]> {
    return await this.change(session, watchId, async (scope, watch) => {
      if (watch.priorState === null || watch.endedBy !== session.memberId) {
        throw new AppError('stock_watch_settled');
      }
      await this.repositories.watches.reopen(scope, watch);
      await this.announce(scope, session, { activity: 'stock-reopened', told: watchOf(watch), now: this.clock.now() });
    });
  }

  private async end(session: Session, watchId: string, state: 'collected' | 'cancelled'): Promise<StockWatchSummary[]> {
    return await this.change(session, watchId, async (scope, watch) => {
      if (!(ENDABLE[state] as readonly StockWatchState[]).includes(watch.state)) {
        throw new AppError('stock_watch_settled');
      }
      const now = this.clock.now();
      await this.repositories.watches.end(scope, watch, { state, memberId: session.memberId, now });
      await this.announce(scope, session, { activity: `stock-${state}`, told: watchOf(watch), now });
    });
  }

  private async change(
    session: Session,
    watchId: string,
    apply: (scope: WorkspaceScope, watch: StockWatch) => Promise<void>,
  ): Promise<StockWatchSummary[]> {
    const found = await this.database.inWorkspace(
      session.workspaceId,
      async (scope) => await this.repositories.watches.find(scope, watchId),
    );
    if (!found) {
      throw new AppError('not_found');
    }
    return await this.inConversation(session, found.conversationId, async (scope) => {
      // Read again, now that nobody else changes it.
      const watch = await this.repositories.watches.find(scope, watchId);
      if (!watch) {
        throw new AppError('not_found');
      }
      await apply(scope, watch);
    });
  }

  private async inConversation(
    session: Session,
    conversationId: string,
    apply: (scope: WorkspaceScope) => Promise<void>,
  ): Promise<StockWatchSummary[]> {
    const answer = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (!(await this.repositories.conversations.findForUpdate(scope, conversationId))) {
        throw new AppError('not_found');
      }
      await apply(scope);
      return await this.read(scope, conversationId);
    });
    this.hints.announce(session.workspaceId);
    return answer;
  }

  private async announce(
    scope: WorkspaceScope,
    { memberId }: Session,
    { activity, told, now }: { activity: StockActivity; told: Told; now: Date },
  ): Promise<void> {
    const { conversationId, product, quantity, until } = told;
    const id = newId();
    const detail = { product, quantity, ...(until !== undefined && { until: until.toISOString() }) };
    await this.repositories.activities.add(scope, [{ id, conversationId, memberId, activity, detail, createdAt: now }]);
    await this.repositories.conversations.touch(scope, conversationId, now);
    await this.repositories.events.append(scope, [{ name: 'stock.changed', conversationId, subjectId: id }], now);
  }

  private async read(scope: WorkspaceScope, conversationId: string): Promise<StockWatchSummary[]> {
    return (await this.repositories.watches.listOfConversation(scope, conversationId)).map(presentWatch);
  }
}

function watchOf({ conversationId, product, quantity }: StockWatch): Told {
  return { conversationId, product, quantity };
}
