import type { DraftCopy } from '@genklang/contract';
import type { WrittenDraft } from '@genklang/entities';

export function presentDraft({ conversationId, mode, text, seenReplyId, writtenAt }: WrittenDraft): DraftCopy {
  return { conversationId, mode, text, seenReplyId, writtenAt: writtenAt.toISOString() };
}
