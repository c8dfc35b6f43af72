import type { CustomerConversation, CustomerHandle, CustomerMergeEntry, CustomerNote } from '@genklang/contract';
import { MERGE_UNDO_DAYS } from '@genklang/contract';
import type { Author, CustomerNoteRow, InboxRowRecord, MergeRow } from '@genklang/entities';

const DAY_MS = 24 * 3_600_000;

/** Before this, a merge can no longer be undone. */
export function undoableSince(now: Date): Date {
  return new Date(now.getTime() - MERGE_UNDO_DAYS * DAY_MS);
}

export function presentHandle(author: Author): CustomerHandle {
  return {
    id: author.id,
    network: author.network,
    handle: author.handle,
    name: author.name,
    profileUrl: author.profileUrl,
    followers: author.followers,
    bio: author.bio,
    firstSeenAt: author.firstSeenAt.toISOString(),
  };
}

export function presentCustomerNote(row: CustomerNoteRow): CustomerNote {
  return {
    id: row.id,
    text: row.text,
    by: { id: row.memberId, name: row.memberName },
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    source:
      row.mentionId !== null && row.conversationId !== null
        ? { mentionId: row.mentionId, conversationId: row.conversationId }
        : null,
  };
}

export function presentMerge(row: MergeRow): CustomerMergeEntry {
  return {
    id: row.id,
    handles: row.handles.map(({ network, handle, name }) => ({ network, handle, name })),
    by: { id: row.memberId, name: row.memberName },
    at: row.createdAt.toISOString(),
    undoUntil: new Date(row.createdAt.getTime() + MERGE_UNDO_DAYS * DAY_MS).toISOString(),
  };
}

export function presentCustomerConversation(row: InboxRowRecord & { createdAt: Date }): CustomerConversation {
  return {
    id: row.id,
    state: row.state,
    excerpt: row.excerpt,
    polarity: row.polarity,
    lastActivityAt: row.lastActivityAt.toISOString(),
    channelId: row.channelId,
    assignee:
      row.assigneeId !== null && row.assigneeName !== null ? { id: row.assigneeId, name: row.assigneeName } : null,
    mentionCount: row.mentionCount,
    replyState: row.replyState,
    createdAt: row.createdAt.toISOString(),
  };
}
