import type { NetworkDescriptor } from '@genklang/contract';
import type { Channel } from './channel';
import type { Outbound } from './http/outbound';
import { createChannel, NETWORKS } from './networks';

/** The channels of every network, loaded and ready to be talked to. */
export class ChannelRegistry {
  constructor(private readonly channels: ReadonlyMap<string, Channel>) {}

  static async load(outbound: Outbound): Promise<ChannelRegistry> {
    const channels = await Promise.all(
      NETWORKS.map(async (network) => [network.descriptor.id, await createChannel(network, outbound)] as const),
    );
    return new ChannelRegistry(new Map(channels));
  }

  /** What every network is and can. */
  list(): NetworkDescriptor[] {
    return [...this.channels.values()].map(({ descriptor }) => descriptor);
  }

  /** A network's channel. @throws when nothing speaks that network. */
  get(network: string): Channel {
    const channel = this.channels.get(network);
    if (!channel) {
      throw new Error(
        `There is no channel for the network "${network}". Known: ${[...this.channels.keys()].join(', ')}.`,
      );
    }
    return channel;
  }
}
