import type { PollRequest, RecheckedPosts } from '../channel';
import { ChannelError } from '../channel-error';
import { asObject } from '../json-reader';
import { pageOf } from '../post';
import type { IncomingPost, PostPage, RateState } from '../post';
import type { MastodonClient } from './mastodon.client';
import { kindOfStatus, mapNotification, mapOwnStatus, mapStatus, statusId } from './mastodon.mapper';
import type { MappedItem } from './mastodon.mapper';
import { readTimeline } from './mastodon.timeline';
import type { TimelinePage } from './mastodon.timeline';

const TYPES = ['mention', 'reblog', 'update', 'quote'];
/** Lists of statuses answer no more, whatever is asked for. */
const MAX_STATUSES = 40;
/** Single look-ups that run side by side. */
const SIDE_BY_SIDE = 5;

/** Reads what addresses us. */
export async function readNotifications(
  client: MastodonClient,
  ourId: string,
  request: PollRequest & { limit: number },
): Promise<PostPage> {
  const plan = { path: '/api/v1/notifications', query: { 'types[]': TYPES, limit: request.limit } };
  return assemble(await readTimeline(client, plan, request), (raw) => mapNotification(raw, ourId));
}

/** Reads our own posts. */
export async function readOwnPosts(
  client: MastodonClient,
  ourId: string,
  request: Pick<PollRequest, 'after' | 'before'> & { limit: number },
): Promise<PostPage> {
  const plan = {
    path: `/api/v1/accounts/${encodeURIComponent(ourId)}/statuses`,
    query: { exclude_reblogs: 'true', limit: Math.min(MAX_STATUSES, request.limit) },
  };
  return assemble(await readTimeline(client, plan, request), (raw) => mapOwnStatus(raw, ourId));
}

/** Looks again at posts: all at once where the instance can (4.3 and later), else one by one. */
export async function recheckPosts(
  client: MastodonClient,
  ourId: string,
  externalIds: string[],
): Promise<RecheckedPosts> {
  const { found, rate } = (await readMany(client, externalIds)) ?? (await readOneByOne(client, externalIds));
  const posts = found.flatMap((raw): IncomingPost[] => {
    const mapped = mapStatus(raw, kindOfStatus(asObject(raw) ?? {}, ourId));
    return mapped.kind === 'post' ? [mapped.post] : [];
  });
  const shown = new Set(found.map((raw) => statusId(asObject(raw)?.['id'])));
  return { posts, goneIds: externalIds.filter((id) => !shown.has(id)), rate };
}

/** A page from what a list showed: each post once, whatever else it was shown for. */
export function assemble(page: TimelinePage, map: (raw: unknown) => MappedItem): PostPage {
  const read = pageOf({ newest: page.newest, oldest: page.oldest, hasOlder: page.hasOlder, rate: page.rate });
  const known = new Set<string>();
  for (const { raw } of page.items) {
    const mapped = map(raw);
    if (mapped.kind === 'rejected') {
      read.rejected.push(mapped.rejected);
    } else if (mapped.kind === 'repost') {
      read.reposts.push(mapped.repost);
    } else if (mapped.kind === 'post' && !known.has(mapped.post.externalId)) {
      known.add(mapped.post.externalId);
      read.posts.push(mapped.post);
    }
  }
  return read;
}

interface Found {
  found: unknown[];
  rate: RateState | null;
}

/** Null where the instance knows no such request. */
async function readMany(client: MastodonClient, externalIds: string[]): Promise<Found | null> {
  try {
    const { json, rate } = await client.getList('/api/v1/statuses', { 'id[]': externalIds });
    return { found: json, rate };
  } catch (error) {
    if (isRefusedForGood(error)) {
      return null;
    }
    throw error;
  }
}

/** Older instances and relatives answer such a request with 404 or 405, some with a page of their own. */
function isRefusedForGood(error: unknown): boolean {
  return error instanceof ChannelError && ['gone', 'rejected'].includes(error.decision.kind);
}

async function readOneByOne(client: MastodonClient, externalIds: string[]): Promise<Found> {
  const answers: (Found | null)[] = [];
  for (let at = 0; at < externalIds.length; at += SIDE_BY_SIDE) {
    const some = externalIds.slice(at, at + SIDE_BY_SIDE);
    answers.push(...(await Promise.all(some.map(async (id) => await readOne(client, id)))));
  }
  const found = answers.filter((answer) => answer !== null);
  return { found: found.flatMap((answer) => answer.found), rate: found.at(-1)?.rate ?? null };
}

async function readOne(client: MastodonClient, id: string): Promise<Found | null> {
  try {
    const { json, rate } = await client.getObject(`/api/v1/statuses/${encodeURIComponent(id)}`);
    return { found: [json], rate };
  } catch (error) {
    if (error instanceof ChannelError && error.decision.kind === 'gone') {
      return null;
    }
    throw error;
  }
}
