import type { ChannelAccount } from '../channel';
import type { Peer, PeerAbility } from './peer';

/** A peer and our account on it, as they stand in the test that runs. */
export type Use = () => { peer: Peer; account: ChannelAccount };

/** `it`, for a point that needs abilities: skipped, with the reason in its name, where the peer cannot play it. */
export type Point = (needs: PeerAbility[], name: string, test: () => Promise<void>) => void;
