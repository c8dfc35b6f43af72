import type { MentionKind } from '@genklang/contract';
import { ChannelError } from '../channel-error';
import type { PollRequest, RecheckedPosts } from '../channel';
import { asCount, asList, asMoment, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { pageOf } from '../post';
import type { IncomingPost, PostPage } from '../post';
import type { BlueskyClient, XrpcAnswer } from './bluesky.client';
import { authorOf, mapFeedItem, mapNotification, mapPostView, withView } from './bluesky.mapper';
import type { BlueskyReader, MappedItem } from './bluesky.mapper';
import { noPage, readPage } from './bluesky.timeline';
import type { Ask, ListAnswer, Listed, ListPage } from './bluesky.timeline';

/** Requests of one poll, at most. */
const MAX_REQUESTS = 4;
/** What one look-up of posts or people may ask for. */
export const LOOKUP_SIZE = 25;
const REASONS = ['mention', 'reply', 'quote', 'repost'];

/** An item of a list, with its place. */
export interface RawItem extends Listed {
  raw: unknown;
}

/** Who reads, and how much at once. */
export interface Reading {
  client: BlueskyClient;
  reader: BlueskyReader;
  limit: number;
}

/** Reads what addresses us, with the numbers of the posts and the reach of their authors as far as requests are left. */
export async function readNotifications(reading: Reading, request: PollRequest): Promise<PostPage> {
  const { client, reader, limit } = reading;
  const ask: Ask<RawItem> = async (cursor, size) => {
    const answer = await client.query('app.bsky.notification.listNotifications', {
      reasons: REASONS,
      limit: size,
      cursor: cursor ?? undefined,
    });
    return listOf(answer, 'notifications', listedAt);
  };
  const page = await readPage(ask, { after: request.after, before: request.before, limit });
  const read = assemble(page, (raw) => mapNotification(raw, reader));
  return { ...read, posts: await complete(client, read.posts, MAX_REQUESTS - page.requests) };
}

/** Reads our own posts. This list's cursor is opaque, and loses nothing. */
export async function readOwnPosts(reading: Reading, request: PollRequest): Promise<PostPage> {
  const { client, reader, limit } = reading;
  const ask: Ask<RawItem> = async (cursor, size) => {
    const answer = await client.query('app.bsky.feed.getAuthorFeed', {
      actor: reader.externalAccountId,
      filter: 'posts_with_replies',
      limit: size,
      cursor: cursor ?? undefined,
    });
    return listOf(answer, 'feed', feedPlace);
  };
  const page = await readPage(ask, { after: request.after, before: request.before, limit });
  return assemble(page, (raw) => mapFeedItem(raw, reader));
}

/** Looks again at posts. One that is behind a block is neither shown nor gone: who stands behind one is asked for. */
export async function recheckPosts(
  reading: Pick<Reading, 'client' | 'reader'>,
  externalIds: string[],
): Promise<RecheckedPosts> {
  const { client, reader } = reading;
  const answer = await client.query('app.bsky.feed.getPosts', { uris: externalIds });
  const views = postsOf(answer.json);
  const posts = [...views.values()].flatMap((view) => {
    const mapped = mapPostView(view, kindOf(view), reader);
    return mapped.kind === 'post' ? [mapped.post] : [];
  });
  const missing = externalIds.filter((id) => !views.has(id));
  const blocked = missing.length === 0 ? new Set<string>() : await findBlocked(client, missing.map(authorOf));
  return { posts, goneIds: missing.filter((id) => !blocked.has(authorOf(id))), rate: answer.rate };
}

/** Followers of the posts' authors; those who could not be asked for stay unknown. */
export async function withReach(client: BlueskyClient, posts: IncomingPost[]): Promise<IncomingPost[]> {
  const dids = [...new Set(posts.map((post) => post.author.externalId))].slice(0, LOOKUP_SIZE);
  const profiles = dids.length === 0 ? new Map<string, Json>() : await readProfiles(client, dids).catch(ignoreFailure);
  return posts.map((post) => {
    const followers = asCount(profiles.get(post.author.externalId)?.['followersCount']);
    return followers === null ? post : { ...post, author: { ...post.author, followers } };
  });
}

/** A page from what a list showed: each post once, whatever else it was shown for. */
export function assemble(page: ListPage<RawItem>, map: (raw: unknown) => MappedItem): PostPage {
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

/** What a list says of an item's place: a key, and the moment by which the list is ordered. */
export type PlaceOf = (raw: unknown) => { key: string | undefined; at: Date | undefined };

/** The items of an answer with their places. What has no time of its own stands where the one before it stands. */
export function listOf(answer: XrpcAnswer, field: string, placeOf: PlaceOf): ListAnswer<RawItem> {
  const list = answer.json[field];
  if (!Array.isArray(list)) {
    throw noPage();
  }
  let last: Date | undefined;
  const items = (list as unknown[]).map((raw) => {
    const { key, at } = placeOf(raw);
    last = at ?? last ?? new Date();
    return { key: key ?? JSON.stringify(raw), at: last, raw };
  });
  return { items, next: asText(answer.json['cursor']) ?? null, rate: answer.rate };
}

function listedAt(raw: unknown): ReturnType<PlaceOf> {
  const item = asObject(raw);
  return { key: asText(item?.['uri']), at: asMoment(item?.['indexedAt']) };
}

/** A repost stands where it was made, not where the post was. */
function feedPlace(raw: unknown): ReturnType<PlaceOf> {
  const item = asObject(raw);
  return listedAt(item?.['reason'] ?? item?.['post']);
}

/** Notifications come without numbers and without the rule for answers: those are asked for, newest posts first. */
async function complete(client: BlueskyClient, posts: IncomingPost[], requests: number): Promise<IncomingPost[]> {
  const chunks: string[][] = [];
  for (let at = 0; at < posts.length && chunks.length < requests; at += LOOKUP_SIZE) {
    chunks.push(posts.slice(at, at + LOOKUP_SIZE).map((post) => post.externalId));
  }
  const answers = await Promise.all(
    chunks.map(
      async (uris) => await client.query('app.bsky.feed.getPosts', { uris }).then(viewsOf).catch(ignoreFailure),
    ),
  );
  const views = new Map(answers.flatMap((answer) => [...answer]));
  const completed = posts.map((post) => {
    const view = views.get(post.externalId);
    return view ? withView(post, view) : post;
  });
  return chunks.length < requests ? await withReach(client, completed) : completed;
}

function viewsOf(answer: XrpcAnswer): Map<string, Json> {
  return postsOf(answer.json);
}

/** What is only added to a page may fail without the page: it is there without. */
function ignoreFailure(error: unknown): Map<string, Json> {
  if (error instanceof ChannelError) {
    return new Map();
  }
  throw error;
}

/** Those of some people whom a block stands between us and: their posts are not shown to us. */
export async function findBlocked(client: BlueskyClient, dids: string[]): Promise<Set<string>> {
  const profiles = await readProfiles(client, [...new Set(dids)].slice(0, LOOKUP_SIZE));
  return new Set(
    [...profiles].flatMap(([did, profile]) => {
      const viewer = asObject(profile['viewer']);
      return viewer?.['blockedBy'] === true || viewer?.['blocking'] !== undefined ? [did] : [];
    }),
  );
}

async function readProfiles(client: BlueskyClient, actors: string[]): Promise<Map<string, Json>> {
  const { json } = await client.query('app.bsky.actor.getProfiles', { actors });
  if (!Array.isArray(json['profiles'])) {
    throw noPage();
  }
  return indexBy(json['profiles'], 'did');
}

/** @throws {ChannelError} when it is no answer: it must not be taken for posts that are gone. */
function postsOf(json: Json): Map<string, Json> {
  if (!Array.isArray(json['posts'])) {
    throw noPage();
  }
  return indexBy(json['posts'], 'uri');
}

function indexBy(list: unknown, field: string): Map<string, Json> {
  return new Map(
    asList(list).flatMap((item) => {
      const object = asObject(item);
      const key = asText(object?.[field]);
      return object && key !== undefined ? [[key, object] as const] : [];
    }),
  );
}

function kindOf(view: Json): MentionKind {
  const record = asObject(view['record']);
  return asObject(record?.['reply']) ? 'reply' : 'mention';
}
