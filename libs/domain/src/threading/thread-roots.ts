/** What of a post says where it belongs. */
export interface ThreadedPost {
  externalId: string;
  threadId: string | null;
  parentExternalId: string | null;
}

/**
 * The root of each post's thread: what the network says; else the root of its parent, among the posts at hand or those
 * already known; else the parent itself, which will be put right when the parent arrives; else the post is a root.
 */
export function resolveThreadRoots(
  posts: ThreadedPost[],
  knownRoots: ReadonlyMap<string, string>,
): Map<string, string> {
  const atHand = new Map(posts.map((post) => [post.externalId, post]));
  const roots = new Map<string, string>();
  for (const post of posts) {
    roots.set(post.externalId, rootOf(post, atHand, knownRoots));
  }
  return roots;
}

function rootOf(
  post: ThreadedPost,
  atHand: ReadonlyMap<string, ThreadedPost>,
  knownRoots: ReadonlyMap<string, string>,
): string {
  const seen = new Set<string>();
  let current = post;
  for (;;) {
    if (current.threadId !== null) {
      return current.threadId;
    }
    seen.add(current.externalId);
    const parentId = current.parentExternalId;
    if (parentId === null) {
      return current.externalId;
    }
    // A root that was only taken for one, because its own parent had not arrived, may be at hand now.
    const next = atHand.has(parentId) ? parentId : (knownRoots.get(parentId) ?? parentId);
    const further = atHand.get(next);
    // A chain that bites its own tail (a network's nonsense) ends where it was entered.
    if (!further || seen.has(next)) {
      return further ? current.externalId : next;
    }
    current = further;
  }
}
