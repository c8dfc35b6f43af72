import type { ConversationDetail, ReplyRefusal } from '@genklang/contract';
import type { Mention } from '@genklang/entities';

/** What of a stored post decides whether it may be answered. */
type AnsweredPost = Pick<Mention, 'deletedAt' | 'replyRefusal' | 'replyUntil'>;

/** Why a post cannot be answered now, or null when it can. */
export function findReplyRefusal(post: AnsweredPost, now: Date): ReplyRefusal | 'deleted' | null {
  if (post.deletedAt !== null) {
    return 'deleted';
  }
  if (post.replyRefusal !== null) {
    return post.replyRefusal;
  }
  return post.replyUntil !== null && post.replyUntil <= now ? 'window_closed' : null;
}

/** The same, as the composer is told. */
export function presentReplyRule(
  post: AnsweredPost,
  now: Date,
): Pick<ConversationDetail, 'canReply' | 'cannotReplyReason' | 'replyUntil'> {
  const cannotReplyReason = findReplyRefusal(post, now);
  return {
    canReply: cannotReplyReason === null,
    cannotReplyReason,
    replyUntil: post.replyUntil?.toISOString() ?? null,
  };
}
