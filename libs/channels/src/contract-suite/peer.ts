import type { Channel, ChannelAccount, RawDelivery } from '../channel';

/** How a network may misbehave for a request. */
export type PeerFault =
  | 'server-error'
  | 'html'
  | 'truncated'
  | 'reset'
  | 'empty'
  | 'wrong-type'
  | 'huge'
  | 'gzip-lie'
  | 'redirect-loop'
  | 'rate-limit';

/** A network as the contract suite drives it: a double, or a real server. Ids are those that the channel gives posts. */
export interface Peer {
  readonly channel: Channel;
  /** Starts afresh, with an account of our own that is signed in and nobody has written to. */
  connect(settings?: object): Promise<ChannelAccount>;
  /** Publishes posts that address us, oldest first; answers their ids. */
  seed(texts: string[], options?: { createdAt?: string[] }): Promise<string[]>;
  edit(id: string, text: string): Promise<void>;
  delete(id: string): Promise<void>;
  /** A customer passes a post on. */
  repost(id: string): Promise<void>;
  /** We answer a post on the network's own pages, past Genklang; answers the answer's id. */
  answerNatively(parentId: string, text: string): Promise<string>;
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
  /** How many requests of ours the network has seen since {@link Peer.connect}. */
  countRequests(): Promise<number>;
  /** Posts that address us as the network would send them to our own address, each in a signed request. */
  deliver(texts: string[]): Promise<RawDelivery[]>;
}

/** What a peer may be unable to play. A point that needs it is shown as skipped, with the reason. */
export type PeerAbility =
  /** A list of posts that is asked for. */
  | 'poll'
  /** More than one page. */
  | 'paging'
  /** Posts with a time of their own choosing. */
  | 'backdate'
  | 'edit'
  | 'delete'
  | 'repost'
  /** Answers to posts. */
  | 'reply'
  /** Our own posts in what is read. */
  | 'own'
  /** A failure on demand. */
  | 'fault'
  /** An access that ends after a while and is renewed. */
  | 'expire'
  /** An access that is taken back. */
  | 'revoke'
  /** An upper length that is worth trying. */
  | 'measure'
  /** A count of our requests. */
  | 'count'
  /** Requests to our own address. */
  | 'deliver';

/** A peer that is running. */
export interface RunningPeer {
  peer: Peer;
  stop(): Promise<void>;
}

/** A network and one server that plays it. */
export interface PeerPlan {
  /** As the table of the contract shows it, e.g. `Mastodon on its double`. */
  name: string;
  start(): Promise<RunningPeer>;
  cannot: Partial<Record<PeerAbility, string>>;
}
