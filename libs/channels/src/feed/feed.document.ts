import { parseFeed } from 'feedsmith';
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { cleanText } from '../text/clean-text';
import { htmlToText } from '../text/html-text';

/** An entry as its feed has it: texts are plain, everything else is as it was written. */
export interface FeedEntry {
  guid: string | null;
  link: string | null;
  title: string;
  content: string;
  author: { name: string; url: string | null } | null;
  published: string | null;
  updated: string | null;
  language: string | null;
}

/** A feed of any of the four kinds. */
export interface FeedDocument {
  title: string;
  link: string | null;
  language: string | null;
  entries: FeedEntry[];
}

/** Reads RSS, Atom, RDF or JSON Feed. Null where it is none of them, or not a whole one. */
export function readDocument(text: string): FeedDocument | null {
  try {
    const document = parseFeed(text);
    switch (document.format) {
      case 'rss':
        return readRss(document.feed);
      case 'atom':
        return readAtom(document.feed);
      case 'rdf':
        return readRdf(document.feed);
      case 'json':
        return readJson(document.feed);
    }
  } catch {
    return null;
  }
}

function readRss(feed: RssFeed.Feed<string>): FeedDocument {
  return {
    title: wordsOf(feed.title),
    link: feed.link ?? null,
    language: feed.language ?? null,
    entries: (feed.items ?? []).map(readRssItem),
  };
}

function readRssItem(item: RssFeed.Item<string>): FeedEntry {
  const { creator, date, language } = readDublinCore(item.dc);
  const author = item.authors?.[0];
  return {
    guid: firstOf(item.guid?.value),
    // A guid is a link unless it says that it is none.
    link: firstOf(item.link, item.guid?.isPermaLink === false ? null : asAddress(item.guid?.value)),
    title: wordsOf(item.title),
    content: wordsOf(item.content?.encoded, item.description),
    author: personOf(firstOf(creator, author?.name), author?.link),
    published: firstOf(item.pubDate, date),
    updated: firstOf(item.atom?.updated),
    language,
  };
}

function readDublinCore(dc: RssFeed.Item<string>['dc']): Record<'creator' | 'date' | 'language', string | null> {
  return {
    creator: firstOf(dc?.creators?.[0]),
    date: firstOf(dc?.dates?.[0]),
    language: firstOf(dc?.languages?.[0]),
  };
}

function readAtom(feed: AtomFeed.Feed<string>): FeedDocument {
  return {
    title: textOf(feed.title),
    link: alternateOf(feed.links),
    language: feed.xml?.lang ?? null,
    entries: (feed.entries ?? []).map((entry) => readAtomEntry(entry, feed)),
  };
}

function readAtomEntry(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): FeedEntry {
  const author = [...(entry.authors ?? []), ...(entry.source?.authors ?? []), ...(feed.authors ?? [])][0];
  return {
    guid: firstOf(entry.id),
    link: alternateOf(entry.links),
    title: textOf(entry.title),
    content: textOf(entry.content?.value === undefined ? entry.summary : entry.content),
    author: personOf(author?.name, author?.uri),
    published: firstOf(entry.published),
    updated: firstOf(entry.updated),
    language: firstOf(entry.xml?.lang),
  };
}

function readRdf(feed: RdfFeed.Feed<string>): FeedDocument {
  return {
    title: wordsOf(feed.title),
    link: feed.link ?? null,
    language: readDublinCore(feed.dc).language,
    entries: (feed.items ?? []).map(readRdfItem),
  };
}

function readRdfItem(item: RdfFeed.Item<string>): FeedEntry {
  const { creator, date, language } = readDublinCore(item.dc);
  return {
    guid: firstOf(item.rdf?.about),
    link: firstOf(item.link, asAddress(item.rdf?.about)),
    title: wordsOf(item.title),
    content: wordsOf(item.content?.encoded, item.description),
    author: personOf(creator, undefined),
    published: date,
    updated: null,
    language,
  };
}

function readJson(feed: JsonFeed.Feed<string>): FeedDocument {
  return {
    title: cleanText(feed.title ?? '').trim(),
    link: feed.home_page_url ?? null,
    language: feed.language ?? null,
    entries: (feed.items ?? []).map((item) => readJsonItem(item, feed)),
  };
}

function readJsonItem(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): FeedEntry {
  const author = [...(item.authors ?? []), ...(feed.authors ?? [])][0];
  const plain = cleanText(firstOf(item.content_text, item.summary) ?? '').trim();
  return {
    guid: firstOf(item.id),
    link: firstOf(item.url, item.external_url),
    title: cleanText(item.title ?? '').trim(),
    content: item.content_html === undefined ? plain : htmlToText(item.content_html),
    author: personOf(author?.name, author?.url),
    published: firstOf(item.date_published),
    updated: firstOf(item.date_modified),
    language: firstOf(item.language),
  };
}

function wordsOf(...html: (string | undefined)[]): string {
  return htmlToText(firstOf(...html) ?? '');
}

function firstOf(...values: (string | null | undefined)[]): string | null {
  return values.find((value) => typeof value === 'string') ?? null;
}

/** Atom says of each text what it is written in. */
function textOf(text: { value?: string; type?: string } | undefined): string {
  const value = text?.value ?? '';
  return /html/i.test(text?.type ?? 'text') ? htmlToText(value) : cleanText(value).trim();
}

function alternateOf(links: { href?: string; rel?: string }[] | undefined): string | null {
  const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0];
  return link?.href ?? null;
}

function asAddress(value: string | undefined): string | null {
  return value !== undefined && /^https?:\/\//i.test(value) ? value : null;
}

function personOf(name: string | null | undefined, url: string | undefined): FeedEntry['author'] {
  const plain = htmlToText(name ?? '');
  return plain === '' ? null : { name: plain, url: asAddress(url) };
}
