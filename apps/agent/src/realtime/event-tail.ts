import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { SyncAnswer } from '@genklang/contract';
import { Database, EventLogRepository } from '@genklang/entities';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { InboxChanges } from './inbox-changes';
import { TailPush } from './tail-push';

/** The log is read this often even when nobody hints. */
const POLL_INTERVAL_MS = 1_000;
/** While a burst lasts, a room gets one batch in this time. */
const BURST_INTERVAL_MS = 100;
/** Events of one batch; more of them follow in the next. */
const BATCH_EVENTS = 1_000;
/** A console that missed more than this loads afresh instead: that is cheaper for both. */
const CATCH_UP_EVENTS = 5_000;

/** Where a workspace's tail stands. */
interface Tail {
  seq: number;
  isReading: boolean;
  isDirty: boolean;
  lastEmitAt: number;
}

/**
 * Tails the event log of every workspace that somebody is connected to, from a cursor of its own, and emits what changed. A
 * lone event leaves at once; a burst leaves in batches.
 */
@Injectable()
export class EventTail implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('EventTail');
  private readonly tails = new Map<string, Tail>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly events: EventLogRepository,
    private readonly changes: InboxChanges,
    private readonly push: TailPush,
    private readonly hints: Hints,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => {
      for (const workspaceId of this.tails.keys()) {
        this.wake(workspaceId);
      }
    }, POLL_INTERVAL_MS);
    await this.hints.listen((workspaceId) => this.wake(workspaceId));
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    this.tails.clear();
  }

  /** Somebody has come: the workspace is tailed from now on, and they hear how many conversations wait. */
  welcome(workspaceId: string): void {
    this.push.counts.schedule(workspaceId);
    if (!this.tails.has(workspaceId)) {
      this.tails.set(workspaceId, { seq: -1, isReading: false, isDirty: false, lastEmitAt: 0 });
      this.wake(workspaceId);
    }
  }

  /** What a console missed since a sequence number, or that it must load afresh. */
  async catchUp({ workspaceId, memberId }: Session, since: number): Promise<SyncAnswer> {
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      const { lastSeq, prunedTo } = await this.events.getPosition(scope);
      if (since < prunedTo || since > lastSeq || lastSeq - since > CATCH_UP_EVENTS) {
        return { kind: 'resync', seq: lastSeq };
      }
      const events = await this.events.listAfter(scope, since, CATCH_UP_EVENTS);
      const toSeq = events.at(-1)?.seq ?? since;
      const batch = await this.changes.present(scope, events, { fromSeq: since, toSeq });
      const marks = await this.changes.presentMarks(scope, events, [memberId]);
      const isSessionStale = batch.isSessionStale || this.push.unreadBulletins.isChanged(events, memberId);
      return { kind: 'batch', batch: { ...batch, isSessionStale, marks: marks.get(memberId) ?? [] } };
    });
  }

  private wake(workspaceId: string): void {
    const tail = this.tails.get(workspaceId);
    if (!tail) {
      return;
    }
    tail.isDirty = true;
    if (!tail.isReading) {
      tail.isReading = true;
      void this.run(workspaceId, tail);
    }
  }

  private async run(workspaceId: string, tail: Tail): Promise<void> {
    try {
      while (tail.isDirty && this.tails.get(workspaceId) === tail) {
        const waitMs = tail.lastEmitAt + BURST_INTERVAL_MS - performance.now();
        if (waitMs > 0) {
          await new Promise((resolve) => setTimeout(resolve, waitMs));
        }
        tail.isDirty = false;
        if (!this.push.rooms.isOccupied(workspaceId)) {
          this.tails.delete(workspaceId);
          return;
        }
        await this.read(workspaceId, tail);
      }
    } catch (error) {
      // The next tick tries again from the same place.
      this.logger.warn(`the event log could not be read: ${String(error)}`);
    } finally {
      tail.isReading = false;
    }
  }

  private async read(workspaceId: string, tail: Tail): Promise<void> {
    const found = await this.database.inWorkspace(workspaceId, async (scope) => {
      if (tail.seq < 0) {
        const { lastSeq } = await this.events.getPosition(scope);
        tail.seq = lastSeq;
        // Nothing new, and yet something to say: a console that stands elsewhere asks for what it missed.
        return {
          batch: await this.changes.present(scope, [], { fromSeq: lastSeq, toSeq: lastSeq }),
          marks: null,
          notified: [],
          bulletins: null,
        };
      }
      const events = await this.events.listAfter(scope, tail.seq, BATCH_EVENTS);
      const toSeq = events.at(-1)?.seq;
      if (toSeq === undefined) {
        return null;
      }
      const memberIds = this.push.rooms.listMemberIds(workspaceId);
      return {
        batch: await this.changes.present(scope, events, { fromSeq: tail.seq, toSeq }),
        marks: await this.changes.presentMarks(scope, events, memberIds),
        notified: this.changes.listNotified(events),
        bulletins: await this.push.unreadBulletins.listChanged(scope, events, memberIds),
      };
    });
    if (!found) {
      return;
    }
    const { batch, marks, notified, bulletins } = found;
    this.push.rooms.emitBatch(workspaceId, batch);
    this.push.rooms.emitMarks(workspaceId, marks ?? new Map());
    this.push.rooms.emitNotified(workspaceId, notified);
    this.push.rooms.emitUnreadBulletins(workspaceId, bulletins ?? new Map());
    tail.isDirty ||= batch.toSeq - tail.seq >= BATCH_EVENTS;
    tail.seq = batch.toSeq;
    tail.lastEmitAt = performance.now();
    const changes = batch.conversations.length + batch.conversationsRemoved.length + (marks?.size ?? 0);
    if (changes > 0 || batch.isSessionStale) {
      this.push.counts.schedule(workspaceId);
    }
  }
}
