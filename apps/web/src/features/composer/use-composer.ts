import { may, measureLength } from '@genklang/contract';
import type { ChannelSummary, ConversationRow, MeasuredLength } from '@genklang/contract';
import { useChannel, useLive, useSession } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { randomUuid } from '../../shared/uuid';
import { blockReason, newestReply, replyTarget } from './composer-rules';
import type { BlockReason } from './composer-rules';
import type { ComposerMode, Draft } from './draft-store';
import { useConflict } from './use-conflict';
import type { Conflict } from './use-conflict';
import { useCrossing } from '../presence/use-crossing';
import type { Crossing } from '../presence/use-crossing';
import { useDraft } from './use-draft';

export interface ComposerState {
  draft: Draft | null;
  text: string;
  channel: ChannelSummary | undefined;
  /** How long the text is by the network's rule; null for a note. */
  length: MeasuredLength | null;
  block: BlockReason | null;
  /** Until when the network takes an answer; null for no end. */
  replyUntil: string | null;
  conflict: Conflict;
  /** A colleague who writes an answer to the same conversation. */
  crossing: Crossing;
  canSend: boolean;
  write(text: string): void;
  send(): void;
}

export function useComposer(row: ConversationRow, thread: ThreadSnapshot, mode: ComposerMode): ComposerState {
  const { drafts, outgoing, whereabouts } = useLive();
  const { member } = useSession();
  const channel = useChannel(row.channelId);
  const draft = useDraft(row.id, mode);
  const isReply = mode === 'reply';
  const text = draft?.text ?? '';
  const target = replyTarget(thread.entries, row.customer.id);
  const newest = newestReply(thread.entries);
  const length = isReply && channel !== undefined ? measureLength(text, channel.replyLength) : null;
  const block = isReply
    ? blockReason({ channel, facts: thread.facts, role: member.role, target })
    : may(member.role, 'note.write')
      ? null
      : 'role';
  const conflict = useConflict(row.id, thread, isReply ? draft : null);
  const crossing = useCrossing(row.id);
  const replyUntil = isReply ? untilOf(thread) : null;
  const canSend = text.trim() !== '' && block === null && length?.isTooLong !== true;

  const write = (value: string): void => {
    if (isReply && value === '') {
      conflict.forget();
    }
    drafts.write(row.id, mode, { text: value, seenReplyId: newest?.id ?? null });
    if (isReply && value !== '') {
      whereabouts.noteTyping();
    }
  };
  const send = (): void => {
    if (!canSend) {
      return;
    }
    if (conflict.reply !== null && !conflict.isWarned) {
      conflict.warn();
      return;
    }
    if (isReply && crossing.writer !== null && !crossing.isWarned) {
      crossing.warn();
      return;
    }
    outgoing.enqueue({
      clientKey: randomUuid(),
      mode,
      conversationId: row.id,
      text: text.trim(),
      inReplyToMentionId: isReply ? (target?.id ?? null) : null,
      lastSeenReplyId: isReply ? (newest?.id ?? null) : null,
      createdAt: new Date().toISOString(),
    });
    write('');
    whereabouts.noteSent();
    void drafts.flush();
  };
  return { draft, text, channel, length, block, replyUntil, conflict, crossing, canSend, write, send };
}

function untilOf(thread: ThreadSnapshot): string | null {
  return thread.facts?.replyUntil ?? null;
}
