import type { MentionEntry, ReplyEntry, TimelineEntry } from '@genklang/contract';

/** What an entry answers: a post that is here, or one further up that has not been fetched. */
export type ThreadParent = { is: 'here'; id: string; name: string } | { is: 'earlier'; postId: string };

/** Where an entry stands in the public thread. */
export interface ThreadPlace {
  /** How far to the side: the customer and we speak at the edge, others and what answers them further in. */
  level: 0 | 1 | 2;
  /** Said only where the order does not say it: an answer to the post right above, or to oneself, needs none. */
  parent: ThreadParent | null;
}

/** Where the thread says nothing of an entry. */
export const PLAIN_PLACE: ThreadPlace = { level: 0, parent: null };

const INDENTS = ['', 'ml-10.5', 'ml-15 max-md:ml-10.5'] as const;

/** The classes of an entry of the public thread. */
export function entryClass(classes: string, { level }: ThreadPlace, isMarked: boolean): string {
  return `entry mb-4 ${classes} ${INDENTS[level]} ${isMarked ? 'is-marked' : ''}`;
}

type PublicEntry = MentionEntry | ReplyEntry;

interface Surroundings {
  customerId: string;
  /** How our own posts are signed. */
  account: string;
  hasEarlier: boolean;
}

/**
 * Who answers whom. Entries are matched by their networks' ids, so that a post finds its parent whichever of the two came
 * first.
 */
export function placesOf(entries: readonly TimelineEntry[], around: Surroundings): Map<string, ThreadPlace> {
  const posts = entries.filter((entry): entry is PublicEntry => entry.type === 'mention' || entry.type === 'reply');
  const byPostId = new Map(posts.flatMap((entry) => (entry.postId === null ? [] : [[entry.postId, entry]])));
  const byId = new Map(posts.map((entry) => [entry.id, entry]));
  const places = new Map<string, ThreadPlace>();
  const parentOf = (entry: PublicEntry): PublicEntry | undefined =>
    entry.type === 'mention'
      ? byPostId.get(entry.parentPostId ?? '')
      : (byId.get(entry.parentReplyId ?? '') ?? byId.get(entry.inReplyToMentionId));
  const isOther = (entry: PublicEntry): boolean => entry.type === 'mention' && entry.author.id !== around.customerId;
  posts.forEach((entry, index) => {
    const parent = parentOf(entry);
    const above = posts[index - 1];
    places.set(entry.id, {
      level: levelOf(isOther(entry), parent !== undefined && isOther(parent)),
      parent: parent === above || isOfSame(entry, parent) ? null : describe(entry, parent, around),
    });
  });
  return places;
}

export function isSamePlace(left: ThreadPlace | undefined, right: ThreadPlace | undefined): boolean {
  return left === right || (left?.level === right?.level && keyOf(left?.parent) === keyOf(right?.parent));
}

function keyOf(parent: ThreadParent | null | undefined): string {
  if (parent == null) {
    return '';
  }
  return parent.is === 'here' ? `${parent.id} ${parent.name}` : parent.postId;
}

/** Who goes on in a thread of their own answers nobody. */
function isOfSame(entry: PublicEntry, parent: PublicEntry | undefined): boolean {
  return entry.type === 'mention' && parent?.type === 'mention' && entry.author.id === parent.author.id;
}

function levelOf(isOther: boolean, answersOther: boolean): ThreadPlace['level'] {
  if (isOther) {
    return answersOther ? 2 : 1;
  }
  return answersOther ? 1 : 0;
}

function describe(entry: PublicEntry, parent: PublicEntry | undefined, around: Surroundings): ThreadParent | null {
  if (parent !== undefined) {
    const name = parent.type === 'mention' ? parent.author.name : (parent.member?.name ?? around.account);
    return { is: 'here', id: parent.id, name };
  }
  const postId = entry.type === 'mention' ? entry.parentPostId : null;
  return postId !== null && around.hasEarlier ? { is: 'earlier', postId } : null;
}
