import type {
  ChannelSummary,
  MemberRole,
  MentionEntry,
  ReplyEntry,
  ReplyRefusal,
  TimelineEntry,
} from '@genklang/contract';
import type { ThreadFacts } from '../../live/thread-store';

/** Why a public reply cannot be sent now, whatever its text. */
export type BlockReason =
  'needs-sign-in' | 'budget' | 'paused' | 'disconnected' | 'channel' | 'read-only' | ReplyRefusal | 'deleted' | 'role';

interface BlockInput {
  channel: Pick<ChannelSummary, 'status' | 'statusReason' | 'replies'> | undefined;
  facts: Pick<ThreadFacts, 'canReply' | 'cannotReplyReason'> | null;
  role: MemberRole;
  target: MentionEntry | null;
}

export function blockReason({ channel, facts, role, target }: BlockInput): BlockReason | null {
  if (role === 'marketer') {
    return 'role';
  }
  switch (channel?.status) {
    case 'needs-sign-in':
    case 'disconnected':
    case 'paused':
      return channel.status;
    default:
  }
  if (channel?.statusReason === 'budget') {
    return 'budget';
  }
  if (channel?.replies === 'none') {
    return 'read-only';
  }
  if (facts !== null && !facts.canReply) {
    return facts.cannotReplyReason ?? 'channel';
  }
  return target === null ? 'deleted' : null;
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
