import type { PublishedPost, RecheckedPosts } from '../channel';
import { ChannelError } from '../channel-error';
import { asMoment, asList, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { pageOf } from '../post';
import type { PostMark, PostPage } from '../post';
import type { XAnswer } from './x.client';
import { decode, indexIncluded, mapItem, postUrl, referenceOf, versionsOf } from './x.post.mapper';
import type { XItem, XReader } from './x.post.mapper';

/** Reads a page of posts. @throws {ChannelError} when it is not one: a page that cannot be trusted moves no cursor. */
export function mapPage(answer: XAnswer, reader: XReader): PostPage {
  const { data, meta } = pageIn(answer.body);
  const included = indexIncluded(answer.body);
  const items = data.map((raw) => mapItem(raw, included, reader));
  const marks: PostMark[] = [];
  for (const item of items) {
    // What cannot be shown is walked past all the same.
    marks.push({ id: idOf(item) || undefined, at: timeOf(item) ?? marks.at(-1)?.at ?? new Date() });
  }
  return pageOf({
    posts: items.flatMap((item) => (item.is === 'post' ? [item.post] : [])),
    rejected: items.flatMap((item) => (item.is === 'rejected' ? [item.rejected] : [])),
    reposts: items.flatMap((item) => (item.is === 'repost' ? [item.repost] : [])),
    newest: edgeOf(meta['newest_id'], marks[0]),
    oldest: edgeOf(meta['oldest_id'], marks.at(-1)),
    hasOlder: typeof meta['next_token'] === 'string',
    rate: answer.rate,
  });
}

/** How many posts a page has, parsed or not. @throws {ChannelError} when it is no page. */
export function countPosts(body: Json): number {
  return pageIn(body).data.length;
}

/**
 * Reads what X says of posts that were asked for by id. What it neither shows nor calls missing (a suspended or protected
 * author's) could not be told. `newerIds`: an old version of an edited post is shown as it was, and these are to be asked for.
 */
export function mapLookup(
  answer: XAnswer,
  externalIds: string[],
  reader: XReader,
): RecheckedPosts & { newerIds: string[] } {
  const data = answer.body['data'] ?? [];
  const errors = answer.body['errors'] ?? [];
  if (!Array.isArray(data) || !Array.isArray(errors) || (data.length === 0 && errors.length === 0)) {
    throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'X answered a look-up that does not add up');
  }
  const included = indexIncluded(answer.body);
  const missing = new Set(
    errors.map(asObject).flatMap((error) => (/not-found/.test(String(error?.['type'])) ? [error?.['value']] : [])),
  );
  const newerIds: string[] = [];
  const posts = data.flatMap((raw: unknown) => {
    const latest = versionsOf(asObject(raw) ?? {}).at(-1);
    const item = mapItem(raw, included, reader);
    if (item.is !== 'post') {
      return [];
    }
    if (latest !== undefined && latest !== item.post.externalId) {
      newerIds.push(latest);
      return [];
    }
    return [item.post];
  });
  return { posts, goneIds: externalIds.filter((id) => missing.has(id)), rate: answer.rate, newerIds };
}

/** Reads the answer to a publish. */
export function mapPublished(body: Json, reader: XReader, now: Date): PublishedPost {
  const id = asText(asObject(body['data'])?.['id']);
  if (id === undefined) {
    throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'X answered a publish with no id');
  }
  return { externalId: id, url: postUrl(reader, reader.handle, id), postedAt: now };
}

/** A post of ours, and what it answers. */
export interface OwnPost extends PublishedPost {
  text: string;
  parentExternalId: string | null;
}

/** Reads a page of our own timeline. @throws {ChannelError} when it is not one: it must not be taken for an empty page. */
export function mapOwnPosts(body: Json, reader: XReader): { posts: OwnPost[]; nextToken: string | null } {
  const { data, meta } = pageIn(body);
  const posts = data.flatMap((item) => {
    const raw = asObject(item) ?? {};
    const id = asText(raw['id']);
    const text = asText(raw['text']);
    const postedAt = asMoment(raw['created_at']);
    if (id === undefined || text === undefined || !postedAt) {
      return [];
    }
    const url = postUrl(reader, reader.handle, id);
    return [{ externalId: id, url, postedAt, text: decode(text), parentExternalId: referenceOf(raw, 'replied_to') }];
  });
  return { posts, nextToken: asText(meta['next_token']) ?? null };
}

function pageIn(body: Json): { data: unknown[]; meta: Json } {
  const meta = asObject(body['meta']);
  const data = asList(body['data']);
  const isList = body['data'] === undefined || Array.isArray(body['data']);
  if (!meta || !isList || data.length !== meta['result_count']) {
    throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'X answered a page that does not add up');
  }
  return { data, meta };
}

function idOf(item: XItem): string {
  switch (item.is) {
    case 'post':
      return item.post.externalId;
    case 'repost':
      return item.repost.externalId;
    case 'rejected':
      return item.rejected.externalId;
  }
}

function timeOf(item: XItem): Date | null {
  return item.is === 'post' ? item.post.postedAt : item.at;
}

function edgeOf(id: unknown, mark: PostMark | undefined): PostMark | null {
  return mark ? { id: asText(id) ?? mark.id, at: mark.at } : null;
}
