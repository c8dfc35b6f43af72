import { Injectable } from '@nestjs/common';
import { ChannelError, ChannelRegistry } from '@genklang/channels';
import type { Channel, ChannelAccount } from '@genklang/channels';
import { keepFilled, renewalDueAt } from '@genklang/domain';
import { ChannelRepository, Database } from '@genklang/entities';
import type { Channel as ChannelRow, SealedCredentials, WorkspaceScope } from '@genklang/entities';
import { Clock, SecretBox } from '@genklang/platform';

/** A channel that is ready to be talked to. */
export interface ConnectedChannel {
  channel: Channel;
  account: ChannelAccount;
}

/** The row whose credentials are used, and what the channel looks for where it is a search with another one's credentials. */
interface Owner {
  row: ChannelRow;
  search: ChannelRow['search'];
}

/** Who we are on a network. The only place that opens sealed credentials, and the only one that renews them. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly registry: ChannelRegistry,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** Seals credentials for one account: they do not open for another row. */
  seal(
    row: Pick<ChannelRow, 'workspaceId' | 'network' | 'externalAccountId'>,
    credentials: unknown,
  ): SealedCredentials {
    const life = this.registry.get(row.network).credentialsLife(credentials);
    return {
      credentials: this.secrets.seal(JSON.stringify(credentials), contextOf(row)),
      refreshDueAt: life && renewalDueAt(life, Math.random()),
      expireAt: life?.expiresAt ?? null,
    };
  }

  /** What is sealed in a row, for a reconnection that does not bring everything again. */
  openCredentials(row: ChannelRow): unknown {
    return row.credentials ? JSON.parse(this.secrets.open(row.credentials, contextOf(row))) : {};
  }

  /** Runs a request as our account. When the network says that the sign-in is dead, it is renewed and tried once more. */
  async withAccount<T>(row: ChannelRow, request: (connected: ConnectedChannel) => Promise<T>): Promise<T> {
    const owner = await this.findOwner(row);
    const connected = await this.connect(owner);
    try {
      return await request(connected);
    } catch (error) {
      if (!(error instanceof ChannelError) || error.decision.kind !== 'reconnect') {
        throw error;
      }
      return await request(await this.renew(owner, connected.account.credentials));
    }
  }

  /** Renews credentials that are due, whether or not anything is being read: some die of not being used. */
  async renewIfDue(row: ChannelRow): Promise<void> {
    if (row.refreshDueAt !== null && row.refreshDueAt <= this.clock.now()) {
      await this.connect({ row, search: null });
    }
  }

  /** Opens an account for what was sent to it: no network is asked. */
  openAccount(row: ChannelRow): ConnectedChannel {
    return this.open({ row, search: row.search }, row.credentials);
  }

  /** A search has no credentials of its own: it looks with those of an account. */
  private async findOwner(row: ChannelRow): Promise<Owner> {
    const { accountChannelId } = row;
    if (accountChannelId === null) {
      return { row, search: row.search };
    }
    const owner = await this.database.inWorkspace(
      row.workspaceId,
      async (scope) => await this.channels.get(scope, accountChannelId),
    );
    return { row: owner, search: row.search };
  }

  private async connect(owner: Owner): Promise<ConnectedChannel> {
    const connected = this.open(owner, owner.row.credentials);
    const { refreshDueAt } = owner.row;
    const isDue = refreshDueAt !== null && refreshDueAt <= this.clock.now();
    return isDue ? await this.renew(owner, connected.account.credentials) : connected;
  }

  /**
   * Renews credentials under a lock on the channel's row: of many that ask at once, one asks the network, and the others use
   * what it got. They are stored before they are used, because a refresh token works once.
   */
  private async renew(owner: Owner, stale: unknown): Promise<ConnectedChannel> {
    const { row } = owner;
    return await this.database.inWorkspaceOnce(row.workspaceId, async (scope: WorkspaceScope) => {
      const current = this.open(owner, await this.channels.lockCredentials(scope, row.id));
      if (JSON.stringify(current.account.credentials) !== JSON.stringify(stale)) {
        return current;
      }
      const renewed = await current.channel.refreshCredentials(current.account).catch(asDeadSignIn);
      const credentials = keepFilled(current.account.credentials as object, renewed as object);
      await this.channels.saveCredentials(scope, row.id, this.seal(row, credentials));
      return { channel: current.channel, account: { ...current.account, credentials } };
    });
  }

  private open({ row, search }: Owner, sealed: Buffer | null): ConnectedChannel {
    const channel = this.registry.get(row.network);
    if (!sealed) {
      throw new ChannelError({ kind: 'reconnect' }, 'the channel has no credentials');
    }
    const credentials = channel.parseCredentials(JSON.parse(this.secrets.open(sealed, contextOf(row))));
    const settings = channel.parseSettings(row.settings);
    const handle = row.name.replace(/^@/, '');
    return { channel, account: { externalAccountId: row.externalAccountId, handle, settings, credentials, search } };
  }
}

/** What an account's credentials are sealed with: they open for this account alone. */
export function contextOf(row: Pick<ChannelRow, 'workspaceId' | 'network' | 'externalAccountId'>): string {
  return `${row.workspaceId}|${row.network}|${row.externalAccountId}`;
}

/** Where nothing can be renewed, the sign-in is dead: that is what people must hear, not that a network cannot renew. */
function asDeadSignIn(error: unknown): never {
  if (error instanceof ChannelError && error.decision.kind === 'unsupported') {
    throw new ChannelError({ kind: 'reconnect' }, error.message);
  }
  throw error;
}
