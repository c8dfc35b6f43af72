import type { NetworkDescriptor } from './network-descriptor';
import { X_DESCRIPTOR } from './x/x.descriptor';

export type { NetworkDescriptor } from './network-descriptor';

const DESCRIPTORS: readonly NetworkDescriptor[] = [X_DESCRIPTOR];

/** What there is to say of a network; what a channel of a network that is gone from the code still shows. */
export function describeNetwork(id: string): NetworkDescriptor {
  return (
    DESCRIPTORS.find((descriptor) => descriptor.id === id) ?? {
      id,
      name: id,
      badge: { path: '', colour: '#635E54' },
      replyLength: { unit: 'codepoint', max: 0 },
      settings: [],
      credentials: [],
      defaultPollIntervalMs: 60_000,
    }
  );
}
