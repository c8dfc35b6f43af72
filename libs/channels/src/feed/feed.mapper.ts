import type { MentionKind } from '@genklang/contract';
import type { IncomingPost, PostAuthor, RejectedPost } from '../post';
import type { FeedDocument } from './feed.document';
import { identifyEntries } from './feed.identity';
import type { IdentifiedEntry } from './feed.identity';

/** Nobody answers more of an article than this; what is longer is cut and ends in an ellipsis. */
const MAX_TEXT_LENGTH = 10_000;
/** Before the first feed: a date that nobody set. */
const EARLIEST_MS = Date.UTC(1995, 0, 1);
const LANGUAGE = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

/** What the mapper must know to read a document. */
export interface FeedReader {
  /** Where the document came from: links may be relative to it. */
  url: URL;
  kind: MentionKind;
  now: Date;
}

/** Reads all entries of a document, newest first. */
export function mapDocument(
  document: FeedDocument,
  reader: FeedReader,
): { posts: IncomingPost[]; rejected: RejectedPost[] } {
  const posts: IncomingPost[] = [];
  const rejected: RejectedPost[] = [];
  for (const identified of identifyEntries(document.entries, reader.url)) {
    const text = textOf(identified.entry.title, identified.entry.content);
    if (text === '') {
      const { externalId, entry } = identified;
      rejected.push({ externalId, raw: entry, problem: 'an entry needs a title or a text' });
    } else {
      posts.push(mapEntry({ ...identified, text }, document, reader));
    }
  }
  // Entries of one moment stay as they are listed: feeds list the newest first, and many have whole seconds only.
  return { posts: posts.sort((one, other) => other.postedAt.getTime() - one.postedAt.getTime()), rejected };
}

function mapEntry(
  { entry, externalId, otherExternalIds, text }: IdentifiedEntry & { text: string },
  document: FeedDocument,
  reader: FeedReader,
): IncomingPost {
  const language = entry.language ?? document.language;
  return {
    externalId,
    otherExternalIds,
    author: authorOf(entry.author, document, reader),
    kind: reader.kind,
    text,
    languageHint: language !== null && LANGUAGE.test(language) ? language : null,
    url: absolute(entry.link, reader.url),
    threadId: null,
    parentExternalId: null,
    visibility: 'public',
    rating: null,
    replyRule: { isAllowed: false, reason: 'not_supported' },
    postedAt: dateOf(entry.published, entry.updated, reader.now),
    metrics: { views: null, likes: null, reposts: null, replies: null },
  };
}

/** Authors have no ids in feeds: somebody is a name on a site. */
function authorOf(
  author: { name: string; url: string | null } | null,
  document: FeedDocument,
  { url }: FeedReader,
): PostAuthor {
  const site = document.title === '' ? url.host : document.title;
  const name = author?.name ?? site;
  return {
    externalId: author === null ? url.host : `${url.host}#${author.name.toLowerCase()}`.slice(0, 300),
    handle: name,
    name,
    bio: null,
    followers: null,
    profileUrl: author?.url ?? absolute(document.link, url),
  };
}

function textOf(title: string, content: string): string {
  // Short notes have no title of their own: their feeds repeat the beginning.
  const isRepeated = title !== '' && content.startsWith(title.replace(/\s*(…|\.\.\.)$/, ''));
  const text = [isRepeated ? '' : title, content].filter((part) => part !== '').join('\n\n');
  return text.length > MAX_TEXT_LENGTH
    ? `${text
        .slice(0, MAX_TEXT_LENGTH)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`
    : text;
}

/** A date that is missing or rubbish is when we first saw the entry; one that is yet to come is now. */
function dateOf(published: string | null, updated: string | null, now: Date): Date {
  const dates = [published, updated].map((text) => Date.parse(text ?? '')).filter((ms) => ms > EARLIEST_MS);
  return new Date(Math.min(dates[0] ?? now.getTime(), now.getTime()));
}

function absolute(link: string | null, base: URL): string | null {
  const url = link !== null && URL.canParse(link, base) ? new URL(link, base) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
