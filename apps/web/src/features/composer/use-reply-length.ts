import { measureLength } from '@genklang/contract';
import type { ChannelSummary, MeasuredLength } from '@genklang/contract';
import { useState } from 'react';
import { splitThread } from './split-thread';

/** One part of an answer, and how much room it leaves. */
export interface AnswerPart {
  text: string;
  left: number;
}

export interface ReplyLength {
  /** How long the text is by the network's rule; null for a note. */
  length: MeasuredLength | null;
  /** Whether the text does not fit, and may be split. */
  canSplit: boolean;
  /** The parts that it goes in; null while it goes in one. */
  parts: readonly AnswerPart[] | null;
  split(): void;
  join(): void;
}

/** How a reply fits its network; `channel` is undefined for what has no limit. */
export function useReplyLength(text: string, channel: ChannelSummary | undefined): ReplyLength {
  const [isSplit, setSplit] = useState(false);
  const length = channel === undefined ? null : measureLength(text, channel.replyLength);
  const isTooLong = length?.isTooLong === true;
  const parts = isTooLong && isSplit && channel !== undefined ? partsOf(text, channel) : null;
  // The next text that is too long asks anew.
  if (isSplit && text === '') {
    setSplit(false);
  }
  return {
    length,
    parts,
    canSplit: isTooLong && channel?.hasThreads === true,
    split: () => setSplit(true),
    join: () => setSplit(false),
  };
}

function partsOf(text: string, { replyLength }: ChannelSummary): AnswerPart[] | null {
  return (
    splitThread(text, replyLength)?.map((part) => ({ text: part, left: measureLength(part, replyLength).left })) ?? null
  );
}
