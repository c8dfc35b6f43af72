import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Database, MemberRepository } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { Rooms } from '../realtime/rooms';

const INTERVAL_MS = 30_000;

/** Notes now and then who is connected, so that colleagues see when somebody was last here. */
@Injectable()
export class LastSeen implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('LastSeen');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly rooms: Rooms,
    private readonly database: Database,
    private readonly members: MemberRepository,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.note().catch((error: unknown) => this.logger.warn(`could not be noted: ${String(error)}`));
    }, INTERVAL_MS);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async note(): Promise<void> {
    const workspaceIds = new Set(this.rooms.listSessions().map((session) => session.workspaceId));
    for (const workspaceId of workspaceIds) {
      await this.database.inWorkspace(workspaceId, async (scope) => {
        await this.members.noteSeen(scope, this.rooms.listMemberIds(workspaceId), this.clock.now());
      });
    }
  }
}
