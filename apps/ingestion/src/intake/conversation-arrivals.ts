import type { ConversationArrival, ScoredText } from '@genklang/entities';
import type { IncomingPost } from '@genklang/channels';

/** What a list shows of a text. */
export const EXCERPT_LENGTH = 280;

/** A post with its place and its score, on its way into the tables. */
export interface PlacedPost {
  mentionId: string;
  post: IncomingPost;
  rootExternalId: string;
  authorId: string;
  scored: ScoredText;
}

/** Which conversation a post belongs to: its thread's, with its author. */
export function conversationKey(rootExternalId: string, authorId: string): string {
  return `${authorId} ${rootExternalId}`;
}

/** How arrivals are made. `newConversationId` is asked once for each; for what a search heard nobody waits. */
export interface ArrivalOptions {
  newConversationId: () => string;
  isHeard: boolean;
}

/** Sums up a page's new posts, one arrival for each conversation. */
export function summariseArrivals(posts: PlacedPost[], options: ArrivalOptions): ConversationArrival[] {
  const groups = new Map<string, PlacedPost[]>();
  for (const placed of posts) {
    const key = conversationKey(placed.rootExternalId, placed.authorId);
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()].flatMap((group) => {
    const oldestFirst = [...group].sort((a, b) => a.post.postedAt.getTime() - b.post.postedAt.getTime());
    const first = oldestFirst[0];
    const last = oldestFirst.at(-1);
    if (!first || !last) {
      return [];
    }
    const arrival = summarise(oldestFirst, first, last, options.newConversationId());
    return [options.isHeard ? { ...arrival, waitingSince: null } : arrival];
  });
}

function summarise(group: PlacedPost[], first: PlacedPost, last: PlacedPost, id: string): ConversationArrival {
  // A post that was just written has no views yet; its author's followers say who may see it.
  const reaches = group
    .map(({ post }) => post.metrics.views || post.author.followers)
    .filter((reach) => reach !== null);
  return {
    id,
    rootExternalId: last.rootExternalId,
    authorId: last.authorId,
    kind: last.post.kind,
    excerpt: excerptOf(last.post.text),
    language: last.scored.language,
    polarity: last.scored.polarity,
    score: last.scored.score,
    isProblem: group.some(({ scored }) => scored.polarity === 'negative'),
    reach: reaches.length > 0 ? Math.max(...reaches) : null,
    mentionCount: group.length,
    lastMentionId: last.mentionId,
    lastMentionAt: last.post.postedAt,
    waitingSince: first.post.postedAt,
  };
}

/** The beginning of a text, never half a character. */
function excerptOf(text: string): string {
  return text.slice(0, EXCERPT_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}
