import { createHash } from 'node:crypto';
import type { FeedEntry } from './feed.document';

/** Added by mailing tools and networks on the way to a reader; they name a way, not an article. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/i;
/** What is longer is known by its digest: an index row holds no more than some kilobytes. */
const MAX_ID_LENGTH = 400;

/** An entry, and the ids under which it is known: the first that is its own alone, then the others. */
export interface IdentifiedEntry {
  entry: FeedEntry;
  externalId: string;
  otherExternalIds: string[];
}

/**
 * Tells entries apart. Guids lie: they change from http to https, are missing, are used again for a new article, or stand twice in
 * one document. So an entry is its link; else its guid together with its date; else what it says. An id that two entries of a
 * document share is nobody's. Two entries that share all ids are one that is listed twice.
 */
export function identifyEntries(entries: readonly FeedEntry[], base: URL): IdentifiedEntry[] {
  const keys = entries.map((entry) => keysOf(entry, base));
  const holders = new Map<string, Set<string>>();
  keys.forEach((ids) => {
    const whole = ids.at(-1) ?? '';
    ids.forEach((id) => holders.set(id, (holders.get(id) ?? new Set()).add(whole)));
  });
  const listed = new Set<string>();
  return entries.flatMap((entry, index) => {
    const [externalId, ...otherExternalIds] = (keys[index] ?? []).filter((id) => holders.get(id)?.size === 1);
    if (externalId === undefined || listed.has(externalId)) {
      return [];
    }
    listed.add(externalId);
    // What it says is an id of last resort: it changes with every edit.
    return [{ entry, externalId, otherExternalIds: otherExternalIds.filter((id) => !id.startsWith('content:')) }];
  });
}

/** A link, however it was written: without scheme, tracking and a slash at its end. Null where it is none. */
export function normaliseLink(link: string, base: URL): string | null {
  if (!URL.canParse(link, base)) {
    return null;
  }
  const url = new URL(link, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return null;
  }
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  tracking.forEach((name) => url.searchParams.delete(name));
  return `${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}${url.hash}`;
}

/** All ids that an entry could go by, the best first. The last one always exists, and differs where anything differs. */
function keysOf(entry: FeedEntry, base: URL): string[] {
  const { guid, published, title } = entry;
  const link = entry.link === null ? null : normaliseLink(entry.link, base);
  const date = published === null ? null : new Date(published);
  const day = date === null || Number.isNaN(date.getTime()) ? published : date.toISOString();
  // A guid without a date, and without a link to go by, is all there is.
  const guidKey = guid === null ? null : (day ?? (link === null ? null : `#${digest(title)}`));
  return [
    ...(link === null ? [] : [link]),
    ...(guid === null ? [] : [guidKey === null ? guid : `${guid}@${guidKey}`]),
    `content:${digest([guid, title, title === '' ? entry.content : '', published, link].join('\n'))}`,
  ].map(bounded);
}

function bounded(id: string): string {
  return id.length > MAX_ID_LENGTH ? `sha256:${digest(id)}` : id;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
