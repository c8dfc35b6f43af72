import type { NetworkDescriptor } from '@genklang/contract';
import type { Channel } from './channel';
import type { Outbound } from './http/outbound';
import { FEED_DESCRIPTOR } from './feed/feed.descriptor';
import { BLUESKY_DESCRIPTOR } from './bluesky/bluesky.descriptor';
import { X_DESCRIPTOR } from './x/x.descriptor';

/** A network that Genklang speaks. Its code, and its SDK, is loaded only where it is needed. */
export interface Network {
  descriptor: NetworkDescriptor;
  load(): Promise<new (outbound: Outbound) => unknown>;
}

/** Every network. Adding one is a folder and a line here. */
export const NETWORKS: readonly Network[] = [
  { descriptor: X_DESCRIPTOR, load: async () => (await import('./x/x.channel')).XChannel },
  { descriptor: BLUESKY_DESCRIPTOR, load: async () => (await import('./bluesky/bluesky.channel')).BlueskyChannel },
  { descriptor: FEED_DESCRIPTOR, load: async () => (await import('./feed/feed.channel')).FeedChannel },
];

/** Loads a network's channel. */
export async function createChannel(network: Network, outbound: Outbound): Promise<Channel> {
  const ChannelClass = await network.load();
  return new ChannelClass(outbound) as Channel;
}
