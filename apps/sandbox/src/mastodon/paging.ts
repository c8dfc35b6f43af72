import { byId } from './network';
import type { Params } from './params';

/** A page, and the addresses of the ones beside it. */
export interface Page<Item> {
  items: Item[];
  link: Record<string, string>;
}

const KEPT = ['limit', 'types[]', 'exclude_types[]', 'any[]', 'none[]', 'all[]', 'exclude_reblogs', 'exclude_replies'];

/**
 * Cuts a page as Mastodon does: `max_id` and `since_id` are exclusive bounds of the newest page, `min_id` asks for the page just
 * above it. Items come newest first.
 */
export function cutPage<Item extends { id: string }>(
  items: Item[],
  params: Params,
  options: { address: URL; limit: number; linksWhen: 'not-empty' | 'full' },
): Page<Item> {
  const [max, since, min] = ['max_id', 'since_id', 'min_id'].map((name) => params.text(name));
  const fitting = items
    .filter(
      (item) =>
        (max === undefined || byId(item, { id: max }) < 0) &&
        (since === undefined || byId(item, { id: since }) > 0) &&
        (min === undefined || byId(item, { id: min }) > 0),
    )
    .sort((left, right) => byId(right, left));
  const page = min === undefined ? fitting.slice(0, options.limit) : fitting.slice(-options.limit);
  return { items: page, link: linkOf(page, options) };
}

function linkOf(
  page: { id: string }[],
  options: { address: URL; limit: number; linksWhen: 'not-empty' | 'full' },
): Record<string, string> {
  const [first, last] = [page[0], page.at(-1)];
  if (!first || !last) {
    return {};
  }
  const prev = `<${addressWith(options.address, 'min_id', first.id)}>; rel="prev"`;
  const hasNext = options.linksWhen === 'not-empty' || page.length === options.limit;
  const next = `<${addressWith(options.address, 'max_id', last.id)}>; rel="next"`;
  return { link: hasNext ? `${next}, ${prev}` : prev };
}

function addressWith(address: URL, name: string, id: string): string {
  const next = new URL(address.pathname, address);
  for (const [kept, value] of address.searchParams) {
    if (KEPT.includes(kept)) {
      next.searchParams.append(kept, value);
    }
  }
  next.searchParams.set(name, id);
  return next.toString();
}
