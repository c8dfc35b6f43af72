import type { PretendEntry, PretendFeed } from './feed.store';

/** The four kinds of feed, by the ending of their address. */
export const FEED_KINDS = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  rdf: 'application/rdf+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;

export type FeedKind = keyof typeof FEED_KINDS;

/** Writes a feed as RSS 2.0, Atom (RFC 4287), RSS 1.0 (RDF) or JSON Feed 1.1. @param base where its links lead. */
export function writeFeed(kind: FeedKind, feed: PretendFeed, given: { entries: PretendEntry[]; base: string }): string {
  const entries = given.entries.map((entry) => ({ ...entry, link: absolute(entry.link, given.base) }));
  const home = `${given.base}/feeds/${feed.name}`;
  return { rss: writeRss, atom: writeAtom, rdf: writeRdf, json: writeJson }[kind](feed, entries, home);
}

function writeRss(feed: PretendFeed, entries: PretendEntry[], home: string): string {
  const items = entries.map(
    (entry) =>
      `<item>${tag('title', entry.title)}${tag('link', entry.link)}${
        entry.guid === '' ? '' : `<guid isPermaLink="false">${escape(entry.guid)}</guid>`
      }${tag('pubDate', asRfc822(entry.published))}${tag('dc:creator', entry.author)}${tag(
        'description',
        paragraphOf(entry),
      )}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${tag('title', feed.title)}${tag(
    'link',
    home,
  )}<description/>${tag('language', feed.language)}${items.join('')}</channel></rss>`;
}

function writeAtom(feed: PretendFeed, entries: PretendEntry[], home: string): string {
  const items = entries.map(
    (entry) =>
      `<entry>${tag('title', entry.title)}${tag('id', entry.guid)}${
        entry.link === '' ? '' : `<link rel="alternate" href="${escape(entry.link)}"/>`
      }${tag('published', entry.published)}${tag('updated', entry.updated)}${
        entry.author === '' ? '' : `<author>${tag('name', entry.author)}</author>`
      }<content type="html">${escape(paragraphOf(entry))}</content></entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(feed.language)}">${tag('title', feed.title)}${tag(
    'id',
    home,
  )}<link rel="alternate" href="${escape(home)}"/>${tag('updated', new Date(feed.changedAtMs).toISOString())}${items.join(
    '',
  )}</feed>`;
}

function writeRdf(feed: PretendFeed, entries: PretendEntry[], home: string): string {
  const items = entries.map(
    (entry) =>
      `<item rdf:about="${escape(entry.guid)}">${tag('title', entry.title)}${tag('link', entry.link)}${tag(
        'description',
        paragraphOf(entry),
      )}${tag('dc:creator', entry.author)}${tag('dc:date', entry.published)}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${escape(
    home,
  )}">${tag('title', feed.title)}${tag('link', home)}${tag('dc:language', feed.language)}</channel>${items.join('')}</rdf:RDF>`;
}

function writeJson(feed: PretendFeed, entries: PretendEntry[], home: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: home,
    language: feed.language,
    items: entries.map((entry) => ({
      id: entry.guid,
      url: orNone(entry.link),
      title: orNone(entry.title),
      content_html: paragraphOf(entry),
      date_published: orNone(entry.published),
      date_modified: orNone(entry.updated),
      authors: entry.author === '' ? undefined : [{ name: entry.author }],
    })),
  });
}

/** What the author wrote, as HTML. */
function paragraphOf(entry: PretendEntry): string {
  return entry.text === '' ? '' : `<p>${escape(entry.text)}</p>`;
}

function tag(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escape(text)}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function orNone(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** A date that is none is written as it is: feeds do that. */
function asRfc822(published: string): string {
  const date = new Date(published);
  return Number.isNaN(date.getTime()) ? published : date.toUTCString();
}

function absolute(link: string, base: string): string {
  return link.startsWith('/') ? `${base}${link}` : link;
}
