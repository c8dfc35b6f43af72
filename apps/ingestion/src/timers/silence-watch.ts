import { Injectable } from '@nestjs/common';
import { isSilenceSuspicious } from '@genklang/domain';
import { ChannelLedgerRepository, Database } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { ChannelStatusService } from '../accounts/channel-status.service';

/** A shorter silence is none. */
const SILENT_FOR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * 3_600_000;

/** Raises the alarm when a channel that answers well brings nothing at hours at which it always did. */
@Injectable()
export class SilenceWatch {
  constructor(
    private readonly database: Database,
    private readonly ledger: ChannelLedgerRepository,
    private readonly status: ChannelStatusService,
    private readonly clock: Clock,
  ) {}

  async judge(workspaceId: string): Promise<void> {
    const now = this.clock.now();
    const silentSince = new Date(now.getTime() - SILENT_FOR_MS);
    const silent = await this.database.inWorkspace(
      workspaceId,
      async (scope) => await this.ledger.listSilent(scope, { now, silentSince }),
    );
    for (const channel of silent) {
      const weeksConnected = Math.floor((now.getTime() - channel.createdAt.getTime()) / WEEK_MS);
      const isSilent = channel.lastPostAt < silentSince;
      const isSuspicious = isSilent && isSilenceSuspicious({ weeks: channel.weeks, weeksConnected });
      if (isSuspicious !== (channel.status === 'stale')) {
        const health = isSuspicious
          ? ({ status: 'stale', reason: 'silent', onlyFrom: ['ok'] } as const)
          : ({ status: 'ok', reason: null, onlyFrom: ['stale'] } as const);
        await this.status.set({ workspaceId, id: channel.id }, health);
      }
    }
  }
}
