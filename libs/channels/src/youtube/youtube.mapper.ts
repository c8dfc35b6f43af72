import { asCount, asList, asMoment, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { IncomingPost, PostAuthor, RejectedPost, ReplyRule } from '../post';
import { cleanText } from '../text/clean-text';

/** What a comment does not say of itself: where it stands. */
export interface ThreadContext {
  threadId: string;
  videoId: string | null;
  canReply: boolean;
  totalReplies: number;
  webUrl: string;
}

/** A comment, or why it is none. */
export type MappedComment = IncomingPost | RejectedPost;

/** A comment below a video, and what came along of its replies. */
export interface MappedThread {
  id: string;
  at: Date;
  top: MappedComment;
  /** Some of the replies: YouTube gives a few, and says how many there are. */
  replies: MappedComment[];
  context: ThreadContext;
}

/** A comment of ours, as it takes to know it again. */
export interface OwnComment {
  externalId: string;
  url: string | null;
  postedAt: Date;
  text: string;
}

const LOCKED: ReplyRule = { isAllowed: false, reason: 'locked' };
const HELD = new Set(['heldForReview', 'likelySpam', 'rejected']);

/** Reads a thread. */
export function mapThread(raw: unknown, webUrl: string): MappedThread | RejectedPost {
  const thread = asObject(raw);
  const id = asText(thread?.['id']) ?? '';
  const snippet = asObject(thread?.['snippet']) ?? {};
  const top = asObject(snippet['topLevelComment']);
  const at = asMoment(asObject(top?.['snippet'])?.['publishedAt']);
  if (id === '' || !at) {
    return { externalId: id, raw, problem: 'a thread needs id and a topLevelComment with publishedAt' };
  }
  const replies = asList(asObject(thread?.['replies'])?.['comments']);
  const context = contextOf(snippet, { id, given: replies.length, webUrl });
  return {
    id,
    at,
    context,
    top: mapComment(top, context),
    replies: replies.map((reply) => mapComment(reply, context)),
  };
}

function contextOf(snippet: Json, { id, given, webUrl }: { id: string; given: number; webUrl: string }): ThreadContext {
  return {
    threadId: id,
    videoId: asText(snippet['videoId']) ?? null,
    canReply: snippet['canReply'] !== false,
    totalReplies: asCount(snippet['totalReplyCount']) ?? given,
    webUrl,
  };
}

/** Reads a comment or a reply. */
export function mapComment(raw: unknown, context: ThreadContext): MappedComment {
  const comment = asObject(raw);
  const snippet = asObject(comment?.['snippet']);
  const externalId = asText(comment?.['id']);
  const postedAt = asMoment(snippet?.['publishedAt']);
  if (externalId === undefined || !snippet || !postedAt) {
    return { externalId: externalId ?? '', raw, problem: 'a comment needs id, snippet and publishedAt' };
  }
  const isTop = externalId === context.threadId;
  return {
    externalId,
    otherExternalIds: [],
    author: authorOf(snippet, externalId),
    kind: 'comment',
    text: cleanText(textOf(snippet)),
    languageHint: null,
    url: commentUrl(context, externalId),
    threadId: context.threadId,
    parentExternalId: isTop ? null : (asText(snippet['parentId']) ?? context.threadId),
    ...standingOf(snippet, context),
    rating: null,
    postedAt,
    metrics: {
      views: null,
      likes: asCount(snippet['likeCount']),
      reposts: null,
      replies: isTop ? context.totalReplies : null,
    },
  };
}

/** A comment of ours, or null where it is another's or cannot be read. */
export function mapOwnComment(raw: unknown, ownChannelId: string, url: string | null): OwnComment | null {
  const comment = asObject(raw);
  const snippet = asObject(comment?.['snippet']);
  const externalId = asText(comment?.['id']);
  const postedAt = asMoment(snippet?.['publishedAt']);
  const isOurs = asText(asObject(snippet?.['authorChannelId'])?.['value']) === ownChannelId;
  return externalId !== undefined && snippet && postedAt && isOurs
    ? { externalId, url, postedAt, text: textOf(snippet) }
    : null;
}

/** The address of a comment; only a video's page shows one. */
export function commentUrl(
  { videoId, webUrl }: Pick<ThreadContext, 'videoId' | 'webUrl'>,
  commentId: string,
): string | null {
  return videoId === null ? null : `${webUrl}/watch?${new URLSearchParams({ v: videoId, lc: commentId }).toString()}`;
}

/** What is held for review only we see, and nobody can answer it before it is approved. */
function standingOf(snippet: Json, { canReply }: ThreadContext): Pick<IncomingPost, 'visibility' | 'replyRule'> {
  const isHeld = HELD.has(asText(snippet['moderationStatus']) ?? '');
  return {
    visibility: isHeld ? 'private' : 'public',
    replyRule: isHeld || !canReply ? LOCKED : { isAllowed: true, until: null },
  };
}

/** The original is shown to its author alone; in what others see, links to videos may have become their titles. */
function textOf(snippet: Json): string {
  return asText(snippet['textOriginal']) ?? asText(snippet['textDisplay']) ?? '';
}

/** Whoever has no channel any more is somebody else each time. */
function authorOf(snippet: Json, commentId: string): PostAuthor {
  const shown = cleanText(asText(snippet['authorDisplayName']) ?? '').trim();
  const name = shown.replace(/^@/, '') || 'YouTube user';
  return {
    externalId: asText(asObject(snippet['authorChannelId'])?.['value']) ?? `hidden:${commentId}`,
    handle: name,
    name,
    bio: null,
    followers: null,
    profileUrl: asText(snippet['authorChannelUrl']) ?? null,
  };
}
