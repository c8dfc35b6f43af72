import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Database, InboxRowRepository } from '@genklang/entities';
import { Rooms } from './rooms';

/** Counts change with every row and are read by people: once in this time is enough. */
const INTERVAL_MS = 1_000;

/** Pushes the counts of the views, after changes, at most once a second, the last change included. */
@Injectable()
export class CountsPush implements OnApplicationShutdown {
  private readonly logger = new Logger('CountsPush');
  private readonly scheduled = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly database: Database,
    private readonly rows: InboxRowRepository,
    private readonly rooms: Rooms,
  ) {}

  schedule(workspaceId: string): void {
    if (!this.scheduled.has(workspaceId)) {
      const timer = setTimeout(() => {
        this.scheduled.delete(workspaceId);
        this.emit(workspaceId).catch((error: unknown) => {
          this.logger.warn(`counts could not be read: ${String(error)}`);
          this.schedule(workspaceId);
        });
      }, INTERVAL_MS);
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
    const counts = await this.database.inWorkspace(
      workspaceId,
      async (scope) => await this.rows.countForMembers(scope, memberIds),
    );
    this.rooms.emitCounts(workspaceId, counts);
  }
}
