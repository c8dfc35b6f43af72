import { describeNetwork } from '@genklang/channels/descriptors';
import type { ChannelSummary } from '@genklang/contract';
import { SAMPLE_SETTING } from '@genklang/entities';
import type { Channel } from '@genklang/entities';

/** A channel without its settings and credentials. */
export function presentChannel(channel: Channel): ChannelSummary {
  const network = describeNetwork(channel.network);
  return {
    id: channel.id,
    version: channel.version,
    network: network.id,
    networkName: network.name,
    name: channel.name,
    status: channel.status,
    statusReason: channel.statusReason,
    purpose: channel.purpose,
    replies: network.replies,
    hasThreads: network.hasThreads,
    pictures: network.pictures ?? null,
    badge: network.badge,
    replyLength: channel.replyLength ?? network.replyLength,
    lastSuccessAt: channel.lastSuccessAt?.toISOString() ?? null,
    pollIntervalMs: channel.pollIntervalMs,
    isSample: channel.settings[SAMPLE_SETTING] === true,
  };
}
