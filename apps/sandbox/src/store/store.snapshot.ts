import type { Post, User } from './model';

/** What the network remembers of people and posts, as plain data. */
export interface StoreSnapshot {
  users: User[];
  /** How many accounts there ever were: ids of accounts are never given twice. */
  usersMade: number;
  /** Ascending by id. */
  posts: Post[];
}

/** The newest posts, and everybody whom those posts or `alsoKeep` name, so that what is kept stays bounded. */
export function takeSnapshot(
  from: StoreSnapshot,
  bounds: { maxPosts: number; alsoKeep: ReadonlySet<string> },
): StoreSnapshot {
  if (from.posts.length <= bounds.maxPosts) {
    return from;
  }
  const posts = from.posts.slice(-bounds.maxPosts);
  const named = new Set(posts.flatMap(({ authorId, inReplyTo }) => [authorId, inReplyTo?.userId ?? authorId]));
  const users = from.users.filter(({ id }) => named.has(id) || bounds.alsoKeep.has(id));
  return { users, usersMade: from.usersMade, posts };
}

/** All versions of a post share one list of versions and one set of numbers, which plain data cannot say. */
export function shareVersions(posts: readonly Post[]): void {
  const firstOf = new Map<string, Post>();
  for (const post of posts) {
    const root = post.versions[0] ?? post.id;
    const first = firstOf.get(root);
    if (first) {
      post.versions = first.versions;
      post.metrics = first.metrics;
    } else if (post.versions.length > 1) {
      firstOf.set(root, post);
    }
  }
}
