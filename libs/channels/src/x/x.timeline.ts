import type { ChannelAccount, ChannelStream, PollRequest } from '../channel';
import { ChannelError } from '../channel-error';
import type { PostMark, PostPage } from '../post';
import type { XClient } from './x.client';
import { countPosts, mapPage } from './x.mapper';
import type { XReader } from './x.post.mapper';
import { quotesQuery, searchQuery } from './x.query';
import type { XCredentials, XSettings } from './x.settings';

/** An account of ours on X, or a search there. */
export type XAccount = ChannelAccount<XSettings, XCredentials>;

const ACCOUNT_STREAMS: readonly ChannelStream[] = [
  { name: 'mentions', everyPolls: 1 },
  { name: 'own', everyPolls: 5 },
  { name: 'quotes', everyPolls: 5 },
];
const SEARCH_STREAMS: readonly ChannelStream[] = [{ name: 'search', everyPolls: 1 }];

const PAGE = { min: 5, max: 100 };
/** Recent search takes no page below ten. */
const MIN_SEARCH_PAGE = 10;
/** How far recent search looks back, less a minute for clocks that differ. */
const SEARCH_REACH_MS = 7 * 24 * 3_600_000 - 60_000;
/** Recent search has nothing of the last ten seconds, and refuses an end within them. */
const SEARCH_LAG_MS = 15_000;
/** X keeps the latest 800 mentions. A walk that ends this deep may have ended there. */
const DEEP = 500;
const ID = /^\d{1,19}$/;
/** Between a mark's id and how many posts the walk has seen down to it. */
const DEPTH = '~';

/** A list of X, and which part of it was asked for. */
interface Window {
  path: string;
  params: Record<string, string>;
  minPage: number;
  /** The list does not reach as far back as the window does. */
  isShort: boolean;
}

/** The lists that are read for an account or a search. */
export function streamsOf(account: XAccount): readonly ChannelStream[] {
  return account.search ? SEARCH_STREAMS : ACCOUNT_STREAMS;
}

/** What the mapper must know of the account. */
export function readerOf(account: XAccount): XReader {
  const { externalAccountId, handle, settings, search } = account;
  return { externalAccountId, handle, webUrl: settings.webUrl, isSearch: search !== null };
}

/** Reads one page of a list. */
export async function readTimeline(client: XClient, account: XAccount, request: PollRequest): Promise<PostPage> {
  const window = windowOf(account, request);
  const size = Math.max(window.minPage, Math.min(PAGE.max, account.settings.pageSize, request.maxPosts));
  const answer = await client.getPosts(window.path, { ...window.params, max_results: String(size) });
  const page = mapPage(answer, readerOf(account));
  const depth = depthOf(request.before) + countPosts(answer.body);
  const isEnd = !page.hasOlder;
  const isCutOff =
    isEnd &&
    (window.isShort || (request.stream === 'mentions' && depth >= DEEP && !(await reaches(client, window, request))));
  return { ...page, isCutOff, oldest: withDepth(page.oldest, depth) };
}

function windowOf(account: XAccount, request: PollRequest): Window {
  const { stream } = request;
  const own = `users/${account.externalAccountId}`;
  switch (stream) {
    case 'mentions':
      return { path: `${own}/mentions`, params: boundsOf(request), minPage: PAGE.min, isShort: false };
    case 'own':
      return { path: `${own}/tweets`, params: boundsOf(request), minPage: PAGE.min, isShort: false };
    case 'quotes':
      return searchWindow(quotesQuery(account.handle), request);
    case 'search':
      if (account.search) {
        return searchWindow(searchQuery(account.search, account.handle), request);
      }
  }
  throw new ChannelError({ kind: 'unsupported' }, `X has no stream "${stream}" for this account`);
}

function searchWindow(query: string, request: PollRequest): Window {
  const now = Date.now();
  const reach = new Date(now - SEARCH_REACH_MS);
  const isBehind = request.after.at < reach;
  const params = boundsOf(isBehind ? { ...request, after: { at: reach } } : request);
  const { end_time: end, ...open } = params;
  const isEndTooNew = end !== undefined && Date.parse(end) > now - SEARCH_LAG_MS;
  return {
    path: 'tweets/search/recent',
    params: { ...(isEndTooNew ? open : params), query },
    minPage: MIN_SEARCH_PAGE,
    isShort: (request.coveredTo ?? request.after.at) < reach,
  };
}

/** X pages by id: `since_id` and `until_id` are exclusive. Where a mark has none, by whole seconds: from one, to one. */
function boundsOf({ after, before }: Pick<PollRequest, 'after' | 'before'>): Record<string, string> {
  const sinceId = idOf(after);
  const untilId = before ? idOf(before) : null;
  return {
    ...(sinceId === null ? { start_time: wholeSeconds(after.at) } : { since_id: sinceId }),
    ...(untilId === null ? {} : { until_id: untilId }),
    ...(before && untilId === null ? { end_time: wholeSeconds(new Date(before.at.getTime() + 1_000)) } : {}),
  };
}

/** Whether X still shows what lies at the window's far end or beyond: then nothing between was cut off. */
async function reaches(client: XClient, window: Window, { after }: PollRequest): Promise<boolean> {
  const id = idOf(after);
  const end: Record<string, string> =
    id === null ? { end_time: wholeSeconds(after.at) } : { until_id: String(BigInt(id) + 1n) };
  const { body } = await client.get(window.path, { ...end, max_results: String(window.minPage) });
  return countPosts(body) > 0;
}

function idOf(mark: PostMark): string | null {
  const id = mark.id?.split(DEPTH)[0] ?? '';
  return ID.test(id) ? id : null;
}

function depthOf(mark: PostMark | null): number {
  const depth = Number(mark?.id?.split(DEPTH)[1] ?? 0);
  return Number.isInteger(depth) ? depth : 0;
}

function withDepth(mark: PostMark | null, depth: number): PostMark | null {
  return mark?.id === undefined ? mark : { ...mark, id: `${mark.id}${DEPTH}${depth}` };
}

/** As X writes moments: without fractions of a second. */
export function wholeSeconds(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
