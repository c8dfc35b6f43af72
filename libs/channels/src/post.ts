import type { MentionKind, PostMetrics } from '@genklang/contract';

/** A place in a stream of posts. `id` is opaque: it is never compared, only handed back to the network. */
export interface PostMark {
  id?: string;
  at: Date;
}

/** A handle as its network shows it. */
export interface PostAuthor {
  externalId: string;
  handle: string;
  name: string;
  bio: string | null;
  followers: number | null;
  profileUrl: string | null;
}

/** A post that reached us, parsed: whatever is missing or odd was found out in the channel's mapper. */
export interface IncomingPost {
  externalId: string;
  /** Ids that earlier versions of an edited post had. */
  earlierExternalIds: string[];
  author: PostAuthor;
  kind: MentionKind;
  text: string;
  /** The network's guess, as a BCP 47 code, or null. */
  languageHint: string | null;
  url: string | null;
  /** The id of the thread's first post where the network tells, else null. */
  threadId: string | null;
  parentExternalId: string | null;
  /** Whether the network lets us answer this very post. */
  isReplyAllowed: boolean;
  postedAt: Date;
  metrics: PostMetrics;
}

/** A post that could not be parsed, as it came. */
export interface RejectedPost {
  externalId: string;
  raw: unknown;
  problem: string;
}

/** One answer of a network. */
export interface PostPage {
  /** Newest first. */
  posts: IncomingPost[];
  rejected: RejectedPost[];
  /** The newest and oldest post of the page, parsed or not; null when the page is empty. */
  newest: PostMark | null;
  oldest: PostMark | null;
  /** Whether older posts remain in the window that was asked for. */
  hasOlder: boolean;
  rate: RateState | null;
}

/** What the network said is left of a rate window. */
export interface RateState {
  remaining: number;
  resetAt: Date;
}
