import { Injectable } from '@nestjs/common';
import type { StockActivity } from '@genklang/contract';
import { allot, heldUntil } from '@genklang/domain';
import {
  ActivityRepository,
  Database,
  EventLogRepository,
  NotificationRepository,
  StockEventRepository,
  StockLineRepository,
} from '@genklang/entities';
import type { NewEvent, SweptWatch, WorkspaceScope } from '@genklang/entities';
import { Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';

/** Arrivals of one transaction. */
const PORTION = 50;
/** So long an arrival is remembered, and told twice has no second effect. */
const REMEMBERED_MS = 90 * 24 * 3_600_000;

/** A sweep of one workspace, and the conversations that it may change. */
interface Giving {
  now: Date;
  conversationIds: string[];
}

/**
 * Gives out what arrived, and what was kept in vain, to those in line; ends watches whose time is over. One worker at a time, each
 * arrival once. It writes to no customer: their conversation comes back to whoever has it.
 */
@Injectable()
export class StockSweep {
  private readonly activities = new ActivityRepository();
  private readonly arrivals = new StockEventRepository();
  private readonly events = new EventLogRepository();
  private readonly line = new StockLineRepository();
  private readonly notifications = new NotificationRepository();

  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async sweep(workspaceId: string): Promise<void> {
    const hasNews = await this.database.inWorkspace(workspaceId, async (scope) => {
      const now = this.clock.now();
      if (!(await this.line.hasWork(scope, now))) {
        return false;
      }
      await this.line.hold(scope);
      const events = await this.giveOut(scope, now);
      await this.arrivals.prune(scope, new Date(now.getTime() - REMEMBERED_MS));
      await this.events.append(scope, events, now);
      return events.length > 0;
    });
    if (hasNews) {
      this.hints.announce(workspaceId);
    }
  }

  private async giveOut(scope: WorkspaceScope, now: Date): Promise<NewEvent[]> {
    const arrived = await this.arrivals.listOpen(scope, PORTION);
    const keys = [...new Set(arrived.flatMap(({ productKeys }) => productKeys))];
    const giving = { now, conversationIds: await this.line.holdConversations(scope, keys, now) };
    const expired = await this.line.expire(scope, giving.conversationIds, now);
    const released = await this.line.release(scope, giving.conversationIds, now);
    const given: SweptWatch[] = [];
    for (const kept of released) {
      given.push(...(await this.give(scope, giving, kept)));
    }
    for (const { id, productKeys, quantity } of arrived) {
      const gotten = await this.give(scope, giving, { keys: productKeys, quantity });
      const held = gotten.filter((watch) => watch.heldUntil !== null).length;
      await this.arrivals.finish(scope, id, { now, held, told: gotten.length - held });
      given.push(...gotten);
    }
    return [
      ...(await this.note(scope, expired, { activity: 'stock-expired', now })),
      ...(await this.note(
        scope,
        released.filter(({ wasHeld }) => wasHeld),
        { activity: 'stock-released', now },
      )),
      ...(await this.tell(scope, given, now)),
    ];
  }

  private async give(
    scope: WorkspaceScope,
    { now, conversationIds }: Giving,
    { keys, quantity }: { keys: string[]; quantity: number },
  ): Promise<SweptWatch[]> {
    const allotted = allot(quantity, await this.line.listWaiting(scope, keys, conversationIds));
    return allotted.length === 0 ? [] : await this.line.give(scope, allotted, { keys, heldUntil: heldUntil(now), now });
  }

  /** The line in each thread, and whoever is to tell the customer. */
  private async tell(scope: WorkspaceScope, given: SweptWatch[], now: Date): Promise<NewEvent[]> {
    const lines = given.map((watch) => ({ watch, subjectId: newId() }));
    await this.activities.add(
      scope,
      lines.map(({ watch, subjectId }) =>
        lineOf(watch, { id: subjectId, activity: watch.heldUntil === null ? 'stock-told' : 'stock-held', now }),
      ),
    );
    const notices = lines.map(({ watch: { conversationId, memberIds }, subjectId }) => ({
      kind: 'stock-arrived' as const,
      memberIds,
      conversationId,
      subjectId,
    }));
    return [
      ...lines.map(({ watch, subjectId }): NewEvent => ({
        name: 'stock.changed',
        conversationId: watch.conversationId,
        subjectId,
      })),
      ...(await this.notifications.tell(scope, notices, { actorId: null, now })),
    ];
  }

  private async note(
    scope: WorkspaceScope,
    watches: SweptWatch[],
    { activity, now }: { activity: StockActivity; now: Date },
  ): Promise<NewEvent[]> {
    const lines = watches.map((watch) => lineOf(watch, { id: newId(), activity, now }));
    await this.activities.add(scope, lines);
    return lines.map(({ id, conversationId }) => ({ name: 'stock.changed', conversationId, subjectId: id }));
  }
}

function lineOf(
  { conversationId, product, quantity, heldUntil: until }: SweptWatch,
  { id, activity, now }: { id: string; activity: StockActivity; now: Date },
) {
  const detail = { product, quantity, ...(until !== null && { until: until.toISOString() }) };
  return { id, conversationId, memberId: null, activity, detail, createdAt: now };
}
