import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { InboxCounts } from '@genklang/contract';
import { Database, InboxCountsRepository, SavedViewRepository } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { Rooms } from './rooms';

/** Counts change with every row and are read by people: once in this time is enough. */
const INTERVAL_MS = 1_000;
/** Saved views may be narrow and many: they are counted less often. */
const SAVED_INTERVAL_MS = 3_000;

/** What a member's saved views counted last, and when. */
interface SavedCounts {
  counts: Record<string, number>;
  at: number;
}

/** Pushes the counts of the views, after changes, at most once a second, the last change included. */
@Injectable()
export class CountsPush implements OnApplicationShutdown {
  private readonly logger = new Logger('CountsPush');
  private readonly scheduled = new Map<string, NodeJS.Timeout>();
  private readonly saved = new Map<string, SavedCounts>();

  constructor(
    private readonly database: Database,
    private readonly counts: InboxCountsRepository,
    private readonly savedViews: SavedViewRepository,
    private readonly rooms: Rooms,
    private readonly clock: Clock,
  ) {}

  schedule(workspaceId: string, afterMs = INTERVAL_MS): void {
    if (!this.scheduled.has(workspaceId)) {
      const timer = setTimeout(() => {
        this.scheduled.delete(workspaceId);
        this.emit(workspaceId).catch((error: unknown) => {
          this.logger.warn(`counts could not be read: ${String(error)}`);
          this.schedule(workspaceId);
        });
      }, afterMs);
      this.scheduled.set(workspaceId, timer);
    }
  }

  onApplicationShutdown(): void {
    for (const timer of this.scheduled.values()) {
      clearTimeout(timer);
    }
  }

  private async emit(workspaceId: string): Promise<void> {
    const memberIds = this.rooms.listMemberIds(workspaceId);
    const counted = new Map<string, InboxCounts>();
    let isEarly = false;
    await this.database.inWorkspace(workspaceId, async (scope) => {
      const views = await this.counts.countForMembers(scope, memberIds, this.clock.now());
      for (const [memberId, own] of views) {
        const saved = await this.countSaved(scope, memberId);
        isEarly ||= saved === null;
        counted.set(memberId, { ...own, saved: saved ?? this.saved.get(memberId)?.counts ?? {} });
      }
    });
    this.rooms.emitCounts(workspaceId, counted);
    if (isEarly) {
      this.schedule(workspaceId, SAVED_INTERVAL_MS);
    }
    this.forgetAbsent();
  }

  /** Null when they were counted only just now. */
  private async countSaved(scope: WorkspaceScope, memberId: string): Promise<Record<string, number> | null> {
    const known = this.saved.get(memberId);
    if (known && performance.now() - known.at < SAVED_INTERVAL_MS) {
      return null;
    }
    const lists = await this.savedViews.listFor(scope, memberId);
    const counts = await this.counts.countLists(scope, memberId, { lists, now: this.clock.now() });
    const saved = Object.fromEntries(counts);
    this.saved.set(memberId, { counts: saved, at: performance.now() });
    return saved;
  }

  private forgetAbsent(): void {
    const present = new Set(this.rooms.listSessions().map((session) => session.memberId));
    for (const memberId of this.saved.keys()) {
      if (!present.has(memberId)) {
        this.saved.delete(memberId);
      }
    }
  }
}
