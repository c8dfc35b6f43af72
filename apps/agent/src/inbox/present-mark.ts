import type { MemberMark } from '@genklang/contract';
import type { MarkRecord } from '@genklang/entities';

/** A member's marks on a conversation. */
export function presentMark(record: MarkRecord): MemberMark {
  return {
    conversationId: record.conversationId,
    readAt: toIso(record.readAt),
    followedAt: toIso(record.followedAt),
    mentionedAt: toIso(record.mentionedAt),
    draftedAt: toIso(record.draftedAt),
    repliedAt: toIso(record.repliedAt),
  };
}

/** The marks on a conversation that was never marked. */
export function presentNoMark(conversationId: string): MemberMark {
  return { conversationId, readAt: null, followedAt: null, mentionedAt: null, draftedAt: null, repliedAt: null };
}

function toIso(time: Date | null): string | null {
  return time?.toISOString() ?? null;
}
