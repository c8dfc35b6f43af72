import type { Channel, ChannelAccount } from '../channel';

/** How a network may misbehave for the next request that reads posts. */
export type PeerFault = 'server-error' | 'html' | 'truncated' | 'reset' | 'empty' | 'wrong-type' | 'rate-limit';

/** A network as the contract suite drives it: a double, or a real server. */
export interface Peer {
  readonly channel: Channel;
  /** Starts afresh, with an account of our own that is signed in. */
  connect(settings?: object): Promise<ChannelAccount>;
  /** Publishes posts that address us, oldest first; answers their ids. */
  seed(texts: string[], options?: { createdAt?: string[] }): Promise<string[]>;
  edit(id: string, text: string): Promise<void>;
  /** The next request that reads posts misbehaves. */
  failNextRead(fault: PeerFault, options?: { resetAfterSec?: number }): Promise<void>;
  /** The next request that publishes is carried out, and its answer is lost. */
  loseNextPublishAnswer(): Promise<void>;
  expireAccess(): Promise<void>;
  revokeAccess(): Promise<void>;
  /** What we have published below a post, oldest first. */
  published(parentId: string): Promise<string[]>;
  /** Whether the network itself takes a text of this length. */
  accepts(text: string): Promise<boolean>;
}
