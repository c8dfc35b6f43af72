import { MAX_PARTS, measureLength } from '@genklang/contract';
import type { LengthRule } from '@genklang/contract';
import { findExcess } from './excess';

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * Splits a text into parts that each fit, at the ends of sentences; at words where a sentence alone is too long, and within a
 * word only where that is too long as well. Null when it would be too many parts for anybody to read.
 */
export function splitThread(text: string, rule: LengthRule): string[] | null {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const end = cutAt(rest, rule);
    const part = rest.slice(0, end).trim();
    if (part === '' || parts.length === MAX_PARTS) {
      return null;
    }
    parts.push(part);
    rest = rest.slice(end).trim();
  }
  return parts;
}

/** Up to where the first part reaches. */
function cutAt(text: string, rule: LengthRule): number {
  const excess = findExcess(text, rule);
  if (excess === null) {
    return text.length;
  }
  return lastFitting(text, { at: sentences, excess, rule }) ?? lastFitting(text, { at: words, excess, rule }) ?? excess;
}

/** "kl. 18" is no end of a sentence: what goes on in small letters or figures goes on. */
function isAbbreviation(at: Intl.Segmenter, text: string, end: number): boolean {
  return at === sentences && /\.\s*$/.test(text.slice(0, end)) && /^[\p{Ll}\p{N}]/u.test(text.slice(end));
}

interface Cut {
  at: Intl.Segmenter;
  excess: number;
  rule: LengthRule;
}

/** The last edge before the excess, if what stands before it fits and is something. */
function lastFitting(text: string, { at, excess, rule }: Cut): number | null {
  let found: number | null = null;
  // A part is cut off its trailing space: the edge may lie just behind the excess.
  for (const { index, segment } of at.segment(text)) {
    const end = index + segment.length;
    if (index >= excess) {
      break;
    }
    const part = text.slice(0, end).trim();
    if (part !== '' && !isAbbreviation(at, text, end) && !measureLength(part, rule).isTooLong) {
      found = end;
    }
  }
  return found;
}
