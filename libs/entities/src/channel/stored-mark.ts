/** A place in a channel's stream of posts: a post's id where one is known, and its time (ISO 8601). */
export interface StoredMark {
  id?: string;
  at: string;
}
