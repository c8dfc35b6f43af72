import type { Medium } from '../media/pictures';

/** What people have done with a post. */
export interface Metrics {
  views: number;
  likes: number;
  reposts: number;
  replies: number;
  quotes: number;
  bookmarks: number;
}

export interface User {
  id: string;
  handle: string;
  name: string;
  bio: string;
  followers: number;
  following: number;
  createdAtMs: number;
}

/** One version of a post: an edit makes a new version with a new id, as on X. */
export interface Post {
  id: string;
  authorId: string;
  /** As the author wrote it, without the handles that X puts before a reply. */
  text: string;
  /** Handles that X puts before the text of a reply: the parent's author and whom the parent mentions. */
  leadingHandles: string[];
  /** Lower-case handles that the post mentions, the leading ones included. */
  mentions: string[];
  createdAtMs: number;
  lang: string;
  conversationId: string;
  inReplyTo?: { postId: string; userId: string };
  quoteOf?: string;
  media?: Medium[];
  /** The post that this one only passes on. */
  repostOf?: string;
  metrics: Metrics;
  /** Ids of all versions, oldest first; one list shared by all of them. */
  versions: string[];
  /** An older version, or deleted: no timeline shows it. */
  state: 'visible' | 'superseded' | 'deleted';
}

/** What it takes to write a post; the rest is completed by the store. */
export interface PostDraft {
  authorId: string;
  text: string;
  id?: string;
  createdAtMs?: number;
  inReplyTo?: string;
  quoteOf?: string;
  lang?: string;
  media?: Medium[];
  metrics?: Partial<Metrics>;
}

/** The store refuses: `field` names the part of the draft that is wrong. */
export class StoreError extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}
