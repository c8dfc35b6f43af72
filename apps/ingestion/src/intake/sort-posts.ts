import type { IncomingPost } from '@genklang/channels';
import type { KnownMention } from '@genklang/entities';

/** A post that we have, as the network shows it now. */
export interface SeenAgain {
  known: KnownMention;
  post: IncomingPost;
}

/** New posts, and posts that we have. */
export interface SortedPosts {
  fresh: IncomingPost[];
  again: SeenAgain[];
}

/**
 * Tells new posts from known ones. A post is known by its id, or by any other id it had: an edited post brings its earlier ids
 * along. A post that comes under an id that it had earlier is an old version of what we have: it says nothing new.
 */
export function sortPosts(posts: IncomingPost[], known: KnownMention[]): SortedPosts {
  const byId = new Map(known.map((mention) => [mention.foundBy, mention]));
  const fresh = new Map<string, IncomingPost>();
  const again = new Map<string, SeenAgain>();
  for (const post of posts) {
    const direct = byId.get(post.externalId);
    const match = direct ?? post.otherExternalIds.map((id) => byId.get(id)).find((mention) => mention !== undefined);
    if (!match) {
      fresh.set(post.externalId, post);
    } else if (match !== direct || match.externalId === post.externalId) {
      again.set(match.id, { known: match, post });
    }
  }
  // Two versions of one new post on a page: the one that knows of the other is the later one.
  for (const post of fresh.values()) {
    post.otherExternalIds.filter((id) => id !== post.externalId).forEach((id) => fresh.delete(id));
  }
  return { fresh: [...fresh.values()], again: [...again.values()] };
}
