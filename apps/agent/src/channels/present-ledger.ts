import { describeNetwork } from '@genklang/channels/descriptors';
import type { ChannelBudget, ChannelContinuity, ChannelDetail, LedgerHole } from '@genklang/contract';
import { forecastMonth } from '@genklang/domain';
import type { Channel, ChannelGap, ChannelStream, MonthUsage } from '@genklang/entities';
import { presentChannel } from '../inbox/present-channel';

/** What is known of a channel at one moment. */
export interface ChannelState {
  channel: Channel;
  streams: ChannelStream[];
  openHoles: ChannelGap[];
  usage: MonthUsage | undefined;
  now: Date;
}

/** A hole, by the times of its ends. */
export function presentHole(gap: ChannelGap): LedgerHole {
  return {
    id: gap.id,
    stream: gap.stream,
    lane: gap.lane,
    cause: gap.cause,
    from: gap.low?.at ?? null,
    to: gap.high?.at ?? null,
    filled: gap.filled,
    openedAt: gap.openedAt.toISOString(),
    closedAt: gap.closedAt?.toISOString() ?? null,
  };
}

/** Up to where a channel is proven complete: as far as the least of the streams that every poll reads. */
export function presentContinuity({ channel, streams, openHoles }: ChannelState): ChannelContinuity {
  const covered = streams.filter((stream) => stream.everyPolls === 1).map((stream) => stream.coveredTo);
  const isUnread = covered.length === 0 || covered.includes(null);
  const completeTo = Math.min(...covered.map((at) => at?.getTime() ?? Infinity));
  return {
    channelId: channel.id,
    status: channel.status,
    statusReason: channel.statusReason,
    completeTo: isUnread ? null : new Date(completeTo).toISOString(),
    openHoles: openHoles.filter((hole) => hole.channelId === channel.id).map(presentHole),
    lastSuccessAt: channel.lastSuccessAt?.toISOString() ?? null,
    lastPostAt: channel.lastPostAt?.toISOString() ?? null,
    nextPollAt: isPolled(channel) ? channel.nextPollAt.toISOString() : null,
  };
}

export function presentBudget({ channel, usage, now }: ChannelState): ChannelBudget {
  const spentThisMonthMicros = usage?.costMicros ?? 0;
  return {
    rate: channel.rate && new Date(channel.rate.resetAt) > now ? channel.rate : null,
    requestsToday: usage?.requestsToday ?? 0,
    spentThisMonthMicros,
    forecastMicros: forecastMonth(spentThisMonthMicros, { now, connectedAt: channel.createdAt }),
    monthlyBudgetMicros: channel.monthlyBudgetMicros === null ? null : Number(channel.monthlyBudgetMicros),
  };
}

/** Allow-list: of the settings only what the network's form asks for, and no secret. */
export function presentDetail(state: ChannelState): ChannelDetail {
  const { channel } = state;
  const network = describeNetwork(channel.network);
  const shown = network.settings.filter((field) => field.kind !== 'secret').map((field) => field.name);
  return {
    summary: presentChannel(channel),
    continuity: presentContinuity(state),
    budget: presentBudget(state),
    settings: Object.fromEntries(
      shown
        .filter((name) => channel.settings[name] !== undefined && channel.settings[name] !== null)
        .map((name) => [name, String(channel.settings[name])]),
    ),
    search: channel.search,
    accountChannelId: channel.accountChannelId,
    credentialsExpireAt: channel.credentialsExpireAt?.toISOString() ?? null,
    hookPath: network.arrival === 'poll' ? null : `/hooks/${channel.workspaceId}/${channel.id}`,
    lastError: channel.lastError,
    createdAt: channel.createdAt.toISOString(),
  };
}

function isPolled(channel: Channel): boolean {
  return !['paused', 'disconnected', 'needs-sign-in'].includes(channel.status);
}
