import type { MentionKind, PostVisibility } from '@genklang/contract';
import { asCount, asList, asMoment, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { IncomingPost, PostAuthor, RejectedPost, Repost } from '../post';
import { cleanText } from '../text/clean-text';
import { htmlToText } from '../text/html-text';
import { mediaOf, quotedOf } from './mastodon.media';

/** What an item of a list turned out to be. */
export type MappedItem =
  | { kind: 'post'; post: IncomingPost }
  | { kind: 'repost'; repost: Repost }
  | { kind: 'rejected'; rejected: RejectedPost }
  | { kind: 'ignored' };

/** An id that snac gives: the second of the last change, and the hash that it looks posts up by. */
const MOVING_ID = /^\d{10}([\da-f]{32})$/;

/**
 * A post's id. With snac it changes whenever somebody answers or passes the post on; its time is levelled out, for the hash behind it
 * finds the post as well. Everybody else's ids stay as they are.
 */
export function statusId(value: unknown): string | undefined {
  return asText(value)?.replace(MOVING_ID, '0000000000$1');
}

/** Reads a notification: a post that addresses us, an edit of one, or a boost of ours. */
export function mapNotification(raw: unknown, ourId: string): MappedItem {
  const notification = asObject(raw) ?? {};
  const type = asText(notification['type']);
  switch (type) {
    case 'mention':
    case undefined:
      return mapStatus(notification['status'] ?? raw, mentionKind(notification, ourId));
    case 'quote':
      return mapStatus(notification['status'] ?? raw, 'quote');
    case 'update':
      // Told to those who passed a post on: it is ours to read only when it addresses us.
      return isAddressedTo(asObject(notification['status']), ourId)
        ? mapStatus(notification['status'], mentionKind(notification, ourId))
        : { kind: 'ignored' };
    case 'reblog':
      return mapReblog(notification);
    default:
      return { kind: 'ignored' };
  }
}

/** Reads one of our own posts; what we passed on from others is left out. */
export function mapOwnStatus(raw: unknown, ourId: string): MappedItem {
  const status = asObject(raw);
  const authorId = asText(asObject(status?.['account'])?.['id']);
  if (status && (asObject(status['reblog']) !== undefined || (authorId !== undefined && authorId !== ourId))) {
    return { kind: 'ignored' };
  }
  return mapStatus(raw, asText(status?.['in_reply_to_id']) === undefined ? 'mention' : 'reply');
}

/** Reads a status. */
export function mapStatus(raw: unknown, kind: MentionKind): MappedItem {
  const status = asObject(raw) ?? {};
  const id = statusId(status['id']);
  const author = readAuthor(status['account']);
  const postedAt = asMoment(status['created_at']);
  if (id === undefined || author === undefined || postedAt === undefined || typeof status['content'] !== 'string') {
    const problem = 'a post needs id, account.id, account.acct, content and created_at';
    return { kind: 'rejected', rejected: { externalId: id ?? '', raw, problem } };
  }
  const parent = statusId(status['in_reply_to_id']) ?? null;
  return {
    kind: 'post',
    post: {
      externalId: id,
      otherExternalIds: [],
      author,
      kind,
      text: textOf(status),
      languageHint: asText(status['language']) ?? null,
      url: asText(status['url']) ?? asText(status['uri']) ?? null,
      // An instance does not tell a thread's first post: the core finds it by the parents.
      threadId: parent === null ? id : null,
      parentExternalId: parent,
      visibility: visibilityOf(status),
      rating: null,
      replyRule: { isAllowed: true, until: null },
      postedAt,
      metrics: metricsOf(status),
      media: mediaOf(status),
      quoted: quotedOf(status),
    },
  };
}

/** The kind of a post that was looked at again: whom it answers is all that is known. */
export function kindOfStatus(status: Json, ourId: string): MentionKind {
  return asText(status['in_reply_to_account_id']) === ourId ? 'reply' : 'mention';
}

/** The words of a post: what stands on its warning, a blank line, what stands behind it. */
export function textOf(status: Json): string {
  const warning = plain(status['spoiler_text']);
  const words = htmlToText(asText(status['content']) ?? '');
  return [warning, words === '' ? describedMedia(status) : words].filter((part) => part !== '').join('\n\n');
}

/** Followers-only posts count as private, and are answered so: our own followers were not meant. (snac calls private so, too.) */
function visibilityOf(status: Json): PostVisibility {
  return isPrivate(status) ? 'private' : 'public';
}

/** Whether a post is for some people only. */
export function isPrivate(status: Json): boolean {
  return status['visibility'] === 'direct' || status['visibility'] === 'private';
}

function mentionKind(notification: Json, ourId: string): MentionKind {
  return kindOfStatus(asObject(notification['status']) ?? {}, ourId);
}

function isAddressedTo(status: Json | undefined, ourId: string): boolean {
  const named = asList(status?.['mentions']).some((mention) => asText(asObject(mention)?.['id']) === ourId);
  return named || asText(status?.['in_reply_to_account_id']) === ourId;
}

/** One boost for a person and a post, however often it is taken back and made again. */
function mapReblog(notification: Json): MappedItem {
  const original = statusId(asObject(notification['status'])?.['id']);
  const by = asText(asObject(notification['account'])?.['id']);
  if (original === undefined || by === undefined) {
    const externalId = asText(notification['id']) ?? '';
    return {
      kind: 'rejected',
      rejected: { externalId, raw: notification, problem: 'a boost needs status and account' },
    };
  }
  return { kind: 'repost', repost: { externalId: `${original}/boosted-by/${by}`, originalExternalId: original } };
}

function readAuthor(raw: unknown): PostAuthor | undefined {
  const account = asObject(raw) ?? {};
  const id = asText(account['id']);
  const acct = asText(account['acct']);
  if (id === undefined || acct === undefined) {
    return undefined;
  }
  return {
    externalId: id,
    handle: cleanText(acct),
    name: plain(account['display_name']) || cleanText(acct),
    bio: htmlToText(asText(account['note']) ?? '') || null,
    followers: asCount(account['followers_count']),
    profileUrl: asText(account['url']) ?? null,
  };
}

function plain(value: unknown): string {
  return cleanText(asText(value) ?? '').trim();
}

/** A post of pictures alone is told by what its author wrote about them. */
function describedMedia(status: Json): string {
  const words = asList(status['media_attachments']).map((media) => asText(asObject(media)?.['description']));
  return cleanText(words.filter((description) => description !== undefined).join('\n'));
}

function metricsOf(status: Json): IncomingPost['metrics'] {
  return {
    views: null,
    likes: asCount(status['favourites_count']),
    reposts: asCount(status['reblogs_count']),
    replies: asCount(status['replies_count']),
  };
}
