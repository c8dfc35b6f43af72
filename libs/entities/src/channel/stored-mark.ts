/** A place in a channel's stream of posts: a post's id where one is known, and its time (ISO 8601). */
export interface StoredMark {
  id?: string;
  at: string;
}

/** What a network last said of a rate window; `resetAt` is ISO 8601 in our own time. */
export interface StoredRate {
  limit: number | null;
  remaining: number;
  resetAt: string;
}
