import { ChannelError } from '../channel-error';
import type { HttpAnswer } from '../http/channel-http';
import { asMoment, asObject, asText } from '../json-reader';
import type { PostMark, RateState } from '../post';
import type { MastodonClient, Query } from './mastodon.client';

/** A list of an instance: what is asked for its newest page, and what of an answer is the list. */
export interface TimelinePlan {
  path: string;
  query: Query;
  itemsOf?(json: unknown): unknown;
}

/** An item with its place; ids are opaque. */
export interface TimelineItem {
  id: string;
  at: Date;
  raw: unknown;
}

/** What was read, newest first, and where to go on. */
export interface TimelinePage {
  items: TimelineItem[];
  newest: PostMark | null;
  oldest: PostMark | null;
  hasOlder: boolean;
  rate: RateState | null;
}

/** Where a mark leads: on by a `Link`'s query, or below an id. Anything else is the id of an item. */
const BY_LINK = 'link:';
const BELOW = 'below:';

/**
 * Reads one page of a list. Instances differ: some page by ids, some only by what their `Link` says, some know no `Link`, and
 * some do not keep their order. So a `Link` is followed as it is, an id is never compared, and a walk ends where the last item
 * that was read is seen again, or where a whole page is older.
 */
export async function readTimeline(
  client: MastodonClient,
  plan: TimelinePlan,
  window: { after: PostMark; before: PostMark | null },
): Promise<TimelinePage> {
  const answer = await ask(client, plan, window.before);
  const list = plan.itemsOf ? plan.itemsOf(answer.json) : answer.json;
  if (!Array.isArray(list)) {
    throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'Mastodon answered something that is not a page');
  }
  const read = placesOf(list as unknown[]);
  const items = read
    .filter((item) => item.at >= window.after.at && item.id !== window.after.id && isBelow(item, window.before))
    .sort((left, right) => right.at.getTime() - left.at.getTime());
  const next = nextOf(answer, read);
  const isReached = read.some((item) => item.id === window.after.id) || read.every((item) => item.at < window.after.at);
  return {
    items,
    newest: items[0] ? { id: items[0].id, at: items[0].at } : null,
    oldest: endOf(read, next),
    hasOlder: next !== null && !isReached,
    rate: answer.rate,
  };
}

async function ask(client: MastodonClient, plan: TimelinePlan, before: PostMark | null): Promise<HttpAnswer> {
  const id = before?.id ?? '';
  if (id.startsWith(BY_LINK)) {
    return await client.getAt(plan.path, id.slice(BY_LINK.length));
  }
  const bound = id.startsWith(BELOW) ? { max_id: id.slice(BELOW.length) } : {};
  const query = { ...plan.query, ...bound };
  return plan.itemsOf ? await client.getObject(plan.path, query) : await client.getList(plan.path, query);
}

/** A window that begins at a time only is read from the newest page on, down to that time. */
function isBelow(item: TimelineItem, before: PostMark | null): boolean {
  const isOnTheWay = before?.id?.startsWith(BY_LINK) === true || before?.id?.startsWith(BELOW) === true;
  return before === null || isOnTheWay || item.at <= before.at;
}

/** What has no time of its own stands where the one before it stands. */
function placesOf(list: unknown[]): TimelineItem[] {
  let last: Date | undefined;
  return list.map((raw) => {
    const item = asObject(raw);
    last = asMoment(item?.['created_at']) ?? last ?? new Date();
    return { id: asText(item?.['id']) ?? '', at: last, raw };
  });
}

/** A `Link` that names no next page is the end; without a `Link`, the last id goes on until a page is empty. */
function nextOf(answer: HttpAnswer, read: TimelineItem[]): string | null {
  const link = answer.headers['link'];
  const last = read.at(-1);
  if (link !== undefined && link.trim() !== '') {
    const search = searchOfNext(link, answer.url);
    return search === null ? null : BY_LINK + search;
  }
  return last && last.id !== '' ? BELOW + last.id : null;
}

function searchOfNext(link: string, base: URL): string | null {
  const target = [...link.matchAll(/<([^>]*)>([^<]*)/g)].find(([, , params = '']) => /;\s*rel="?next"?/i.test(params));
  const address = target?.[1];
  return address !== undefined && URL.canParse(address, base) ? new URL(address, base).search : null;
}

/** The end of a page: the walk goes on from what was oldest on it, wherever on the page that stood. */
function endOf(read: TimelineItem[], next: string | null): PostMark | null {
  const oldest = read.reduce<TimelineItem | undefined>(
    (found, item) => (found === undefined || item.at < found.at ? item : found),
    undefined,
  );
  return oldest ? { ...(next === null ? {} : { id: next }), at: oldest.at } : null;
}
