import { Injectable } from '@nestjs/common';
import { ChannelError, getChannel } from '@genklang/channels';
import type { Channel, ChannelAccount } from '@genklang/channels';
import { ChannelRepository, Database } from '@genklang/entities';
import type { Channel as ChannelRow, WorkspaceScope } from '@genklang/entities';
import { Clock, SecretBox } from '@genklang/platform';

/** Credentials are renewed when this much of their life is left, so that none dies in the middle of a request. */
const RENEW_BEFORE_MS = 24 * 60_000;

/** A channel that is ready to be talked to. */
export interface ConnectedChannel {
  channel: Channel;
  account: ChannelAccount;
}

/** Who we are on a network. The only place that opens sealed credentials, and the only one that renews them. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** Seals credentials for one account: they do not open for another row. */
  seal(row: Pick<ChannelRow, 'workspaceId' | 'network' | 'externalAccountId'>, credentials: unknown): Buffer {
    return this.secrets.seal(JSON.stringify(credentials), contextOf(row));
  }

  /** Runs a request as our account. When the network says that the sign-in is dead, it is renewed and tried once more. */
  async withAccount<T>(row: ChannelRow, request: (connected: ConnectedChannel) => Promise<T>): Promise<T> {
    const connected = await this.connect(row);
    try {
      return await request(connected);
    } catch (error) {
      if (!(error instanceof ChannelError) || error.decision.kind !== 'reconnect') {
        throw error;
      }
      return await request(await this.renew(row, connected.account.credentials));
    }
  }

  private async connect(row: ChannelRow): Promise<ConnectedChannel> {
    const connected = this.open(row, row.credentials);
    const expireAt = connected.channel.credentialsExpireAt(connected.account.credentials);
    const isDue = expireAt !== null && expireAt.getTime() - this.clock.now().getTime() < RENEW_BEFORE_MS;
    return isDue ? await this.renew(row, connected.account.credentials) : connected;
  }

  /**
   * Renews credentials under a lock on the channel's row: of many that ask at once, one asks the network, and the others use
   * what it got. They are stored before they are used, because a refresh token works once.
   */
  private async renew(row: ChannelRow, stale: unknown): Promise<ConnectedChannel> {
    return await this.database.inWorkspace(row.workspaceId, async (scope: WorkspaceScope) => {
      const current = this.open(row, await this.channels.lockCredentials(scope, row.id));
      if (JSON.stringify(current.account.credentials) !== JSON.stringify(stale)) {
        return current;
      }
      const credentials = await current.channel.refreshCredentials(current.account);
      await this.channels.saveCredentials(scope, row.id, this.seal(row, credentials));
      return { channel: current.channel, account: { ...current.account, credentials } };
    });
  }

  private open(row: ChannelRow, sealed: Buffer | null): ConnectedChannel {
    const channel = getChannel(row.network);
    if (!sealed) {
      throw new ChannelError({ kind: 'reconnect' }, 'the channel has no credentials');
    }
    const credentials = channel.parseCredentials(JSON.parse(this.secrets.open(sealed, contextOf(row))));
    const settings = channel.parseSettings(row.settings);
    const handle = row.name.replace(/^@/, '');
    return { channel, account: { externalAccountId: row.externalAccountId, handle, settings, credentials } };
  }
}

function contextOf(row: Pick<ChannelRow, 'workspaceId' | 'network' | 'externalAccountId'>): string {
  return `${row.workspaceId}|${row.network}|${row.externalAccountId}`;
}
