import type { MentionKind, PostMetrics } from '@genklang/contract';
import { asCount, asMoment, asList, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { IncomingMedia, IncomingPost, PostAuthor, RejectedPost, ReplyRule, Repost } from '../post';
import { cleanText } from '../text/clean-text';
import { indexMedia, mediaOf } from './x.media';

/** What the mapper must know of us to read a post. */
export interface XReader {
  externalAccountId: string;
  handle: string;
  webUrl: string;
  /** Posts that a search found are of this kind, whatever they are to others. */
  isSearch: boolean;
}

/** What one item of a page turned out to be. */
export type XItem =
  | { is: 'post'; post: IncomingPost }
  | { is: 'repost'; repost: Repost; at: Date }
  | { is: 'rejected'; rejected: RejectedPost; at: Date | null };

/** X's own words for "we do not know": not languages. */
const NO_LANGUAGE = /^(und|art|zxx|q[a-z]{2})$/;
/** BCP 47 has newer codes for these. */
const LANGUAGES: Record<string, string> = { no: 'nb', iw: 'he', in: 'id' };

/** Reads one post of a page. */
export function mapItem(raw: unknown, included: XIncluded, reader: XReader): XItem {
  const post = asObject(raw) ?? {};
  const externalId = asText(post['id']) ?? '';
  const authorId = asText(post['author_id']);
  const { text } = post;
  const postedAt = asMoment(post['created_at']);
  const repostOf = referenceOf(post, 'retweeted');
  if (repostOf !== null && externalId !== '' && postedAt) {
    return { is: 'repost', repost: { externalId, originalExternalId: repostOf }, at: postedAt };
  }
  if (externalId === '' || typeof text !== 'string' || authorId === undefined || !postedAt) {
    const problem = 'a post needs id, text, author_id and created_at';
    return { is: 'rejected', rejected: { externalId, raw, problem }, at: postedAt ?? null };
  }
  const author = included.users.get(authorId) ?? unknownAuthor(authorId);
  return {
    is: 'post',
    post: {
      ...bodyOf(post, text, reader),
      externalId,
      author: withProfile(author, reader),
      postedAt,
      url: postUrl(reader, author.handle, externalId),
      otherExternalIds: versionsOf(post).filter((id) => id !== externalId),
      media: mediaOf(post, included.media),
    },
  };
}

/** All of a post that is neither its id nor its author. */
function bodyOf(
  post: Json,
  text: string,
  reader: XReader,
): Omit<IncomingPost, 'externalId' | 'otherExternalIds' | 'author' | 'url' | 'postedAt' | 'media'> {
  return {
    kind: kindOf(post, reader),
    text: textOf(post, text),
    languageHint: languageOf(post['lang']),
    threadId: asText(post['conversation_id']) ?? null,
    parentExternalId: referenceOf(post, 'replied_to'),
    visibility: 'public',
    rating: null,
    replyRule: ruleOf(post, text, reader),
    metrics: metricsOf(post),
  };
}

function withProfile(author: PostAuthor, { webUrl }: XReader): PostAuthor {
  return { ...author, profileUrl: `${webUrl}/${author.handle}` };
}

/** What X includes in an answer beside the posts. */
export interface XIncluded {
  users: Map<string, PostAuthor>;
  media: Map<string, IncomingMedia>;
}

export function indexIncluded(body: Json): XIncluded {
  return { users: indexUsers(body), media: indexMedia(body) };
}

/** The authors whom X included in an answer, by id. */
function indexUsers(body: Json): Map<string, PostAuthor> {
  const index = new Map<string, PostAuthor>();
  for (const item of asList(asObject(body['includes'])?.['users'])) {
    const user = asObject(item) ?? {};
    const id = asText(user['id']);
    const handle = asText(user['username']);
    if (id !== undefined && handle !== undefined) {
      index.set(id, {
        externalId: id,
        handle,
        name: cleanText(asText(user['name']) ?? handle),
        bio: cleanText(asText(user['description']) ?? '') || null,
        followers: asCount(asObject(user['public_metrics'])?.['followers_count']),
        profileUrl: null,
      });
    }
  }
  return index;
}

/** All ids that the post has had, oldest first. An edit gives it a new one. */
export function versionsOf(post: Json): string[] {
  const history = asList(post['edit_history_tweet_ids'] ?? post['edit_history_post_ids']);
  return history.filter((id): id is string => typeof id === 'string');
}

/** What the post answers, quotes or passes on. */
export function referenceOf(post: Json, type: 'replied_to' | 'quoted' | 'retweeted'): string | null {
  const references = asList(post['referenced_tweets'] ?? post['referenced_posts']).map(asObject);
  return asText(references.find((reference) => reference?.['type'] === type)?.['id']) ?? null;
}

/** The address of a post. */
export function postUrl(reader: Pick<XReader, 'webUrl'>, handle: string, id: string): string {
  return `${reader.webUrl}/${handle}/status/${id}`;
}

/** X escapes these three in a post's text. */
export function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** A long post is cut in `text`, and whole in its note. A quote ends with a link to what it quotes, which nobody wrote. */
function textOf(post: Json, text: string): string {
  const whole = asText(asObject(post['note_tweet'] ?? post['note_post'])?.['text']) ?? text;
  const link = asText(quotedLink(post)?.['url']);
  const own = link !== undefined && whole.endsWith(link) ? whole.slice(0, -link.length).trimEnd() : whole;
  return cleanText(decode(own));
}

function quotedLink(post: Json): Json | undefined {
  const quoted = referenceOf(post, 'quoted');
  return quoted === null ? undefined : linksOf(post).find((link) => statusOf(link)?.id === quoted);
}

function linksOf(post: Json): Json[] {
  return asList(asObject(post['entities'])?.['urls'])
    .map(asObject)
    .filter((link) => link !== undefined);
}

function statusOf(link: Json): { handle: string; id: string } | null {
  const address = asText(link['expanded_url']) ?? '';
  const found = /^https?:\/\/[^/]+\/(\w+)\/status\/(\d+)/.exec(address);
  return found?.[1] !== undefined && found[2] !== undefined ? { handle: found[1], id: found[2] } : null;
}

function kindOf(post: Json, reader: XReader): MentionKind {
  if (reader.isSearch) {
    return 'listening';
  }
  const isOurs = post['author_id'] === reader.externalAccountId;
  if (
    post['in_reply_to_user_id'] === reader.externalAccountId ||
    (isOurs && referenceOf(post, 'replied_to') !== null)
  ) {
    return 'reply';
  }
  return referenceOf(post, 'quoted') === null ? 'mention' : 'quote';
}

/**
 * X lets an app answer only those who summoned it: who mention us, or answer or quote our post (rules of February 2026). Our
 * own posts we may always answer.
 */
function ruleOf(post: Json, text: string, reader: XReader): ReplyRule {
  const isUs = (handle: unknown): boolean => String(handle).toLowerCase() === reader.handle.toLowerCase();
  const mentions = asList(asObject(post['entities'])?.['mentions']);
  const quoted = quotedLink(post);
  const isSummoned =
    post['author_id'] === reader.externalAccountId ||
    post['in_reply_to_user_id'] === reader.externalAccountId ||
    mentions.some((mention) => isUs(asObject(mention)?.['username'])) ||
    (quoted !== undefined && isUs(statusOf(quoted)?.handle)) ||
    text.toLowerCase().includes(`@${reader.handle.toLowerCase()}`);
  return isSummoned ? { isAllowed: true, until: null } : { isAllowed: false, reason: 'not_summoned' };
}

function languageOf(code: unknown): string | null {
  const language = asText(code);
  return language === undefined || NO_LANGUAGE.test(language) ? null : (LANGUAGES[language] ?? language);
}

function metricsOf(post: Json): PostMetrics {
  const metrics = asObject(post['public_metrics']) ?? {};
  return {
    views: asCount(metrics['impression_count']),
    likes: asCount(metrics['like_count']),
    reposts: asCount(metrics['retweet_count'] ?? metrics['repost_count']),
    replies: asCount(metrics['reply_count']),
  };
}

/** An author that X left out of its answer (suspended, protected): the post still counts. */
function unknownAuthor(id: string): PostAuthor {
  return { externalId: id, handle: id, name: id, bio: null, followers: null, profileUrl: null };
}
