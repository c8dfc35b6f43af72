import { Injectable } from '@nestjs/common';
import { getChannel } from '@genklang/channels';
import { ChannelRepository, Database, EventLogRepository } from '@genklang/entities';
import { Clock, newId } from '@genklang/platform';
import { AccountService } from './account.service';

/** What a person gives to connect a channel. */
export interface ChannelConnection {
  workspaceId: string;
  network: string;
  settings: unknown;
  credentials: unknown;
  pollIntervalMs?: number;
}

/** Connects accounts: new ones, and known ones again, which keep their id, history and cursor. */
@Injectable()
export class ConnectChannelService {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly events: EventLogRepository,
    private readonly accounts: AccountService,
    private readonly clock: Clock,
  ) {}

  /** @throws {SettingsError} naming the field; {ChannelError} when the network does not take the credentials. */
  async connect(connection: ChannelConnection): Promise<{ id: string; name: string; isNew: boolean }> {
    const { network, workspaceId } = connection;
    const channel = getChannel(network);
    const settings = channel.parseSettings(connection.settings);
    const credentials = channel.parseCredentials(connection.credentials);
    const { externalAccountId, handle } = await channel.identify(settings, credentials);
    const row = { workspaceId, network, externalAccountId };
    const sealed = this.accounts.seal(row, credentials);
    const now = this.clock.now();
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      const known = await this.channels.findByAccount(scope, network, externalAccountId);
      const id = known?.id ?? newId();
      const values = { name: `@${handle}`, settings: { ...(settings as object) }, credentials: sealed };
      if (known) {
        await this.channels.reconnect(scope, id, { ...values, now });
      } else {
        const pollIntervalMs = connection.pollIntervalMs ?? channel.descriptor.defaultPollIntervalMs;
        await this.channels.add(scope, { ...values, id, network, externalAccountId, pollIntervalMs, createdAt: now });
      }
      await this.events.append(scope, [{ name: 'channel.changed', conversationId: null, subjectId: id }], now);
      return { id, name: values.name, isNew: known === null };
    });
  }
}
