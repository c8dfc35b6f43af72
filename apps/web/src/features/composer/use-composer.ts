import type {
  ChannelSummary,
  ConversationRow,
  LengthRule,
  MemberRole,
  MemberSummary,
  MentionEntry,
  PostVisibility,
  ReplyEntry,
} from '@genklang/contract';
import { may } from '@genklang/contract';
import { useChannel, useLive, useSession } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { randomUuid } from '../../shared/uuid';
import { mentionedIn } from '../conversation/mentions';
import { blockReason, newestReply, replyTarget } from './composer-rules';
import type { BlockReason } from './composer-rules';
import type { ComposerMode, Draft } from './draft-store';
import { promiseOf } from '../promises/draft-promises';
import { useMustRead } from '../bulletins/use-must-read';
import type { MustRead } from '../bulletins/use-must-read';
import { useConflict } from './use-conflict';
import type { Conflict } from './use-conflict';
import { useHeldPictures } from '../pictures/use-held-pictures';
import { useCrossing } from '../presence/use-crossing';
import type { Crossing } from '../presence/use-crossing';
import { useDraft } from './use-draft';
import { openVariables } from '../templates/fill-template';
import { useReplyLength } from './use-reply-length';
import type { ReplyLength } from './use-reply-length';

export interface ComposerState {
  draft: Draft | null;
  text: string;
  channel: ChannelSummary | undefined;
  /** How the text fits its network. */
  fit: ReplyLength;
  /** What the network counts by; null for a note, and for a text that goes in parts. */
  rule: LengthRule | null;
  /** A variable of a template that has no value yet. */
  missing: string | null;
  visibility: PostVisibility | null;
  block: BlockReason | null;
  /** Until when the network takes an answer; null for no end. */
  replyUntil: string | null;
  conflict: Conflict;
  /** A colleague who writes an answer to the same conversation. */
  crossing: Crossing;
  /** Bulletins on the topic that the member has not read. */
  mustRead: MustRead;
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
  visibility: PostVisibility | null;
  /** A reply went that closes its conversation: the next one may come. */
  onSentAndClosed?(): void;
}

export function useComposer(row: ConversationRow, thread: ThreadSnapshot, options: ComposerOptions): ComposerState {
  const { mode, visibility } = options;
  const { drafts, outgoing, pictures, whereabouts } = useLive();
  const { members } = useSession();
  const channel = useChannel(row.channelId);
  const draft = useDraft(row.id, mode);
  const isReply = mode === 'reply';
  const text = draft?.text ?? '';
  const { target, newest, block, replyUntil, mustRead } = useAnswer(row, thread, isReply);
  const crossing = useCrossing(row.id);
  const fit = useReplyLength(text, isReply ? channel : undefined);
  const missing = isReply ? openVariable(text) : null;
  const conflict = useConflict(row.id, thread, isReply ? draft : null);
  const isUploading = useHeldPictures(row.id).uploading > 0;
  const canSend = isWhole(text, missing) && block === null && fits(fit) && !isUploading;

  const write = (value: string): void => {
    if (isReply && value === '') {
      [conflict, mustRead].forEach((told) => told.forget());
    }
    drafts.write(row.id, mode, { text: value, seenReplyId: newest?.id ?? null });
    if (isReply && value !== '') {
      whereabouts.noteTyping();
    }
  };
  const send = (chosen: SendOptions = {}): void => {
    if (!canSend) {
      return;
    }
    const question = unansweredQuestion(mustRead, conflict, isReply ? crossing : null);
    if (question !== null) {
      question.warn();
      return;
    }
    const parts = fit.parts?.map((part) => part.text) ?? [text.trim()];
    const common = { clientKey: randomUuid(), conversationId: row.id, createdAt: new Date().toISOString() };
    outgoing.enqueue(
      isReply
        ? {
            ...common,
            ...inParts(parts),
            ...answering(target, newest),
            ...pictures.take(row.id),
            ...goingAlong(draft),
            ...chosen,
            mode: 'reply',
            visibility,
          }
        : { ...common, mode: 'note', text: text.trim(), ...answering(null, null), ...naming(text, members) },
    );
    write('');
    whereabouts.noteSent();
    void drafts.flush();
    if (chosen.closes === true) {
      options.onSentAndClosed?.();
    }
  };
  const rule = isReply && fit.parts === null && channel !== undefined ? channel.replyLength : null;
  const told = { mustRead, conflict, crossing, block, replyUntil, missing };
  return { draft, text, channel, fit, rule, visibility, canSend, write, send, ...told };
}

/** What the member must be told before the next press of Send sends. */
function unansweredQuestion(
  mustRead: MustRead,
  conflict: Conflict,
  crossing: Crossing | null,
): MustRead | Conflict | Crossing | null {
  if (mustRead.bulletins.length > 0 && !mustRead.isWarned) {
    return mustRead;
  }
  if (conflict.reply !== null && !conflict.isWarned) {
    return conflict;
  }
  return crossing !== null && crossing.writer !== null && !crossing.isWarned ? crossing : null;
}

/** What a reply answers, whether it may, and what is to be read before; a note answers nothing. */
function useAnswer(row: ConversationRow, thread: ThreadSnapshot, isReply: boolean) {
  const { member } = useSession();
  const channel = useChannel(row.channelId);
  const { entries, facts } = thread;
  const target = replyTarget(entries, row.customer.id);
  return {
    target,
    newest: newestReply(entries),
    block: isReply ? blockReason({ channel, facts, role: member.role, target }) : noteBlock(member.role),
    replyUntil: isReply ? (facts?.replyUntil ?? null) : null,
    mustRead: useMustRead(row, isReply),
  };
}

function noteBlock(role: MemberRole): BlockReason | null {
  return may(role, 'note.write') ? null : 'role';
}

function answering(target: MentionEntry | null, newest: ReplyEntry | null) {
  return { inReplyToMentionId: target?.id ?? null, lastSeenReplyId: newest?.id ?? null };
}

/** What goes along with the text of a reply. */
function goingAlong(draft: Draft | null) {
  const promise = draft === null ? null : promiseOf(draft.text, draft.promises, new Date());
  const remedy = draft?.remedy ?? null;
  return { ...(promise !== null && { promise }), ...(remedy !== null && { remedy }) };
}

/** A request takes no more names than these. */
const MOST_NAMED = 20;

function naming(text: string, members: readonly MemberSummary[]) {
  return { mentionedMemberIds: mentionedIn(text, members).slice(0, MOST_NAMED) };
}

function inParts([text = '', ...moreParts]: string[]) {
  return { text, ...(moreParts.length > 0 && { moreParts }) };
}

function isWhole(text: string, missing: string | null): boolean {
  return text.trim() !== '' && missing === null;
}

function openVariable(text: string): string | null {
  return openVariables(text)[0]?.name ?? null;
}

function fits({ length, parts }: ReplyLength): boolean {
  return length?.isTooLong !== true || parts !== null;
}
