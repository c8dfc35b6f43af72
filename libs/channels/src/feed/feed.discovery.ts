import { decodeEntities } from '../text/html-entities';

const LINK = /<link\b[^>]{1,2000}>/gi;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const FEED_TYPE = /^application\/((rss|atom|rdf)\+xml|feed\+json)$/i;
/** A page's head is at its beginning. */
const HEAD_LENGTH = 500_000;

/** The feed that a page names, or null: its first one that is not of comments. */
export function discoverFeed(page: string, base: URL): URL | null {
  const feeds = [...page.slice(0, HEAD_LENGTH).matchAll(LINK)]
    .map(([tag]) => attributesOf(tag))
    .filter(({ rel, type }) => /\balternate\b/i.test(rel ?? '') && FEED_TYPE.test((type ?? '').trim()))
    .flatMap(({ href, title }) =>
      href !== undefined && URL.canParse(href, base) ? [{ url: new URL(href, base), title: title ?? '' }] : [],
    );
  const isOfComments = ({ url, title }: { url: URL; title: string }): boolean =>
    /comment|kommentar/i.test(`${url.pathname} ${title}`);
  return (feeds.find((feed) => !isOfComments(feed)) ?? feeds[0])?.url ?? null;
}

function attributesOf(tag: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}
