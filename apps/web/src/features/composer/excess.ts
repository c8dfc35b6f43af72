import { measureLength } from '@genklang/contract';
import type { LengthRule } from '@genklang/contract';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where a text stops fitting, at the edge of a character; null when all of it fits. */
export function findExcess(text: string, rule: LengthRule): number | null {
  if (!measureLength(text, rule).isTooLong) {
    return null;
  }
  const edges = [...graphemes.segment(text)].map(({ index }) => index);
  let fits = 0;
  let tooLong = edges.length;
  // The longest beginning that fits: what is longer is not shorter by the network's rule, except for a link's end.
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measureLength(text.slice(0, edges[middle]), rule).isTooLong) {
      tooLong = middle;
    } else {
      fits = middle;
    }
  }
  return edges[fits] ?? 0;
}
