import type { LengthRule, MeasuredLength } from './length';

/** A link as X finds one: with a scheme, or a bare domain under a common top-level domain. */
const LINK =
  /(?:https?:\/\/|\b)(?:[\p{L}\p{N}_-]+\.)+(?:com|net|org|info|biz|io|app|dev|shop|store|online|eu|dk|se|no|fi|is|de|uk|nl|fr|es|it|pl|us|ca)(?![\p{L}\p{N}])(?:\/[^\s]*)?/giu;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Measures a text as a network counts it. */
export function measureLength(text: string, rule: LengthRule): MeasuredLength {
  switch (rule.unit) {
    case 'weighted':
      return result(weigh(text.normalize('NFC'), rule.urlLength), rule.max);
    case 'grapheme':
      return result([...segmenter.segment(text)].length, rule.max, new TextEncoder().encode(text).length > rule.maxBytes);
    case 'codepoint':
      return result([...text].length, rule.max);
  }
}

function result(used: number, max: number, isTooLarge = false): MeasuredLength {
  return { used, max, left: max - used, isTooLong: used > max || isTooLarge };
}

function weigh(text: string, urlLength: number): number {
  const links = text.match(LINK) ?? [];
  const rest = text.replace(LINK, '');
  let weight = links.length * urlLength;
  for (const { segment } of segmenter.segment(rest)) {
    weight += /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u{1F1E6}-\u{1F1FF}]{2}|\u20E3/u.test(segment)
      ? 2
      : [...segment].reduce((sum, character) => sum + weightOf(character.codePointAt(0) ?? 0), 0);
  }
  return weight;
}

function weightOf(code: number): number {
  const isLight =
    code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);
  return isLight ? 1 : 2;
}
