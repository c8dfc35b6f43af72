import type { ConversationRow, MemberMark } from '@genklang/contract';

/** The member's own marks on conversations, by conversation. */
export class MarkStore {
  private readonly marks = new Map<string, MemberMark>();

  /** @param joinedAt what was written before the member came is not unread. */
  constructor(private readonly joinedAt: string) {}

  find(conversationId: string): MemberMark | undefined {
    return this.marks.get(conversationId);
  }

  /** @returns the conversations whose marks changed. */
  hold(marks: readonly MemberMark[]): string[] {
    return marks.flatMap((mark) => {
      const held = this.marks.get(mark.conversationId);
      this.marks.set(mark.conversationId, mark);
      return held !== undefined && JSON.stringify(held) === JSON.stringify(mark) ? [] : [mark.conversationId];
    });
  }

  /** Up to when the member has read a conversation that has something new; null where nothing is. */
  unreadSince(row: Pick<ConversationRow, 'id' | 'lastMentionAt'>): string | null {
    return this.isUnread(row) ? (this.marks.get(row.id)?.readAt ?? this.joinedAt) : null;
  }

  isUnread(row: Pick<ConversationRow, 'id' | 'lastMentionAt'>): boolean {
    const readAt = this.marks.get(row.id)?.readAt ?? this.joinedAt;
    return row.lastMentionAt > readAt;
  }
}
