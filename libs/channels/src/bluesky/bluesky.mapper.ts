import type { MentionKind } from '@genklang/contract';
import type { PublishedPost } from '../channel';
import { asCount, asList, asMoment, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { IncomingPost, PostAuthor, RejectedPost, ReplyRule, Repost } from '../post';
import { cleanText } from '../text/clean-text';
import { mediaOf, quotedOf } from './bluesky.embed';

/** What the mapper must know of us to read a post. */
export interface BlueskyReader {
  externalAccountId: string;
  webUrl: string;
}

/** What an item of a list turned out to be. */
export type MappedItem =
  | { kind: 'post'; post: IncomingPost }
  | { kind: 'repost'; repost: Repost }
  | { kind: 'rejected'; rejected: RejectedPost }
  | { kind: 'ignored' };

const POST_COLLECTION = 'app.bsky.feed.post';
const UNRESOLVED_HANDLE = 'handle.invalid';
const KINDS: Partial<Record<string, MentionKind>> = { mention: 'mention', reply: 'reply', quote: 'quote' };

/** Reads a notification: a post that addresses us, or a repost of ours. */
export function mapNotification(raw: unknown, reader: BlueskyReader): MappedItem {
  const notification = asObject(raw) ?? {};
  const reason = asText(notification['reason']) ?? '';
  if (reason === 'repost') {
    return mapRepost(notification);
  }
  const kind = KINDS[reason];
  return kind === undefined && reason !== '' ? { kind: 'ignored' } : mapPost(raw, { kind: kind ?? 'mention', reader });
}

/** Reads a post of our own timeline; what we passed on from others is left out. */
export function mapFeedItem(raw: unknown, reader: BlueskyReader): MappedItem {
  const item = asObject(raw) ?? {};
  const post = asObject(item['post']);
  const isOurs = asText(asObject(post?.['author'])?.['did']) === reader.externalAccountId;
  if (post !== undefined && (asObject(item['reason']) !== undefined || !isOurs)) {
    return { kind: 'ignored' };
  }
  const isReply = asObject(asObject(post?.['record'])?.['reply']) !== undefined;
  return mapPost(item['post'] ?? raw, { kind: isReply ? 'reply' : 'mention', reader });
}

/** Reads a post as a look-up or a search shows it. */
export function mapPostView(raw: unknown, kind: MentionKind, reader: BlueskyReader): MappedItem {
  return mapPost(raw, { kind, reader });
}

/** When a post was written: what its author's device says, unless the network had seen it before that. */
export function writtenAt(raw: unknown): Date | undefined {
  const item = asObject(raw);
  const indexedAt = asMoment(item?.['indexedAt']);
  const createdAt = asMoment(asObject(item?.['record'])?.['createdAt']);
  return indexedAt && createdAt && createdAt < indexedAt ? createdAt : indexedAt;
}

/** Whether and why we cannot answer, as a post's view says to the one who asks. */
export function replyRuleOf(view: Json): ReplyRule {
  const relation = asObject(asObject(view['author'])?.['viewer']);
  if (relation?.['blockedBy'] === true || relation?.['blocking'] !== undefined) {
    return { isAllowed: false, reason: 'blocked' };
  }
  if (asObject(view['viewer'])?.['replyDisabled'] === true) {
    return { isAllowed: false, reason: 'locked' };
  }
  return { isAllowed: true, until: null };
}

/** Puts the numbers, the pictures and the rule of a post's view to a post that came without them. */
export function withView(post: IncomingPost, view: Json): IncomingPost {
  return { ...post, ...hangingOn(view), metrics: metricsOf(view), replyRule: replyRuleOf(view) };
}

/** Our own reply, as it stands in our repository. */
export function publishedOf(uri: string, handle: string, options: { webUrl: string; postedAt: Date }): PublishedPost {
  return { externalId: uri, url: postUrl(options.webUrl, handle, uri), postedAt: options.postedAt };
}

/** Whose post an address names. */
export function authorOf(uri: string): string {
  return /^at:\/\/([^/]+)\//.exec(uri)?.[1] ?? '';
}

function mapPost(raw: unknown, options: { kind: MentionKind; reader: BlueskyReader }): MappedItem {
  const view = asObject(raw) ?? {};
  const record = asObject(view['record']) ?? {};
  const uri = asText(view['uri']);
  const author = readAuthor(view['author'], options.reader);
  const postedAt = writtenAt(raw);
  const { text } = record;
  if (uri === undefined || author === undefined || postedAt === undefined || typeof text !== 'string') {
    const problem = 'a post needs uri, author.did, author.handle, indexedAt and record.text';
    return { kind: 'rejected', rejected: { externalId: uri ?? '', raw, problem } };
  }
  return {
    kind: 'post',
    post: {
      externalId: uri,
      otherExternalIds: [],
      author,
      kind: options.kind,
      text: textOf(text, record),
      languageHint: asText(asList(record['langs'])[0]) ?? null,
      url: postUrl(options.reader.webUrl, author.handle, uri),
      ...threadOf(record, uri),
      visibility: 'public',
      rating: null,
      replyRule: replyRuleOf(view),
      postedAt,
      metrics: metricsOf(view),
      ...hangingOn(view),
    },
  };
}

function hangingOn(view: Json): Pick<IncomingPost, 'media' | 'quoted'> {
  return { media: mediaOf(view['embed']), quoted: quotedOf(view['embed']) };
}

/** The first post of a thread is the thread. */
function threadOf(record: Json, uri: string): Pick<IncomingPost, 'threadId' | 'parentExternalId'> {
  const reply = asObject(record['reply']);
  return { threadId: uriIn(reply?.['root']) ?? uri, parentExternalId: uriIn(reply?.['parent']) ?? null };
}

function mapRepost(notification: Json): MappedItem {
  const externalId = asText(notification['uri']);
  const originalExternalId = asText(notification['reasonSubject']);
  if (externalId === undefined || originalExternalId === undefined) {
    const problem = 'a repost needs uri and reasonSubject';
    return { kind: 'rejected', rejected: { externalId: externalId ?? '', raw: notification, problem } };
  }
  return { kind: 'repost', repost: { externalId, originalExternalId } };
}

function readAuthor(raw: unknown, reader: BlueskyReader): PostAuthor | undefined {
  const author = asObject(raw);
  const did = asText(author?.['did']);
  const handle = asText(author?.['handle']);
  if (did === undefined || handle === undefined) {
    return undefined;
  }
  const name = cleanText(asText(author?.['displayName']) ?? '').trim();
  const bio = asText(author?.['description']);
  return {
    externalId: did,
    handle: cleanText(handle),
    name: name === '' ? cleanText(handle) : name,
    bio: bio === undefined ? null : cleanText(bio),
    followers: asCount(author?.['followersCount']),
    profileUrl: `${reader.webUrl}/profile/${handle === UNRESOLVED_HANDLE ? did : handle}`,
  };
}

/** A post of pictures alone is told by what its author wrote about them. */
function textOf(text: string, record: Json): string {
  if (text.trim() !== '') {
    return cleanText(text);
  }
  const media = asObject(asObject(record['embed'])?.['media']) ?? asObject(record['embed']);
  const words = asList(media?.['images']).map((image) => asText(asObject(image)?.['alt']));
  return cleanText(words.filter((alt) => alt !== undefined).join('\n'));
}

function metricsOf(view: Json): IncomingPost['metrics'] {
  return {
    views: null,
    likes: asCount(view['likeCount']),
    reposts: asCount(view['repostCount']),
    replies: asCount(view['replyCount']),
  };
}

function uriIn(reference: unknown): string | undefined {
  return asText(asObject(reference)?.['uri']);
}

/** A person whose handle does not resolve at the moment is addressed by DID, and so is a post of theirs. */
function postUrl(webUrl: string, handle: string, uri: string): string | null {
  const [, did, collection, rkey] = /^at:\/\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(uri) ?? [];
  return collection === POST_COLLECTION
    ? `${webUrl}/profile/${handle === UNRESOLVED_HANDLE ? did : handle}/post/${rkey}`
    : null;
}
