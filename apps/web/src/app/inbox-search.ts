import {
  COUNTRIES,
  FILTER_LISTS,
  FILTER_NUMBERS,
  INBOX_ORDERS,
  INBOX_VIEWS,
  MAX_SEARCH_LENGTH,
  MENTION_KINDS,
  POLARITIES,
  PRIORITIES,
} from '@genklang/contract';
import type { InboxFilter, InboxOrder, InboxView } from '@genklang/contract';

type FilterList = (typeof FILTER_LISTS)[number];
type FilterNumber = (typeof FILTER_NUMBERS)[number];

/** The part of the address that says which list is shown. What is the default is left out of it; a list's values go with commas. */
export type InboxSearch = {
  view?: Exclude<InboxView, 'open'>;
  order?: Exclude<InboxOrder, 'urgent'>;
  /** The saved view that the list was opened as. */
  saved?: string;
  /** What is looked for; there, and perhaps empty, while the search stands in the list's place. */
  q?: string;
  /** The entry to which the conversation is to be opened. */
  entry?: string;
} & { [Name in FilterList]?: string } & { [Name in FilterNumber]?: number };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which values a filter field takes. */
const VALUES: Record<FilterList, (value: string) => boolean> = {
  networks: (value) => /^[a-z][a-z0-9-]{0,39}$/.test(value),
  channels: (value) => UUID.test(value),
  kinds: oneOf(MENTION_KINDS),
  languages: (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
  polarities: oneOf(POLARITIES),
  priorities: oneOf(PRIORITIES),
  countries: oneOf(COUNTRIES),
  labels: (value) => UUID.test(value),
  assignees: (value) => value === 'me' || value === 'none' || UUID.test(value),
  teams: (value) => UUID.test(value),
};

/** Reads an address. What we do not know is ignored: an old or mistyped link still opens the inbox. */
export function parseInboxSearch(search: Record<string, unknown>): InboxSearch {
  const view = known(INBOX_VIEWS, search.view);
  const order = known(INBOX_ORDERS, search.order);
  return {
    ...(view !== undefined && view !== 'open' && { view }),
    ...(order !== undefined && order !== 'urgent' && { order }),
    ...(typeof search.saved === 'string' && UUID.test(search.saved) && { saved: search.saved }),
    ...(typeof search.entry === 'string' && UUID.test(search.entry) && { entry: search.entry }),
    ...(typeof search.q === 'string' && search.q.length <= MAX_SEARCH_LENGTH && { q: search.q }),
    ...searchOfFilter(filterOfSearch(search)),
  };
}

/** The filter that an address asks for. */
export function filterOfSearch(search: Record<string, unknown>): InboxFilter {
  const lists = FILTER_LISTS.flatMap((name) => {
    const given = search[name];
    const values = typeof given === 'string' ? given.split(',').filter(VALUES[name]) : [];
    return values.length === 0 ? [] : [[name, [...new Set(values)]] as const];
  });
  const numbers = FILTER_NUMBERS.flatMap((name) => {
    const value = Number(search[name]);
    return Number.isSafeInteger(value) && value > 0 ? [[name, value] as const] : [];
  });
  return Object.fromEntries([...lists, ...numbers]);
}

/** A filter as the address holds it. */
export function searchOfFilter(filter: InboxFilter): Partial<InboxSearch> {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]: [string, unknown]) => {
      if (Array.isArray(value)) {
        return value.length === 0 ? [] : [[name, value.join(',')]];
      }
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A list's whole address: nothing is left of the one before. */
export function searchOfList(list: {
  view: InboxView;
  order: InboxOrder;
  filter: InboxFilter;
  saved?: string;
}): InboxSearch {
  return parseInboxSearch({ ...searchOfFilter(list.filter), view: list.view, order: list.order, saved: list.saved });
}

/** Where to go after signing in: a path of our own, never another site. */
export function parseNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
}

function oneOf(values: readonly string[]): (value: string) => boolean {
  return (value) => values.includes(value);
}

function known<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((candidate) => candidate === value);
}
