import { shortenAsFediverse } from './fediverse-length';
import type { LengthRule, MeasuredLength } from './length';
import { measureWeighted } from './weighted-length';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const utf8 = new TextEncoder();

/**
 * Measures a text as a network counts it. With the rule in graphemes the answer is in graphemes as long as the bytes fit,
 * and in bytes when only they do not: `left` is negative exactly when the text is too long.
 */
export function measureLength(text: string, rule: LengthRule): MeasuredLength {
  switch (rule.unit) {
    case 'weighted':
      return compare(measureWeighted(text, rule.urlLength), rule.max);
    case 'codepoint':
      return compare(countIn(text), rule.max);
    case 'fediverse':
      return compare(countIn(graphemes.segment(shortenAsFediverse(text, rule.urlLength))), rule.max);
    case 'byte':
      return compare(utf8.encode(text).length, rule.max);
    case 'grapheme': {
      const bytes = compare(utf8.encode(text).length, rule.maxBytes);
      const characters = compare(countIn(graphemes.segment(text)), rule.max);
      return bytes.isTooLong && !characters.isTooLong ? bytes : characters;
    }
  }
}

function compare(used: number, max: number): MeasuredLength {
  return { used, max, left: max - used, isTooLong: used > max };
}

function countIn(parts: Iterable<unknown>): number {
  let count = 0;
  for (const _ of parts) {
    count += 1;
  }
  return count;
}
