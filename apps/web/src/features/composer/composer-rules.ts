import { findChannelBlock, may } from '@genklang/contract';
import type {
  ChannelBlock,
  ChannelSummary,
  MemberRole,
  MentionEntry,
  ReplyEntry,
  ReplyRefusal,
  TimelineEntry,
} from '@genklang/contract';
import type { ThreadFacts } from '../../live/thread-store';

/** Why a public reply cannot be sent now, whatever its text. */
export type BlockReason = ChannelBlock | 'channel' | 'read-only' | ReplyRefusal | 'deleted' | 'role';

interface BlockInput {
  channel: Pick<ChannelSummary, 'status' | 'statusReason' | 'replies'> | undefined;
  facts: Pick<ThreadFacts, 'canReply' | 'cannotReplyReason'> | null;
  role: MemberRole;
  target: MentionEntry | null;
}

export function blockReason({ channel, facts, role, target }: BlockInput): BlockReason | null {
  if (!may(role, 'reply.send')) {
    return 'role';
  }
  const stopped = channel === undefined ? null : channelBlock(channel);
  if (stopped !== null) {
    return stopped;
  }
  if (facts !== null && !facts.canReply) {
    return facts.cannotReplyReason ?? 'channel';
  }
  return target === null ? 'deleted' : null;
}

/** What keeps a channel from publishing anything at all. */
function channelBlock({ status, statusReason, replies }: NonNullable<BlockInput['channel']>): BlockReason | null {
  return findChannelBlock({ status, statusReason }) ?? (replies === 'none' ? 'read-only' : null);
}

/** The post that a reply answers: the customer's latest that still stands. */
export function replyTarget(entries: readonly TimelineEntry[], customerId: string): MentionEntry | null {
  const found = entries.findLast(
    (entry) => entry.type === 'mention' && entry.author.id === customerId && !entry.isDeleted,
  );
  return found?.type === 'mention' ? found : null;
}

export function newestReply(entries: readonly TimelineEntry[]): ReplyEntry | null {
  const found = entries.findLast((entry) => entry.type === 'reply');
  return found?.type === 'reply' ? found : null;
}

interface ConflictInput {
  /** The newest reply on screen when the draft was begun. */
  seenReplyId: string | null;
  memberId: string;
}

/** The latest reply by a colleague that came after the draft was begun, or null. */
export function unseenReply(
  entries: readonly TimelineEntry[],
  { seenReplyId, memberId }: ConflictInput,
): ReplyEntry | null {
  const replies = entries.filter((entry) => entry.type === 'reply');
  const seen = seenReplyId === null ? -1 : replies.findIndex((reply) => reply.id === seenReplyId);
  return replies.slice(seen + 1).findLast((reply) => reply.member?.id !== memberId) ?? null;
}
