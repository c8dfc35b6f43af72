import type { ListeningQuery } from '@genklang/contract';
import type { ChannelStream, PollRequest } from '../channel';
import { asObject } from '../json-reader';
import type { PostPage } from '../post';
import { matchesQuery } from '../text/matches-query';
import type { MastodonClient, Query } from './mastodon.client';
import { mapStatus, textOf } from './mastodon.mapper';
import type { MappedItem } from './mastodon.mapper';
import { assemble } from './mastodon.reading';
import { readTimeline } from './mastodon.timeline';
import type { TimelinePlan } from './mastodon.timeline';

/** One tag's timeline takes so many others besides. */
const TAGS_A_STREAM = 5;
const MAX_STATUSES = 40;
const TAGS = 'search';
const WORDS = 'words';
/** An instance's index of texts runs behind, and is costly for it. */
const WORDS_EVERY_POLLS = 3;

/**
 * The streams of a search. Tags come first: every instance has their timelines. Texts are searched besides, entry by entry; many
 * instances have no search for texts, and answer that they found nothing.
 */
export function searchStreams(query: ListeningQuery): ChannelStream[] {
  const tags = Array.from({ length: Math.max(1, Math.ceil(tagsOf(query).length / TAGS_A_STREAM)) }, (_, index) => ({
    name: index === 0 ? TAGS : `${TAGS}-${index + 1}`,
    everyPolls: 1,
  }));
  const words = query.anyOf.map((_, index) => ({ name: `${WORDS}-${index + 1}`, everyPolls: WORDS_EVERY_POLLS }));
  return [...tags, ...words];
}

/** Reads one stream of a search. */
export async function readSearch(
  client: MastodonClient,
  query: ListeningQuery,
  request: PollRequest & { limit: number },
): Promise<PostPage> {
  const limit = Math.min(MAX_STATUSES, request.limit);
  const plan = request.stream.startsWith(WORDS)
    ? wordsPlan(query.anyOf[numberOf(request.stream, WORDS) - 1], limit)
    : tagsPlan(tagsOf(query).slice(...chunkOf(request.stream)), limit);
  const page = plan ? await readTimeline(client, plan, request) : { ...NOTHING };
  return assemble(page, (raw) => onlyHits(raw, query));
}

const NOTHING = { items: [], newest: null, oldest: null, hasOlder: false, rate: null };

function tagsPlan(tags: string[], limit: number): TimelinePlan | null {
  const [first, ...others] = tags;
  const query: Query = { limit, 'any[]': others };
  return first === undefined ? null : { path: `/api/v1/timelines/tag/${encodeURIComponent(first)}`, query };
}

function wordsPlan(entry: string | undefined, limit: number): TimelinePlan | null {
  const words = (entry ?? '').replaceAll('"', ' ').trim();
  if (words === '') {
    return null;
  }
  const q = /\s/.test(words) ? `"${words}"` : words;
  return {
    path: '/api/v2/search',
    query: { q, type: 'statuses', limit },
    itemsOf: (json) => asObject(json)?.['statuses'],
  };
}

/** What of a query can be a tag: letters and digits, written together. */
function tagsOf(query: ListeningQuery): string[] {
  const tags = query.anyOf.map((entry) => entry.normalize('NFC').replace(/[^\p{L}\p{N}_]/gu, ''));
  return [...new Set(tags.filter((tag) => /\p{L}/u.test(tag)))];
}

function chunkOf(stream: string): [number, number] {
  const from = (numberOf(stream, TAGS) - 1) * TAGS_A_STREAM;
  return [from, from + TAGS_A_STREAM];
}

function numberOf(stream: string, kind: string): number {
  const number = Number(stream.slice(kind.length + 1) || '1');
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** A tag's timeline is looser than the query, and a search for texts knows endings of words. */
function onlyHits(raw: unknown, query: ListeningQuery): MappedItem {
  const mapped = mapStatus(raw, 'listening');
  if (mapped.kind !== 'post') {
    return mapped;
  }
  const { languageHint } = mapped.post;
  const isInLanguage =
    query.language === null || languageHint === null || languageHint.split('-')[0] === query.language.split('-')[0];
  const tagged = { ...query, anyOf: [...query.anyOf, ...tagsOf(query)] };
  return isInLanguage && matchesQuery(textOf(asObject(raw) ?? {}), tagged) ? mapped : { kind: 'ignored' };
}
