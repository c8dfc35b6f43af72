import { Injectable } from '@nestjs/common';
import { describeNetwork } from '@genklang/channels/descriptors';
import type { AddSearchRequest, ChangeChannelRequest, ChannelDetail } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { Channel, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { ChannelRepositories } from './channel-repositories';
import { toMicros } from './channel-requests.service';
import { ChannelsService } from './channels.service';

/** What a person changes of a channel without asking its network. Everything that was read stays, whatever is done here. */
@Injectable()
export class ChannelSettingsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: ChannelRepositories,
    private readonly channels: ChannelsService,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async pause(session: Session, channelId: string): Promise<ChannelDetail> {
    return await this.apply(session, channelId, async (scope, channel) => {
      requireState(channel.status !== 'disconnected');
      await this.rest(scope, channelId, 'paused');
    });
  }

  /** Reads on from where the channel was paused: what was written meanwhile is read, too. */
  async resume(session: Session, channelId: string): Promise<ChannelDetail> {
    return await this.apply(session, channelId, async (scope, channel) => {
      requireState(channel.status === 'paused');
      const now = this.clock.now();
      await this.repositories.channels.saveStatus(scope, channelId, { status: 'ok', reason: null, now });
      await this.repositories.channels.change(scope, channelId, { now });
    });
  }

  /** Forgets the sign-in. Conversations, mentions and the ledger stay, and connecting again goes on from here. */
  async disconnect(session: Session, channelId: string): Promise<ChannelDetail> {
    return await this.apply(session, channelId, async (scope) => {
      await this.repositories.channels.forgetCredentials(scope, channelId);
      await this.rest(scope, channelId, 'disconnected');
      for (const search of await this.repositories.channels.listSearches(scope, channelId)) {
        await this.rest(scope, search.id, 'disconnected');
        await this.announce(scope, search.id);
      }
    });
  }

  async change(session: Session, request: ChangeChannelRequest): Promise<ChannelDetail> {
    const { channelId, pollIntervalSec, monthlyBudgetUsd } = request;
    return await this.apply(session, channelId, async (scope) => {
      await this.repositories.channels.change(scope, channelId, {
        pollIntervalMs: pollIntervalSec === undefined ? undefined : pollIntervalSec * 1_000,
        monthlyBudgetMicros: monthlyBudgetUsd === undefined ? undefined : toMicros(monthlyBudgetUsd),
        now: this.clock.now(),
      });
    });
  }

  /** Listens with the sign-in of a connected account. */
  async addSearch(session: Session, request: AddSearchRequest): Promise<ChannelDetail> {
    const { accountChannelId, name, anyOf, noneOf, language, pollIntervalSec } = request;
    const id = newId();
    return await this.apply(session, accountChannelId, async (scope, account) => {
      const network = describeNetwork(account.network);
      if (!network.hasSearch || account.purpose === 'search') {
        throw new AppError('invalid_input', {
          fields: [{ field: 'accountChannelId', message: `${network.name} cannot be searched with this channel` }],
        });
      }
      await this.repositories.channels.add(scope, {
        id,
        network: account.network,
        externalAccountId: `search:${id}`,
        name: name.trim(),
        settings: account.settings,
        credentials: null,
        purpose: 'search',
        accountChannelId,
        search: { anyOf: anyOf.map(trim), noneOf: noneOf.map(trim), language },
        pollIntervalMs: (pollIntervalSec ?? network.defaultPollIntervalMs / 1_000) * 1_000,
        createdAt: this.clock.now(),
      });
      return id;
    });
  }

  /** Nothing is read from now on, by a poll that is under way neither. */
  private async rest(scope: WorkspaceScope, id: string, status: 'paused' | 'disconnected'): Promise<void> {
    await this.repositories.channels.saveStatus(scope, id, { status, reason: null, now: this.clock.now() });
    await this.repositories.polls.fence(scope, id);
  }

  private async announce(scope: WorkspaceScope, id: string): Promise<void> {
    const event = { name: 'channel.changed', conversationId: null, subjectId: id } as const;
    await this.repositories.events.append(scope, [event], this.clock.now());
  }

  /** One transaction with its event. `work` may name another channel than the one that it was given. */
  private async apply(
    session: Session,
    channelId: string,
    work: (scope: WorkspaceScope, channel: Channel) => Promise<string | void>,
  ): Promise<ChannelDetail> {
    const detail = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const channel = await this.repositories.channels.find(scope, channelId);
      if (!channel) {
        throw new AppError('not_found');
      }
      const changedId = (await work(scope, channel)) ?? channelId;
      await this.announce(scope, changedId);
      return await this.channels.getDetail(scope, changedId);
    });
    this.hints.announce(session.workspaceId);
    return detail;
  }
}

function requireState(isRight: boolean): void {
  if (!isRight) {
    throw new AppError('channel_not_changeable');
  }
}

function trim(term: string): string {
  return term.trim();
}
