import type { Channel } from './channel';
import { XChannel } from './x/x.channel';

/** Every network, by its id. Adding one is a folder and a line here. */
const CHANNELS: readonly Channel[] = [new XChannel() as Channel];

/** A network's channel. @throws when nothing speaks that network. */
export function getChannel(network: string): Channel {
  const channel = CHANNELS.find((candidate) => candidate.descriptor.id === network);
  if (!channel) {
    throw new Error(`There is no channel for the network "${network}". Known: ${listNetworkIds().join(', ')}.`);
  }
  return channel;
}

/** The networks there are. */
export function listNetworkIds(): string[] {
  return CHANNELS.map((channel) => channel.descriptor.id);
}
