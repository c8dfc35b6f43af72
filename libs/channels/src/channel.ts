import type { NetworkDescriptor } from './network-descriptor';
import type { PostMark, PostPage } from './post';

/** What a network can do. The core asks this, and never for a network's name. */
export interface ChannelCapabilities {
  replies: 'public' | 'private' | 'both' | 'none';
  hasThreads: boolean;
  hasEdits: boolean;
  ratings: 'none' | 'stars';
  arrival: 'poll' | 'stream' | 'webhook';
  /** Posts one request may ask for. */
  pageSize: { min: number; max: number };
  /** How late the network may list a post that is already public, in milliseconds. Sweeps reach back this far. */
  maxLatenessMs: number;
}

/** Who we are on a network, and how to prove it. Settings and credentials have been validated by the channel itself. */
export interface ChannelAccount<Settings = unknown, Credentials = unknown> {
  externalAccountId: string;
  /** Our handle, as written in posts. */
  handle: string;
  settings: Settings;
  credentials: Credentials;
}

/** Which posts to read: newer than `after`, older than `before`, both exclusive, newest first. One request. */
export interface PollRequest {
  after: PostMark;
  before: PostMark | null;
  maxPosts: number;
}

/** A reply on its way out. */
export interface OutgoingReply {
  text: string;
  inReplyToExternalId: string;
  /** Stable for a reply, whatever the attempt; for networks that take one. */
  idempotencyKey: string;
  /** Posts of ours that are other replies: whatever they say, they are not this one. */
  otherExternalIds: string[];
  /** Nothing of this reply was sent before this moment. */
  firstAttemptAt: Date;
}

/** A reply as the network shows it. */
export interface PublishedPost {
  externalId: string;
  url: string | null;
  postedAt: Date;
}

/**
 * A network. Adding one is a folder that implements this, and one line in the registry. Every method makes a bounded number
 * of requests, ends within its own deadline, and fails with a {@link ChannelError} only.
 */
export interface Channel<Settings = unknown, Credentials = unknown> {
  readonly descriptor: NetworkDescriptor;
  readonly capabilities: ChannelCapabilities;

  /** Checks settings as a person gave them. @throws {SettingsError} naming the field and the remedy. */
  parseSettings(given: unknown): Settings;
  /** Checks credentials as they were given or stored. @throws {SettingsError} naming the field and the remedy. */
  parseCredentials(given: unknown): Credentials;

  /** Finds out whose credentials these are. */
  identify(settings: Settings, credentials: Credentials): Promise<{ externalAccountId: string; handle: string }>;
  poll(account: ChannelAccount<Settings, Credentials>, request: PollRequest): Promise<PostPage>;
  publish(account: ChannelAccount<Settings, Credentials>, reply: OutgoingReply): Promise<PublishedPost>;
  /**
   * Looks for a reply in our own timeline, after an attempt whose outcome is unknown. Null only after everything since the
   * first attempt was read: a look that did not get through fails.
   */
  findPublished(account: ChannelAccount<Settings, Credentials>, reply: OutgoingReply): Promise<PublishedPost | null>;
  /** When the credentials should be renewed, or null when they do not expire. */
  credentialsExpireAt(credentials: Credentials): Date | null;
  /** Renews the credentials. The caller holds a lock and stores the answer before it is used. */
  refreshCredentials(account: ChannelAccount<Settings, Credentials>): Promise<Credentials>;
}
