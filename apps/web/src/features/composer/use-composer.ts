import { measureLength } from '@genklang/contract';
import type { ChannelSummary, ConversationRow, MeasuredLength } from '@genklang/contract';
import { useChannel, useLive, useSession } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { randomUuid } from '../../shared/uuid';
import { blockReason, newestReply, replyTarget } from './composer-rules';
import type { BlockReason } from './composer-rules';
import type { ComposerMode, Draft } from './draft-store';
import { useConflict } from './use-conflict';
import type { Conflict } from './use-conflict';
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
  canSend: boolean;
  write(text: string): void;
  send(options?: SendOptions): void;
}

/** How a text goes, besides at once. */
export interface SendOptions {
  closes?: boolean;
  sendAt?: string;
}

interface ComposerOptions {
  mode: ComposerMode;
  /** A reply went that closes its conversation: the next one may come. */
  onSentAndClosed?(): void;
}

export function useComposer(
  row: ConversationRow,
  thread: ThreadSnapshot,
  { mode, onSentAndClosed }: ComposerOptions,
): ComposerState {
  const { drafts, outgoing } = useLive();
  const { member } = useSession();
  const channel = useChannel(row.channelId);
  const draft = useDraft(row.id, mode);
  const isReply = mode === 'reply';
  const text = draft?.text ?? '';
  const target = replyTarget(thread.entries, row.customer.id);
  const newest = newestReply(thread.entries);
  const length = isReply && channel !== undefined ? measureLength(text, channel.replyLength) : null;
  const block = isReply ? blockReason({ channel, facts: thread.facts, role: member.role, target }) : null;
  const conflict = useConflict(row.id, thread, isReply ? draft : null);
  const replyUntil = isReply ? untilOf(thread) : null;
  const canSend = text.trim() !== '' && block === null && length?.isTooLong !== true;

  const write = (value: string): void => {
    if (isReply && value === '') {
      conflict.forget();
    }
    drafts.write(row.id, mode, { text: value, seenReplyId: newest?.id ?? null });
  };
  const send = (options: SendOptions = {}): void => {
    if (!canSend) {
      return;
    }
    if (conflict.reply !== null && !conflict.isWarned) {
      conflict.warn();
      return;
    }
    const reply = { inReplyToMentionId: target?.id ?? null, lastSeenReplyId: newest?.id ?? null, ...options };
    outgoing.enqueue({
      clientKey: randomUuid(),
      mode,
      conversationId: row.id,
      text: text.trim(),
      createdAt: new Date().toISOString(),
      ...(isReply ? reply : NO_REPLY),
    });
    write('');
    void drafts.flush();
    if (options.closes === true) {
      onSentAndClosed?.();
    }
  };
  return { draft, text, channel, length, block, replyUntil, conflict, canSend, write, send };
}

/** A note answers nothing. */
const NO_REPLY = { inReplyToMentionId: null, lastSeenReplyId: null };

function untilOf(thread: ThreadSnapshot): string | null {
  return thread.facts?.replyUntil ?? null;
}
