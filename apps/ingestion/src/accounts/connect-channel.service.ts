import { Injectable } from '@nestjs/common';
import { ChannelRegistry } from '@genklang/channels';
import type { AccountIdentity } from '@genklang/channels';
import { keepFilled } from '@genklang/domain';
import { ChannelRepository, Database, EventLogRepository } from '@genklang/entities';
import type { Channel as ChannelRow, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { AccountService } from './account.service';

/** What a person gives to connect a channel. */
export interface ChannelConnection {
  workspaceId: string;
  network: string;
  settings: unknown;
  credentials: unknown;
  pollIntervalMs?: number;
  monthlyBudgetMicros?: string | null;
  /** The channel to connect again; credentials of another account are refused then. */
  channelId?: string;
}

/** A connected channel. */
export interface ConnectedSummary {
  id: string;
  name: string;
  isNew: boolean;
}

/** Connects accounts: new ones, and known ones again, which keep their id, history, cursor and whatever is not given anew. */
@Injectable()
export class ConnectChannelService {
  readonly events = new EventLogRepository();

  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly registry: ChannelRegistry,
    private readonly accounts: AccountService,
    private readonly clock: Clock,
  ) {}

  /** @throws {SettingsError} naming the field; {ChannelError} when the network does not take the credentials. */
  async connect(connection: ChannelConnection): Promise<ConnectedSummary> {
    const { network, workspaceId, channelId } = connection;
    const channel = this.registry.get(network);
    const known = channelId === undefined ? null : await this.find(workspaceId, channelId);
    if (known && known.network !== network) {
      throw wrongField('network', `is not the one of ${known.name}`);
    }
    const settings = channel.parseSettings({ ...known?.settings, ...asObject(connection.settings) });
    const given = channel.parseCredentials(this.credentialsFor(known, { ...connection, settings }));
    const identity = await channel.identify(settings, given);
    if (known && known.externalAccountId !== identity.externalAccountId) {
      throw wrongField(
        'credentials',
        `belong to ${identity.handle}; this channel is ${known.name}: connect that one anew`,
      );
    }
    return await this.store({ ...connection, settings, credentials: given }, identity);
  }

  /**
   * What is left empty on reconnecting keeps what it held, but only towards the same addresses: a secret that nobody can read is
   * not sent to a host that somebody has just typed.
   */
  private credentialsFor(known: ChannelRow | null, connection: ChannelConnection): unknown {
    const addresses = this.registry
      .get(connection.network)
      .descriptor.settings.filter(({ kind }) => kind === 'address');
    const now = asObject(connection.settings) as Record<string, unknown>;
    const isSameHost = addresses.every(({ name }) => known?.settings[name] === now[name]);
    return known && isSameHost ? this.filled(known, connection.credentials) : connection.credentials;
  }

  private async store(connection: ChannelConnection, identity: AccountIdentity): Promise<ConnectedSummary> {
    const { workspaceId, network } = connection;
    const { externalAccountId, replyLength } = identity;
    const now = this.clock.now();
    const name = identity.handle.includes(' ') ? identity.handle : `@${identity.handle}`;
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      const known = await this.channels.findByAccount(scope, network, externalAccountId);
      const id = known?.id ?? newId();
      const credentials = known ? this.merged(known, connection) : connection.credentials;
      const sealed = this.accounts.seal({ workspaceId, network, externalAccountId }, credentials);
      const settings = { ...asObject(connection.settings) };
      const values = { name, settings, credentials: sealed.credentials, replyLength };
      if (known) {
        const { pollIntervalMs, monthlyBudgetMicros } = connection;
        await this.channels.reconnect(scope, id, { ...values, now });
        await this.channels.change(scope, id, {
          pollIntervalMs,
          monthlyBudgetMicros: monthlyBudgetMicros ?? undefined,
          now,
        });
      } else {
        const pollIntervalMs = connection.pollIntervalMs ?? this.registry.get(network).descriptor.defaultPollIntervalMs;
        const { monthlyBudgetMicros } = connection;
        const row = { ...values, id, network, externalAccountId, pollIntervalMs, monthlyBudgetMicros, createdAt: now };
        await this.channels.add(scope, row);
      }
      await this.channels.saveCredentials(scope, id, sealed);
      await this.announce(scope, [id, ...(await this.wakeSearches(scope, id, now))], now);
      return { id, name, isNew: known === null };
    });
  }

  /** Searches that waited for this account's sign-in go on with it. @returns which. */
  private async wakeSearches(scope: WorkspaceScope, accountChannelId: string, now: Date): Promise<string[]> {
    const searches = await this.channels.listSearches(scope, accountChannelId);
    const waiting = searches.filter(({ status }) => status === 'needs-sign-in' || status === 'disconnected');
    for (const { id } of waiting) {
      await this.channels.saveStatus(scope, id, { status: 'ok', reason: null, now });
      await this.channels.change(scope, id, { now });
    }
    return waiting.map((search) => search.id);
  }

  private async announce(scope: WorkspaceScope, ids: string[], now: Date): Promise<void> {
    const changed = ids.map((id) => ({ name: 'channel.changed', conversationId: null, subjectId: id }) as const);
    await this.events.append(scope, changed, now);
  }

  private async find(workspaceId: string, channelId: string): Promise<ChannelRow> {
    const row = await this.database.inWorkspace(
      workspaceId,
      async (scope) => await this.channels.find(scope, channelId),
    );
    if (!row) {
      throw new AppError('not_found');
    }
    return row;
  }

  /** A known account that is connected as if it were new: its held fields complete the given ones where the two go together. */
  private merged(known: ChannelRow, connection: ChannelConnection): unknown {
    try {
      const merged = this.credentialsFor(known, connection);
      return this.registry.get(connection.network).parseCredentials(merged);
    } catch {
      return connection.credentials;
    }
  }

  /**
   * A field that is left empty on reconnecting keeps what it held: nobody has a refresh token at hand. Only what a person fills
   * in is kept; what the network made of it (a session, a moment of expiry) belongs to the sign-in that has ended.
   */
  private filled(row: ChannelRow, given: unknown): object {
    const { signIns } = this.registry.get(row.network).descriptor;
    const names = new Set(signIns.flatMap((signIn) => signIn.fields.map((field) => field.name)));
    const held = Object.entries(asObject(this.accounts.openCredentials(row))).filter(([name]) => names.has(name));
    return keepFilled(Object.fromEntries(held), asObject(given));
  }
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function wrongField(field: string, message: string): AppError {
  return new AppError('invalid_input', { fields: [{ field, message }] });
}
