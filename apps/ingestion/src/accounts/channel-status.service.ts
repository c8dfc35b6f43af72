import { Injectable } from '@nestjs/common';
import type { ChannelStatus, StatusReason } from '@genklang/contract';
import { ChannelRepository, Database, EventLogRepository } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';

/** What the system itself may change: a person's wish (paused, disconnected) stands. */
const SYSTEM_MAY_LEAVE: readonly ChannelStatus[] = ['ok', 'degraded', 'quota', 'stale', 'needs-sign-in'];

/** Sets a channel's health from outside a poll. People are told once for each change, however many workers find it out. */
@Injectable()
export class ChannelStatusService {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly events: EventLogRepository,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async set(
    channel: { workspaceId: string; id: string },
    health: { status: ChannelStatus; reason: StatusReason | null; onlyFrom?: readonly ChannelStatus[] },
  ): Promise<void> {
    const now = this.clock.now();
    const hasChanged = await this.database.inWorkspace(channel.workspaceId, async (scope) => {
      const changed = await this.channels.saveStatus(scope, channel.id, { onlyFrom: SYSTEM_MAY_LEAVE, ...health, now });
      if (changed) {
        const event = { name: 'channel.changed', conversationId: null, subjectId: channel.id } as const;
        await this.events.append(scope, [event], now);
      }
      return changed;
    });
    if (hasChanged) {
      this.hints.announce(channel.workspaceId);
    }
  }
}
