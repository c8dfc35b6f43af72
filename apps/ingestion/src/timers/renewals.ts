import { Injectable, Logger } from '@nestjs/common';
import { ChannelError } from '@genklang/channels';
import { ChannelRepository, Database } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { AccountService } from '../accounts/account.service';
import { ChannelStatusService } from '../accounts/channel-status.service';

/** Renews credentials at 80 % of their life, also those of channels that are not read at the moment. */
@Injectable()
export class Renewals {
  private readonly logger = new Logger('Renewals');

  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly accounts: AccountService,
    private readonly status: ChannelStatusService,
    private readonly clock: Clock,
  ) {}

  async renewDue(workspaceId: string): Promise<void> {
    const rows = await this.database.inWorkspace(workspaceId, async (scope) => {
      const ids = await this.channels.listRefreshDue(scope, this.clock.now());
      return ids.length === 0 ? [] : await this.channels.list(scope, { ids });
    });
    for (const row of rows) {
      try {
        await this.accounts.renewIfDue(row);
      } catch (error) {
        this.logger.warn({ channelId: row.id }, `credentials could not be renewed: ${String(error)}`);
        if (error instanceof ChannelError && error.decision.kind === 'reconnect') {
          await this.status.set(row, { status: 'needs-sign-in', reason: 'sign_in_ended' });
        }
      }
    }
  }
}
