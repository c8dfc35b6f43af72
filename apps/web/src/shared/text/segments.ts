import type { SentimentEvidence } from '@genklang/contract';
import { drivingEvidence } from './driving';
import { linkify } from './linkify';
import type { TextToken } from './linkify';
import { neutralise } from './neutralise';

/** A piece of a text as it is drawn. Pieces follow one another and make up the whole text. */
export interface TextSegment {
  text: string;
  kind: TextToken['kind'] | 'member';
  href: string | null;
  evidence: SentimentEvidence | null;
}

/** Cuts a text at its links, handles and the words that moved the score. */
export function segmentsOf(text: string, evidence: readonly SentimentEvidence[] = []): TextSegment[] {
  const marks = usableMarks(text, drivingEvidence(evidence));
  return linkify(text).flatMap((token) => (token.kind === 'link' ? [linkSegment(token)] : cut(text, token, marks)));
}

function linkSegment(token: Extract<TextToken, { kind: 'link' }>): TextSegment {
  return { text: neutralise(token.label), kind: 'link', href: token.href, evidence: null };
}

/** In order, without overlaps, inside the text: the scorer's indices are data from elsewhere. */
function usableMarks(text: string, evidence: readonly SentimentEvidence[]): SentimentEvidence[] {
  let end = 0;
  return [...evidence]
    .sort((left, right) => left.start - right.start)
    .filter((mark) => {
      const isUsable = mark.start >= end && mark.end > mark.start && mark.end <= text.length;
      end = isUsable ? mark.end : end;
      return isUsable;
    });
}

function cut(text: string, token: TextToken, marks: readonly SentimentEvidence[]): TextSegment[] {
  const segments: TextSegment[] = [];
  const push = (start: number, end: number, evidence: SentimentEvidence | null): void => {
    if (end > start) {
      segments.push({ text: neutralise(text.slice(start, end)), kind: token.kind, href: null, evidence });
    }
  };
  let position = token.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, token.start);
    const end = Math.min(mark.end, token.end);
    if (end > start) {
      push(position, start, null);
      push(start, end, mark);
      position = end;
    }
  }
  push(position, token.end, null);
  return segments;
}
