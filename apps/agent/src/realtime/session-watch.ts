import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { SessionService } from '../auth/session.service';
import { Rooms } from './rooms';

/** How soon a signed-out or removed member's sockets end. */
const INTERVAL_MS = 1_000;

/** Ends sockets whose session was signed out, has expired, or whose member was removed or given another role. */
@Injectable()
export class SessionWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('SessionWatch');
  private timer: NodeJS.Timeout | undefined;
  private isChecking = false;

  constructor(
    private readonly rooms: Rooms,
    private readonly sessions: SessionService,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      if (!this.isChecking) {
        this.isChecking = true;
        this.check()
          .catch((error: unknown) => this.logger.warn(`sessions could not be checked: ${String(error)}`))
          .finally(() => {
            this.isChecking = false;
          });
      }
    }, INTERVAL_MS);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async check(): Promise<void> {
    const sessions = this.rooms.listSessions();
    if (sessions.length > 0) {
      const valid = await this.sessions.listValid(sessions);
      this.rooms.endSessions(
        (sessionId) => valid.has(sessionId) || !sessions.some((known) => known.sessionId === sessionId),
      );
    }
  }
}
