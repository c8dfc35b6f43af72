import { createHash } from 'node:crypto';
import type { PublishedPost } from '../channel';
import { ChannelError } from '../channel-error';
import type { Json } from '../json-reader';
import { asObject, asText } from '../json-reader';
import type { IncomingPost, PostAuthor, RejectedPost } from '../post';
import { cleanText } from '../text/clean-text';
import { htmlToText } from '../text/html-text';

/** What an answer needs to hold for a comment. Asking for no more keeps a page small. */
export const COMMENT_FIELDS = 'id,post,parent,author,author_name,author_email,author_url,date_gmt,content,link,status';

/** What the mapper must know of the site. */
export interface CommentReader {
  /** The site's address without a scheme: user 1 is somebody else on each site. */
  site: string;
  /** Articles whose comments are closed. */
  closedPosts: ReadonlySet<number>;
}

/** Reads a comment. */
export function mapComment(raw: unknown, reader: CommentReader): IncomingPost | RejectedPost {
  const comment = asObject(raw) ?? {};
  const { id, author } = comment;
  const postedAt = gmtDate(comment['date_gmt']);
  const html = contentOf(comment);
  const externalId = isId(id) ? String(id) : '';
  if (externalId === '' || html === undefined || typeof author !== 'number' || !postedAt) {
    return { externalId, raw, problem: 'a comment needs id, author, content and date_gmt' };
  }
  const parentId = asId(comment['parent']);
  return {
    externalId,
    otherExternalIds: [],
    author: authorOf(comment, author, reader.site),
    kind: 'comment',
    text: html,
    languageHint: null,
    url: asText(comment['link']) ?? null,
    // The article is what the thread is about, not its first post: threads begin with a comment.
    threadId: parentId === null ? externalId : null,
    parentExternalId: parentId,
    visibility: 'public',
    rating: null,
    replyRule: reader.closedPosts.has(Number(comment['post']))
      ? { isAllowed: false, reason: 'locked' }
      : { isAllowed: true, until: null },
    postedAt,
    metrics: { views: null, likes: null, reposts: null, replies: null },
  };
}

/** How our user is known: the same number is somebody else on another site. */
export function accountIdOf(site: string, userId: number): string {
  return `${site}#${userId}`;
}

/** The site of an address, without scheme and slash at its end. */
export function siteOf(address: string): string {
  const url = new URL(address);
  return `${url.host}${url.pathname.replace(/\/+$/, '')}`;
}

/** Reads the answer to a publish. */
export function mapCreated(comment: Json): PublishedPost {
  const { id } = comment;
  if (!isId(id)) {
    throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'WordPress answered a publish with no id');
  }
  return {
    externalId: String(id),
    url: asText(comment['link']) ?? null,
    postedAt: gmtDate(comment['date_gmt']) ?? new Date(),
  };
}

/** A reply as HTML: what looks like a tag in it must not become one. */
export function escapeReply(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whether a text that WordPress shows is what we wrote: it turns quotes, dashes and dots into prettier ones. */
export function isSameText(shown: string, written: string): boolean {
  const essence = (text: string): string =>
    text
      .normalize('NFC')
      .replaceAll('×', 'x')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = essence(written);
  return wanted === '' ? shown.trim() === written.normalize('NFC').trim() : essence(shown) === wanted;
}

/** The comment as it was written, where we may see that, else as it is shown. */
function contentOf(comment: Json): string | undefined {
  const content = asObject(comment['content']);
  const { raw, rendered } = content ?? {};
  if (typeof raw === 'string') {
    return htmlToText(raw.replaceAll(/\r?\n/g, '<br>'));
  }
  return typeof rendered === 'string' ? htmlToText(rendered) : undefined;
}

/** A user by number; a visitor by the e-mail address they left, which is kept as a digest only, or by name. */
function authorOf(comment: Json, author: number, site: string): PostAuthor {
  const name = cleanText(htmlToText(asText(comment['author_name']) ?? '')) || 'Anonymous';
  const email = asText(comment['author_email'])?.toLowerCase();
  const visitor = email === undefined ? `name:${name.toLowerCase()}` : `mail:${digest(email)}`;
  const link = asText(comment['author_url']);
  return {
    externalId: author > 0 ? accountIdOf(site, author) : `${site}#${visitor}`,
    handle: name,
    name,
    bio: null,
    followers: null,
    profileUrl: link !== undefined && /^https?:\/\//i.test(link) ? link : null,
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function asId(value: unknown): string | null {
  return isId(value) ? String(value) : null;
}

/** WordPress writes times in GMT without saying so. */
function gmtDate(value: unknown): Date | null {
  const date = new Date(`${asText(value) ?? ''}Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
