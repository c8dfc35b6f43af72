import type { ListeningQuery } from '@genklang/contract';
import type { ChannelStream, PollRequest } from '../channel';
import { asList, asObject, asText } from '../json-reader';
import type { PostPage } from '../post';
import { matchesQuery } from '../text/matches-query';
import type { BlueskyClient } from './bluesky.client';
import { mapPostView, writtenAt } from './bluesky.mapper';
import type { MappedItem } from './bluesky.mapper';
import { assemble, listOf, withReach } from './bluesky.reading';
import type { RawItem, Reading } from './bluesky.reading';
import { readPage } from './bluesky.timeline';
import type { Ask, ListAnswer } from './bluesky.timeline';

/** Bluesky knows no "or": each entry is a search of its own, and so many of them make one stream. */
const ENTRIES_A_STREAM = 3;
const FIRST = 'search';

/** The streams of a search: one, or as many as its entries need. */
export function searchStreams(query: ListeningQuery): ChannelStream[] {
  const count = Math.max(1, Math.ceil(query.anyOf.length / ENTRIES_A_STREAM));
  return Array.from({ length: count }, (_, index) => ({
    name: index === 0 ? FIRST : `${FIRST}-${index + 1}`,
    everyPolls: 1,
  }));
}

/** Reads the hits of a stream's entries, side by side. */
export async function readSearch(reading: Reading, query: ListeningQuery, request: PollRequest): Promise<PostPage> {
  const { client, reader, limit } = reading;
  const entries = entriesOf(query, request.stream);
  if (entries.length === 0) {
    return assemble(await readPage(() => Promise.resolve(NOTHING), { ...request, limit }), () => ({ kind: 'ignored' }));
  }
  const ask: Ask<RawItem> = async (cursor, size) =>
    merge(
      await Promise.all(
        entries.map(async (entry) => await askFor(client, entry, { query, after: request.after.at, cursor, size })),
      ),
    );
  const page = await readPage(ask, { after: request.after, before: request.before, limit });
  const read = assemble(page, (raw) => onlyHits(mapPostView(raw, 'listening', reader), query, raw));
  return { ...read, posts: await withReach(client, read.posts) };
}

const NOTHING: ListAnswer<RawItem> = { items: [], next: null, rate: null };

function entriesOf(query: ListeningQuery, stream: string): string[] {
  const number = stream === FIRST ? 1 : Number(stream.slice(FIRST.length + 1));
  const from = (number - 1) * ENTRIES_A_STREAM;
  return Number.isInteger(from) ? query.anyOf.slice(from, from + ENTRIES_A_STREAM) : [];
}

async function askFor(
  client: BlueskyClient,
  entry: string,
  options: { query: ListeningQuery; after: Date; cursor: string | null; size: number },
): Promise<ListAnswer<RawItem>> {
  const words = entry.replaceAll('"', ' ').trim();
  const answer = await client.query('app.bsky.feed.searchPosts', {
    q: /\s/.test(words) ? `"${words}"` : words,
    sort: 'latest',
    since: options.after.toISOString(),
    until: options.cursor ?? undefined,
    lang: options.query.language ?? undefined,
    limit: options.size,
  });
  return listOf(answer, 'posts', (raw) => ({ key: asText(asObject(raw)?.['uri']), at: writtenAt(raw) }));
}

/** Several lists as one, as far down as all of them reach: what lies below is found by the next page. */
function merge(lists: ListAnswer<RawItem>[]): ListAnswer<RawItem> {
  const ends = lists.flatMap(({ items, next }) => (next === null ? [] : [items.at(-1)?.at.getTime() ?? 0]));
  const reach = ends.length === 0 ? null : Math.max(...ends);
  const items = new Map<string, RawItem>();
  for (const item of lists.flatMap((list) => list.items)) {
    if (reach === null || item.at.getTime() >= reach) {
      items.set(item.key, item);
    }
  }
  return {
    items: [...items.values()].sort((left, right) => right.at.getTime() - left.at.getTime()),
    next: reach === null ? null : new Date(reach).toISOString(),
    rate: lists[0]?.rate ?? null,
  };
}

/** Bluesky's search also finds in links and under other endings, and takes a language for a guess. */
function onlyHits(mapped: MappedItem, query: ListeningQuery, raw: unknown): MappedItem {
  if (mapped.kind !== 'post') {
    return mapped;
  }
  const langs = asList(asObject(asObject(raw)?.['record'])?.['langs']).map((lang) => asText(lang)?.split('-')[0]);
  const isInLanguage =
    query.language === null || langs.length === 0 || langs.includes(query.language.split('-')[0] ?? '');
  return isInLanguage && matchesQuery(mapped.post.text, query) ? mapped : { kind: 'ignored' };
}
