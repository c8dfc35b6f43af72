import type { LengthRule, ListeningQuery, NetworkDescriptor, PictureType, PostVisibility } from '@genklang/contract';
import type { IncomingPost, PostMark, PostPage, RateState } from './post';

/** What a network can do, besides what its descriptor says. The core asks this, and never for a network's name. */
export interface ChannelCapabilities {
  hasThreads: boolean;
  hasEdits: boolean;
  ratings: 'none' | 'stars';
  /** Posts one request may ask for. */
  pageSize: { min: number; max: number };
  /** How late the network may list a post that is already public, in milliseconds. Sweeps reach back this far. */
  maxLatenessMs: number;
  /** Posts that one {@link Channel.recheck} may ask for; 0 where single posts cannot be asked for. */
  recheckSize: number;
}

/** Who we are on a network, and how to prove it. Settings and credentials have been validated by the channel itself. */
export interface ChannelAccount<Settings = unknown, Credentials = unknown> {
  externalAccountId: string;
  /** Our handle, as written in posts. */
  handle: string;
  settings: Settings;
  credentials: Credentials;
  /** What to look for, where the channel is a search; null where it is an account of ours. */
  search: ListeningQuery | null;
}

/** One of the lists of posts that a channel reads (mentions, our own posts, a search), each with a cursor of its own. */
export interface ChannelStream {
  /** Stable: the cursor is kept under this name. */
  name: string;
  /** Read at each n-th poll. */
  everyPolls: number;
}

/** Which posts to read: newer than `after`, older than `before`, both exclusive, newest first. */
export interface PollRequest {
  stream: string;
  after: PostMark;
  before: PostMark | null;
  maxPosts: number;
  /** Up to when the stream has been read: posts that the network no longer shows are no loss if they were written before. */
  coveredTo?: Date;
}

/** A picture that goes with a reply; what it is was told from its own bytes. */
export interface OutgoingPicture {
  contentType: PictureType;
  content: Buffer;
  altText: string | null;
}

/** A reply on its way out. */
export interface OutgoingReply {
  text: string;
  inReplyToExternalId: string;
  /** Stable for a reply, whatever the attempt; for networks that take one. */
  idempotencyKey: string;
  /** Posts of ours that are other replies: whatever they say, they are not this one. */
  otherExternalIds: string[];
  /** Who is to see it, where the network leaves the choice; absent: whoever sees the post that it answers. */
  visibility?: PostVisibility;
  /** Nothing of this reply was sent before this moment. */
  firstAttemptAt: Date;
  /** At most what the network's descriptor allows; each attempt uploads them anew. */
  pictures?: readonly OutgoingPicture[];
}

/** A reply as the network shows it. */
export interface PublishedPost {
  externalId: string;
  url: string | null;
  postedAt: Date;
}

/** Who some credentials belong to. `replyLength` where this account's differs from the network's. */
export interface AccountIdentity {
  externalAccountId: string;
  handle: string;
  replyLength: LengthRule | null;
}

/** From when to when credentials hold. They are renewed at 80 % of it, or at `renewAt` where the network wants it earlier. */
export interface CredentialsLife {
  issuedAt: Date;
  expiresAt: Date;
  renewAt?: Date;
}

/** What the network shows now of posts that were asked for by id. */
export interface RecheckedPosts {
  posts: IncomingPost[];
  /** Asked for, and gone. An id that is in neither list could not be told. */
  goneIds: string[];
  rate: RateState | null;
}

/** A request that a network (or anybody else) sent to the channel's own address, as it came. */
export interface RawDelivery {
  method: 'GET' | 'POST';
  query: Record<string, string>;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** The bytes that were signed. */
  body: Buffer;
  receivedAt: Date;
}

/** What a delivery turned out to be. */
export type Delivery =
  /** Posts; `deliveryId` is unique for one delivery, so that a second copy of it has no effect. */
  | { kind: 'posts'; deliveryId: string; page: PostPage }
  /** The network makes sure that the address is ours. */
  | { kind: 'challenge'; contentType: string; body: string }
  /** Not from whom it says, or not what was agreed. The reason is for the sender. */
  | { kind: 'refused'; status: 400 | 401 | 403; reason: string };

/** Sign-in on the network's own page (OAuth 2.0 and its relatives). What `begin` leaves is sealed until the person is back. */
export interface PageSignIn<Settings, Credentials> {
  /** @param app what was asked by the sign-in's fields. @throws {SettingsError} | {ChannelError} */
  begin(
    settings: Settings,
    app: unknown,
    grant: { redirectUri: string; state: string },
  ): Promise<{ authorizeUrl: string; pending: unknown }>;
  /**
   * Trades what came back for credentials. @param answer the query of the redirect.
   * @throws {ChannelError} | {SettingsError} when the grant leaves a choice that a setting must make (which page).
   */
  finish(settings: Settings, pending: unknown, answer: Record<string, string>): Promise<Credentials>;
}

/**
 * A network. Adding one is a folder that implements this, and one line in `networks.ts`. Every method makes a bounded number
 * of requests, ends within its own deadline, and fails with a {@link ChannelError} only.
 */
export interface Channel<Settings = unknown, Credentials = unknown> {
  readonly descriptor: NetworkDescriptor;
  readonly capabilities: ChannelCapabilities;

  /** Checks settings as a person gave them. @throws {SettingsError} naming the field and the remedy. */
  parseSettings(given: unknown): Settings;
  /** Checks credentials as they were given or stored. @throws {SettingsError} naming the field and the remedy. */
  parseCredentials(given: unknown): Credentials;
  readonly pageSignIn?: PageSignIn<Settings, Credentials>;

  /** Finds out whose credentials these are. */
  identify(settings: Settings, credentials: Credentials): Promise<AccountIdentity>;
  /** The lists to read for this account or search; none where everything is sent to us. */
  streams(account: ChannelAccount<Settings, Credentials>): readonly ChannelStream[];
  poll(account: ChannelAccount<Settings, Credentials>, request: PollRequest): Promise<PostPage>;
  /** Looks again at posts that we have: edited, gone, or as they were. */
  recheck(account: ChannelAccount<Settings, Credentials>, externalIds: string[]): Promise<RecheckedPosts>;
  publish(account: ChannelAccount<Settings, Credentials>, reply: OutgoingReply): Promise<PublishedPost>;
  /**
   * Looks for a reply in our own timeline, after an attempt whose outcome is unknown. Null only after everything since the
   * first attempt was read: a look that did not get through fails.
   */
  findPublished(account: ChannelAccount<Settings, Credentials>, reply: OutgoingReply): Promise<PublishedPost | null>;
  /** How long the credentials hold, or null when they do not expire or cannot be renewed. */
  credentialsLife(credentials: Credentials): CredentialsLife | null;
  /**
   * Renews the credentials. The caller holds a lock and stores the answer before it is used. `unsupported` where there is nothing
   * to renew: then the sign-in is as dead as the network said.
   */
  refreshCredentials(account: ChannelAccount<Settings, Credentials>): Promise<Credentials>;
  /** Reads a request that came to the channel's own address: verifies it over its bytes, then parses it. No I/O. */
  receive?(account: ChannelAccount<Settings, Credentials>, raw: RawDelivery): Delivery;
}
