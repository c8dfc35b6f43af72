import { INBOX_ORDERS, INBOX_VIEWS, POLARITIES } from '@genklang/contract';
import type { InboxOrder, InboxView, Polarity } from '@genklang/contract';

/** The part of the address that says which list is shown. What is the default is left out of it. */
export interface InboxSearch {
  view?: Exclude<InboxView, 'open'>;
  order?: Exclude<InboxOrder, 'newest'>;
  polarity?: Polarity;
}

/** Reads an address. What we do not know is ignored: an old or mistyped link still opens the inbox. */
export function parseInboxSearch(search: Record<string, unknown>): InboxSearch {
  const view = known(INBOX_VIEWS, search.view);
  const order = known(INBOX_ORDERS, search.order);
  const polarity = known(POLARITIES, search.polarity);
  return {
    ...(view !== undefined && view !== 'open' && { view }),
    ...(order !== undefined && order !== 'newest' && { order }),
    ...(polarity !== undefined && { polarity }),
  };
}

/** Where to go after signing in: a path of our own, never another site. */
export function parseNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
}

function known<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((candidate) => candidate === value);
}
