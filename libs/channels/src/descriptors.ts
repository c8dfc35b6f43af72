import type { NetworkDescriptor } from '@genklang/contract';
import { NETWORKS } from './networks';

export { readPictureType } from './http/picture-type';

/** What there is to say of every network, in the order in which people are offered them. */
export function listNetworks(): NetworkDescriptor[] {
  return NETWORKS.map((network) => network.descriptor);
}

/** What there is to say of a network; what a channel of a network that is gone from the code still shows. */
export function describeNetwork(id: string): NetworkDescriptor {
  return (
    NETWORKS.find((network) => network.descriptor.id === id)?.descriptor ?? {
      id,
      name: id,
      badge: { path: '', colour: '#635E54' },
      replyLength: { unit: 'codepoint', max: 0 },
      replies: 'none',
      arrival: 'poll',
      hasThreads: false,
      hasSearch: false,
      pricing: null,
      settings: [],
      signIns: [],
      defaultPollIntervalMs: 60_000,
      checkedAgainst: 'our-reading',
    }
  );
}
