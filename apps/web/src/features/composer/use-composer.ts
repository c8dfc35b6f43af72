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
  const block = blockOf(mode, { channel, thread, role: member.role, target });
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
    const question = unansweredQuestion(conflict, isReply ? crossing : null);
    if (question !== null) {
      question.warn();
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

/** What the member must be told before the next press of Send sends. */
function unansweredQuestion(conflict: Conflict, crossing: Crossing | null): Conflict | Crossing | null {
  if (conflict.reply !== null && !conflict.isWarned) {
    return conflict;
  }
  return crossing !== null && crossing.writer !== null && !crossing.isWarned ? crossing : null;
}

/** Why the text cannot be sent, whatever it says. */
function blockOf(
  mode: ComposerMode,
  { thread, ...input }: Omit<Parameters<typeof blockReason>[0], 'facts'> & { thread: ThreadSnapshot },
): BlockReason | null {
  if (mode === 'reply') {
    return blockReason({ ...input, facts: thread.facts });
  }
  return may(input.role, 'note.write') ? null : 'role';
}

function untilOf(thread: ThreadSnapshot): string | null {
  return thread.facts?.replyUntil ?? null;
}
