import { Injectable } from '@nestjs/common';
import { listNetworks } from '@genklang/channels/descriptors';
import type {
  ChannelContinuity,
  ChannelDetail,
  ChannelLedger,
  ChannelRequestSummary,
  NetworkDescriptor,
} from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { Channel, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import type { Session } from '../auth/session';
import { ChannelRepositories } from './channel-repositories';
import { presentContinuity, presentDetail, presentHole } from './present-ledger';
import type { ChannelState } from './present-ledger';

const HOLES_SHOWN = 100;
const HEALTH_SHOWN = 100;
const DAYS_SHOWN = 62;

/** What there is to know of channels: how they are, what they have read, what they use. */
@Injectable()
export class ChannelsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: ChannelRepositories,
    private readonly clock: Clock,
  ) {}

  /** Every network that can be connected, with its forms. */
  listNetworks(): NetworkDescriptor[] {
    return listNetworks();
  }

  async list(session: Session): Promise<ChannelDetail[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const states = await this.getStates(scope, await this.repositories.channels.list(scope));
      return states.map(presentDetail);
    });
  }

  /** The one sentence about each channel. Members of every role may know what they can rely on. */
  async listContinuity(session: Session): Promise<ChannelContinuity[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const channels = await this.repositories.channels.list(scope);
      const ids = channels.map((channel) => channel.id);
      const streams = await this.repositories.polls.listStreams(scope, ids);
      const openHoles = await this.repositories.gaps.listOpenHoles(scope, ids);
      return channels.map((channel) =>
        presentContinuity({
          channel,
          streams: streamsOf(channel, streams),
          openHoles,
          usage: undefined,
          now: this.clock.now(),
        }),
      );
    });
  }

  async getLedger(session: Session, channelId: string): Promise<ChannelLedger> {
    const { gaps, ledger } = this.repositories;
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const state = await this.getState(scope, channelId);
      const past = await gaps.listPast(scope, channelId, HOLES_SHOWN);
      const health = await ledger.listHealth(scope, channelId, HEALTH_SHOWN);
      const usage = await ledger.listUsage(scope, channelId, DAYS_SHOWN);
      return {
        channel: presentDetail(state),
        streams: state.streams.map(({ name, coveredFrom, coveredTo }) => ({
          name,
          coveredFrom: coveredFrom.toISOString(),
          coveredTo: coveredTo?.toISOString() ?? null,
        })),
        holes: [...state.openHoles, ...past].map(presentHole),
        health: health.map(({ status, reason, since }) => ({ status, reason, since: since.toISOString() })),
        usage: usage.map(({ day, requests, posts, replies, costMicros }) => ({
          day,
          requests,
          posts,
          replies,
          costMicros: Number(costMicros),
        })),
      };
    });
  }

  async getRequest(session: Session, requestId: string): Promise<ChannelRequestSummary> {
    const request = await this.database.inWorkspace(
      session.workspaceId,
      async (scope) => await this.repositories.requests.find(scope, requestId),
    );
    if (!request || request.memberId !== session.memberId) {
      throw new AppError('not_found');
    }
    return { id: request.id, kind: request.kind, state: request.state, result: request.result };
  }

  async getDetail(scope: WorkspaceScope, channelId: string): Promise<ChannelDetail> {
    return presentDetail(await this.getState(scope, channelId));
  }

  private async getState(scope: WorkspaceScope, channelId: string): Promise<ChannelState> {
    const channel = await this.repositories.channels.find(scope, channelId);
    const [state] = channel ? await this.getStates(scope, [channel]) : [];
    if (!state) {
      throw new AppError('not_found');
    }
    return state;
  }

  private async getStates(scope: WorkspaceScope, channels: Channel[]): Promise<ChannelState[]> {
    const ids = channels.map((channel) => channel.id);
    const now = this.clock.now();
    const streams = await this.repositories.polls.listStreams(scope, ids);
    const openHoles = await this.repositories.gaps.listOpenHoles(scope, ids);
    const usage = await this.repositories.ledger.sumMonth(scope, ids, now);
    return channels.map((channel) => ({
      channel,
      streams: streamsOf(channel, streams),
      openHoles: openHoles.filter((hole) => hole.channelId === channel.id),
      usage: usage.get(channel.id),
      now,
    }));
  }
}

function streamsOf<T extends { channelId: string }>(channel: Channel, streams: T[]): T[] {
  return streams.filter((stream) => stream.channelId === channel.id);
}
