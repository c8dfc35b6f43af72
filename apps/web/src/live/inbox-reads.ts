import type { ConversationDetail, InboxPage, TimelinePage } from '@genklang/contract';
import { PAGE_SIZE } from '@genklang/contract';
import { getJson } from '../shared/http';
import type { RowQuery } from './row-order';

/** Whoever scrolls on wants more than the first page. */
const LATER_PAGE_SIZE = 200;

/** A page of a list. */
export function getPage(query: RowQuery, cursor: string | null, signal: AbortSignal): Promise<InboxPage> {
  const search = new URLSearchParams({ view: query.view, order: query.order });
  for (const [name, value] of Object.entries(query.filter)) {
    [value].flat().forEach((item) => search.append(name, String(item)));
  }
  search.set('limit', String(cursor === null ? PAGE_SIZE : LATER_PAGE_SIZE));
  if (cursor !== null) {
    search.set('cursor', cursor);
  }
  return getJson(`/api/conversations?${search.toString()}`, signal);
}

/** A conversation with the end of its thread. */
export function getDetail(id: string): Promise<ConversationDetail> {
  return getJson(`/api/conversations/${encodeURIComponent(id)}`);
}

/** What stands before a place of a thread. */
export function getEarlier(id: string, before: string): Promise<TimelinePage> {
  return getJson(`/api/conversations/${encodeURIComponent(id)}/timeline?${new URLSearchParams({ before }).toString()}`);
}
