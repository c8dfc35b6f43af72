import { createHash } from 'node:crypto';
import { measureLength } from '@genklang/contract';
import type { LengthRule } from '@genklang/contract';
import type { OutgoingReply, PublishedPost } from '../channel';
import { ChannelError } from '../channel-error';
import { asList, asMoment, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { htmlToText } from '../text/html-text';
import type { MastodonClient } from './mastodon.client';
import { isPrivate, statusId } from './mastodon.mapper';
import { readOwnPosts } from './mastodon.reading';
import { uploadPictures } from './mastodon.upload';

/** The instance's clock and ours may differ by this much. */
const CLOCK_SKEW_MS = 10 * 60_000;
/** Our own timeline is read this far, when a reply is looked for and its parent is gone. */
const MAX_OWN_PAGES = 4;
const OWN_POSTS = 40;
/** A name that a post opens with. */
const OPENING_HANDLES = /^(\s*@[\w.-]+(@[\w.-]+)?)+/;

interface PublishOptions {
  ourId: string;
  readLimit: () => Promise<LengthRule>;
}

/**
 * Publishes a reply as Mastodon's own clients do: the one who is answered is named first, which is what notifies them; it is as
 * public as the post; and it stands behind the same warning. What was written for some people only is answered to its author alone.
 */
export async function publishReply(
  client: MastodonClient,
  reply: OutgoingReply,
  { ourId, readLimit }: PublishOptions,
): Promise<PublishedPost> {
  const parent = (await client.getObject(statusPath(reply.inReplyToExternalId))).json;
  const status = naming(parent, reply.text, ourId);
  const warning = asText(parent['spoiler_text']);
  const mediaIds = await uploadPictures(client, reply.pictures ?? []);
  const { json } = await client.post(
    '/api/v1/statuses',
    {
      status,
      in_reply_to_id: reply.inReplyToExternalId,
      ...(mediaIds.length > 0 && { media_ids: mediaIds }),
      visibility: visibilityOf(parent, reply),
      ...(warning === undefined ? {} : { spoiler_text: fitWarning(warning, status, await readLimit()) }),
      ...(asText(parent['language']) === undefined ? {} : { language: parent['language'] }),
    },
    // A header takes no more than ASCII, and a key may be anything.
    { 'idempotency-key': createHash('sha256').update(reply.idempotencyKey).digest('hex') },
  );
  return publishedOf(json, 'unknown');
}

/**
 * Looks for a reply below its parent. Keys against doubles are not kept everywhere, and for an hour only: what counts is what is
 * there. Where the parent is gone, our own timeline since the first attempt is read.
 */
export async function findReply(
  client: MastodonClient,
  ourId: string,
  reply: OutgoingReply,
): Promise<PublishedPost | null> {
  try {
    const { json } = await client.getObject(`${statusPath(reply.inReplyToExternalId)}/context`);
    if (!Array.isArray(json['descendants'])) {
      throw new ChannelError(
        { kind: 'transient', outcome: 'none' },
        'Mastodon answered something that is not a thread',
      );
    }
    const found = asList(json['descendants'])
      .map(asObject)
      .find((status) => status && isThisReply(status, reply, ourId));
    return found ? publishedOf(found, 'none') : null;
  } catch (error) {
    if (error instanceof ChannelError && error.decision.kind === 'gone') {
      return await findAmongOwn(client, ourId, reply);
    }
    throw error;
  }
}

/** What was written for some people stays between us and its author; what is public is answered in private on demand. */
function visibilityOf(parent: Json, reply: OutgoingReply): string {
  return isPrivate(parent) || reply.visibility === 'private' ? 'direct' : (asText(parent['visibility']) ?? 'public');
}

/** Those who are answered before the text, unless they are named already. What goes on in our own post answers whom that answered. */
function naming(parent: Json, text: string, ourId: string): string {
  const author = asObject(parent['account']);
  const isOurs = author !== undefined && asText(author['id']) === ourId;
  const people = isOurs ? asList(parent['mentions']).map(asObject) : [author];
  const accts = people.flatMap((person) => asText(person?.['acct']) ?? []);
  if (accts.length === 0 && !isOurs) {
    throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'Mastodon did not say who wrote the post');
  }
  const named = new Set([...text.matchAll(/@[\w.-]+(?:@[\w.-]+\w)?/g)].map(([handle]) => handle.toLowerCase()));
  const missing = accts.map((acct) => `@${acct}`).filter((handle) => !named.has(handle.toLowerCase()));
  return [...missing, text].join(' ');
}

/** A warning counts as part of the post: where both are too long together, the warning gives way. */
function fitWarning(warning: string, status: string, limit: LengthRule): string {
  const isTooLong = (words: string): boolean => measureLength(words + status, limit).isTooLong;
  if (!isTooLong(warning)) {
    return warning;
  }
  const characters = [...warning];
  while (characters.length > 1 && isTooLong(`${characters.join('')}…`)) {
    characters.pop();
  }
  return `${characters.join('')}…`;
}

async function findAmongOwn(
  client: MastodonClient,
  ourId: string,
  reply: OutgoingReply,
): Promise<PublishedPost | null> {
  const after = { at: new Date(reply.firstAttemptAt.getTime() - CLOCK_SKEW_MS) };
  let before = null;
  for (let read = 0; read < MAX_OWN_PAGES; read += 1) {
    const page = await readOwnPosts(client, ourId, { after, before, limit: OWN_POSTS });
    const found = page.posts.find(
      (post) => !reply.otherExternalIds.includes(post.externalId) && isSameText(post.text, reply.text),
    );
    if (found) {
      return { externalId: found.externalId, url: found.url, postedAt: found.postedAt };
    }
    if (!page.hasOlder) {
      return null;
    }
    before = page.oldest;
  }
  throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'our own timeline is too long to be sure');
}

function isThisReply(status: Json, reply: OutgoingReply, ourId: string): boolean {
  const postedAt = asMoment(status['created_at']);
  return (
    asText(asObject(status['account'])?.['id']) === ourId &&
    statusId(status['in_reply_to_id']) === reply.inReplyToExternalId &&
    !reply.otherExternalIds.includes(statusId(status['id']) ?? '') &&
    (postedAt === undefined || postedAt.getTime() >= reply.firstAttemptAt.getTime() - CLOCK_SKEW_MS) &&
    isSameText(htmlToText(asText(status['content']) ?? ''), reply.text)
  );
}

/** Instances make HTML of a text, leave out the hosts of names, and some read marks as bold or as a list. */
function isSameText(shown: string, written: string): boolean {
  return essence(shown) === essence(written);
}

function essence(text: string): string {
  return text
    .replace(OPENING_HANDLES, '')
    .replace(/(@[\w.-]+)@[\w.-]+/g, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}/?&=#]+/gu, '');
}

function publishedOf(status: Json, outcome: 'none' | 'unknown'): PublishedPost {
  const externalId = statusId(status['id']);
  if (externalId === undefined) {
    throw new ChannelError({ kind: 'transient', outcome }, 'Mastodon answered a post with no id');
  }
  const url = asText(status['url']) ?? asText(status['uri']) ?? null;
  return { externalId, url, postedAt: asMoment(status['created_at']) ?? new Date() };
}

function statusPath(id: string): string {
  return `/api/v1/statuses/${encodeURIComponent(id)}`;
}
