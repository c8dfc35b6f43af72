import { measureLength } from '@genklang/contract';
import type { ChannelSummary, ConversationRow, MeasuredLength, ReplyEntry } from '@genklang/contract';
import { useState } from 'react';
import { useChannel, useLive, useSession } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { useObservable } from '../../shared/observable';
import { randomUuid } from '../../shared/uuid';
import { blockReason, newestReply, replyTarget, unseenReply } from './composer-rules';
import type { BlockReason } from './composer-rules';
import type { ComposerMode, Draft } from './draft-store';
import { useDraft } from './use-draft';

export interface ComposerState {
  draft: Draft | null;
  text: string;
  channel: ChannelSummary | undefined;
  /** How long the text is by the network's rule; null for a note. */
  length: MeasuredLength | null;
  block: BlockReason | null;
  /** A colleague's reply that came while this one was written. */
  conflict: ReplyEntry | null;
  /** The member was told of it: the next send goes ahead. */
  isWarned: boolean;
  canSend: boolean;
  write(text: string): void;
  send(): void;
}

export function useComposer(row: ConversationRow, thread: ThreadSnapshot, mode: ComposerMode): ComposerState {
  const { drafts, outgoing, conflicts } = useLive();
  const { member } = useSession();
  const channel = useChannel(row.channelId);
  const draft = useDraft(row.id, mode);
  const refused = useObservable(conflicts).has(row.id);
  const [warnedOf, setWarnedOf] = useState<string | null>(null);
  const isReply = mode === 'reply';
  const text = draft?.text ?? '';
  const target = replyTarget(thread.entries, row.customer.id);
  const newest = newestReply(thread.entries);
  const length = isReply && channel !== undefined ? measureLength(text, channel.replyLength) : null;
  const block = isReply ? blockReason({ channel, facts: thread.facts, role: member.role, target }) : null;
  const conflict =
    isReply && draft !== null
      ? unseenReply(thread.entries, { seenReplyId: draft.seenReplyId, memberId: member.id })
      : null;
  const isWarned = refused || (conflict !== null && warnedOf === conflict.id);
  const canSend = text.trim() !== '' && block === null && length?.isTooLong !== true;

  const send = (): void => {
    if (!canSend) {
      return;
    }
    if (conflict !== null && !isWarned) {
      setWarnedOf(conflict.id);
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
    drafts.write(row.id, mode, { text: '', seenReplyId: null });
    void drafts.flush();
    conflicts.update((ids) => new Set([...ids].filter((id) => id !== row.id)));
    setWarnedOf(null);
  };
  return {
    draft,
    text,
    channel,
    length,
    block,
    conflict,
    isWarned,
    canSend,
    write: (value) => drafts.write(row.id, mode, { text: value, seenReplyId: newest?.id ?? null }),
    send,
  };
}
