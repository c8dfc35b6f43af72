import type { PollRequest } from '../channel';
import { pageOf } from '../post';
import type { IncomingPost, PostPage, RateState, RejectedPost } from '../post';
import { compareNewestFirst, readMark, writeMark } from './graph.mark';
import type { Place, Resume } from './graph.mark';

/** Something in a list: a post, or what could not be read as one. `post` null: it only holds a list. */
export interface ListItem {
  id: string;
  /** Null where it cannot be read. */
  at: Date | null;
  post: IncomingPost | null;
  rejected: RejectedPost | null;
}

/** A page of a list, newest first, with the lists inside it (the comments of its posts), each under a key of its own. */
export interface ListPage {
  items: ListItem[];
  next: string | null;
  inner: { key: string; page: ListPage }[];
  rate: RateState | null;
}

/** Lists that make one stream: a list of posts, and what hangs below them. */
export interface StreamLists {
  /** Nothing hangs below the posts: then the outer list itself can go on where it was left. */
  isFlat: boolean;
  /** The outer list, from its beginning or from a cursor. */
  outer(cursor: string | null): Promise<ListPage>;
  inner(key: string, cursor: string): Promise<ListPage>;
}

/** An item where it stands. */
interface PlacedItem {
  place: Place;
  post: IncomingPost | null;
  rejected: RejectedPost | null;
}

/** A list as far as it was read in this walk. `start` is the cursor at which a page begins; null is the list's beginning. */
interface OpenList {
  key: string;
  pages: { start: string | null; items: PlacedItem[] }[];
  next: string | null;
  /** What the mark said of it. */
  resumed: Resume | null;
}

const OUTER = '';
/** In the place of a cursor: the list was read to its end. */
const READ = '';
const MAX_REQUESTS = 4;

/**
 * Meta has no list of all new comments: each post has its own. This reads the lists side by side and answers one page of all
 * of them, newest first, of which nothing is missing: no further down than the list that was read the least. Where lists are
 * longer than one look, the page's mark says where each goes on.
 */
export async function walk(lists: StreamLists, request: PollRequest): Promise<PostPage> {
  const reading = new Reading(lists, request);
  await reading.read();
  return reading.page();
}

class Reading {
  private readonly open = new Map<string, OpenList>();
  private readonly before: Place | null;
  private readonly startedAt: Record<string, Resume>;
  private readonly fromMs: number;
  private rate: RateState | null = null;

  constructor(
    private readonly lists: StreamLists,
    private readonly request: PollRequest,
  ) {
    const mark = request.before ? readMark(request.before) : null;
    this.before = mark && { at: mark.at, id: mark.id };
    this.startedAt = mark?.lists ?? {};
    // Meta's times have whole seconds: what was written in the mark's own second may have come after it.
    this.fromMs = Math.floor(request.after.at.getTime() / 1_000) * 1_000;
    for (const [key, resumed] of Object.entries(this.startedAt)) {
      this.open.set(key, { key, pages: [], next: resumed.cursor === READ ? null : resumed.cursor, resumed });
    }
  }

  async read(): Promise<void> {
    const isGoingOn = this.open.has(OUTER);
    if (!isGoingOn) {
      this.take(OUTER, null, await this.lists.outer(null));
    }
    for (let requests = isGoingOn ? 0 : 1; requests < MAX_REQUESTS; requests += 1) {
      const limit = this.limit();
      if (!limit || this.above(limit.place).length >= this.request.maxPosts) {
        return;
      }
      const { key, next } = limit.list;
      const cursor = next ?? '';
      this.take(key, cursor, key === OUTER ? await this.lists.outer(cursor) : await this.lists.inner(key, cursor));
    }
  }

  page(): PostPage {
    const limit = this.limit();
    const known = limit ? this.above(limit.place) : this.inWindow();
    const shown = known.slice(0, this.request.maxPosts);
    const first = shown[0]?.place;
    return pageOf({
      posts: shown.flatMap(({ post }) => post ?? []),
      rejected: shown.flatMap(({ rejected }) => rejected ?? []),
      newest: first ? writeMark({ ...first, lists: {} }) : null,
      ...this.end(shown.at(-1)?.place, known.length > shown.length || limit !== null),
      rate: this.rate,
    });
  }

  /** Where the page ends, and whether it goes on from there. One that neither shows nor reads anything new never would. */
  private end(last: Place | undefined, hasMore: boolean): Pick<PostPage, 'oldest' | 'hasOlder' | 'isCutOff'> {
    const place = last ?? (hasMore ? this.before : null);
    if (!place || !hasMore) {
      return { oldest: place && writeMark({ ...place, lists: {} }), hasOlder: false, isCutOff: hasMore };
    }
    const lists = this.listsBelow(place);
    const oldest = writeMark({ ...place, lists });
    const isStuck = !last && oldest.id === writeMark({ ...place, lists: this.startedAt }).id;
    return { oldest, hasOlder: !isStuck, isCutOff: isStuck };
  }

  private take(key: string, start: string | null, page: ListPage): void {
    const list = this.open.get(key) ?? { key, pages: [], next: null, resumed: null };
    list.pages.push({ start, items: placed(page.items, list.pages.at(-1)?.items.at(-1)?.place) });
    list.next = page.next;
    this.open.set(key, list);
    this.rate = page.rate ?? this.rate;
    for (const inner of page.inner) {
      // One that goes on at a cursor has been read from its beginning.
      if (!this.open.has(inner.key)) {
        this.take(inner.key, null, inner.page);
      }
    }
  }

  /** The list that is known the least far down, if there is one that goes on within the window. */
  private limit(): { list: OpenList; place: Place } | null {
    const unfinished = [...this.open.values()].flatMap((list) => {
      const place = this.depthOf(list);
      return list.next !== null && place.at.getTime() >= this.fromMs ? [{ list, place }] : [];
    });
    return unfinished.sort((left, right) => compareNewestFirst(left.place, right.place))[0] ?? null;
  }

  private depthOf(list: OpenList): Place {
    const last = list.pages.flatMap((page) => page.items).at(-1)?.place;
    return last ?? list.resumed?.next ?? this.before ?? { at: new Date(), id: '' };
  }

  /**
   * What lies above a place in all lists, newest first. What shares its second is left for later, for the list may go on with
   * more of that second in another order; unless there is nothing else.
   */
  private above(place: Place): PlacedItem[] {
    const all = this.inWindow().filter((item) => compareNewestFirst(item.place, place) <= 0);
    const sure = all.filter((item) => item.place.at.getTime() > place.at.getTime());
    return sure.length > 0 ? sure : all;
  }

  private inWindow(): PlacedItem[] {
    const items = [...this.open.values()].flatMap((list) => list.pages.flatMap((page) => page.items));
    const wanted = items.filter(
      ({ place }) => place.at.getTime() >= this.fromMs && (!this.before || isBelow(place, this.before)),
    );
    const byId = new Map(wanted.map((item) => [item.place.id, item]));
    return [...byId.values()].sort((left, right) => compareNewestFirst(left.place, right.place));
  }

  /** For each list, where the page begins on which something below the place stands; none at a list's beginning. */
  private listsBelow(place: Place): Record<string, Resume> {
    const lists = [...this.open.values()].filter(({ key }) => key !== OUTER || this.lists.isFlat);
    const resumes = lists.flatMap((list) => {
      const resume = resumeBelow(list, place);
      return resume === null ? [] : [[list.key, resume] as const];
    });
    return Object.fromEntries(resumes.sort(([left], [right]) => (left < right ? -1 : 1)));
  }
}

function resumeBelow(list: OpenList, place: Place): Resume | null {
  if (list.pages.length === 0) {
    return list.resumed;
  }
  for (const { start, items } of list.pages) {
    const next = items.find((item) => isBelow(item.place, place))?.place;
    if (next) {
      return start === null ? null : { cursor: start, next };
    }
  }
  const isLong = list.pages.length > 1 || list.resumed !== null;
  const cursor = list.next ?? (isLong ? READ : null);
  return cursor === null ? null : { cursor, next: null };
}

/** What has no time stands where the one above it does: the walk goes past it. */
function placed(items: ListItem[], above: Place | undefined): PlacedItem[] {
  let at = above?.at ?? items.find((item) => item.at)?.at ?? new Date();
  return items.map((item) => {
    at = item.at ?? at;
    return { place: { at, id: item.id }, post: item.post, rejected: item.rejected };
  });
}

/** A mark without an id is a moment, and exclusive. */
function isBelow(place: Place, mark: Place): boolean {
  return mark.id === '' ? place.at.getTime() < mark.at.getTime() : compareNewestFirst(mark, place) < 0;
}
