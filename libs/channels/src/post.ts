import type { MediaKind, MentionKind, PostMetrics, PostVisibility, QuotedPost, ReplyRefusal } from '@genklang/contract';

/**
 * A place in a stream of posts. `id` is the network's own cursor (a post's id, a notification's, a token, a feed's ETag): it is
 * opaque, never compared, only handed back. `at` is the time of the post there.
 */
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

/** Whether the network lets us answer this very post, and until when, or why not. */
export type ReplyRule = { isAllowed: true; until: Date | null } | { isAllowed: false; reason: ReplyRefusal };

/** A picture, film or sound of a post, where it lies on the network. */
export interface IncomingMedia {
  kind: MediaKind;
  /** The address of a picture: itself, or a still of it. Null where there is none. */
  pictureUrl: string | null;
  altText: string | null;
  width: number | null;
  height: number | null;
}

/** A post that reached us, or one of our own, parsed: whatever is missing or odd was found out in the channel's mapper. */
export interface IncomingPost {
  externalId: string;
  /** Other ids under which the same post is or was known: earlier versions of an edited one, a feed's guid. */
  otherExternalIds: string[];
  author: PostAuthor;
  kind: MentionKind;
  text: string;
  /** The network's guess, as a BCP 47 code, or null. */
  languageHint: string | null;
  url: string | null;
  /** The id of the thread's first post where the network tells, else null. */
  threadId: string | null;
  parentExternalId: string | null;
  visibility: PostVisibility;
  /** Stars from 1 to 5, where the post is a review. */
  rating: number | null;
  replyRule: ReplyRule;
  postedAt: Date;
  metrics: PostMetrics;
  /** Left out where the network has none. */
  media?: IncomingMedia[];
  /** The post that this one quotes, where the network shows it along. */
  quoted?: QuotedPost | null;
}

/** Somebody passed a post on. It never becomes a conversation: it raises the echo of the original. */
export interface Repost {
  externalId: string;
  originalExternalId: string;
}

/** A post that could not be parsed, as it came. */
export interface RejectedPost {
  externalId: string;
  raw: unknown;
  problem: string;
}

/** One answer of a network. */
export interface PostPage {
  /** Newest first. Our own posts are among them: they are recognised by their author. */
  posts: IncomingPost[];
  rejected: RejectedPost[];
  reposts: Repost[];
  /** Posts that the network says are gone. */
  goneIds: string[];
  /** Posts that the network told of without their words: they are asked for by these ids before the page is taken in. */
  followUpIds: string[];
  /** The newest and oldest place of the page, parsed or not; null when the page is empty. */
  newest: PostMark | null;
  oldest: PostMark | null;
  /** Whether older posts remain in the window that was asked for. */
  hasOlder: boolean;
  /** The network shows nothing older, although the window goes on: what lies there is lost to us, and is said to be. */
  isCutOff: boolean;
  rate: RateState | null;
}

/** What the network said of a rate window. `limit` is null where it does not tell. */
export interface RateState {
  limit: number | null;
  remaining: number;
  resetAt: Date;
}

/** A page with nothing on it, and what is given. */
export function pageOf(given: Partial<PostPage> = {}): PostPage {
  return {
    posts: [],
    rejected: [],
    reposts: [],
    goneIds: [],
    followUpIds: [],
    newest: null,
    oldest: null,
    hasOlder: false,
    isCutOff: false,
    rate: null,
    ...given,
  };
}
