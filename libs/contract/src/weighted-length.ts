import { findLinks } from './find-links';

/** What X counts 1; everything else counts 2. Unicode code points, both ends included. */
const LIGHT = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;
const HEAVY_WEIGHT = 2;
const EMOJI_WEIGHT = 2;

/** Whole emoji sequences: families, flags, skin tones, keycaps. */
const EMOJI = makeEmojiPattern();

/**
 * How long X takes a text to be: each link counts `urlLength`, each emoji 2 whatever its parts, letters of most alphabets 1,
 * Chinese, Japanese, Korean and the rest 2. The text is brought to NFC first, as X does.
 * An emoji sequence that is in no list counts by its parts, as with X.
 */
export function measureWeighted(text: string, urlLength: number): number {
  const normal = text.normalize('NFC');
  let weight = 0;
  let at = 0;
  for (const { start, end } of findLinks(normal)) {
    weight += weighWords(normal.slice(at, start)) + urlLength;
    at = end;
  }
  return weight + weighWords(normal.slice(at));
}

function weighWords(text: string): number {
  let weight = 0;
  let at = 0;
  for (const match of text.matchAll(EMOJI)) {
    weight += weighCharacters(text.slice(at, match.index)) + EMOJI_WEIGHT;
    at = match.index + match[0].length;
  }
  return weight + weighCharacters(text.slice(at));
}

function weighCharacters(text: string): number {
  let weight = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    weight += LIGHT.some(([first, last]) => code >= first && code <= last) ? 1 : HEAVY_WEIGHT;
  }
  return weight;
}

function makeEmojiPattern(): RegExp {
  try {
    return new RegExp('\\p{RGI_Emoji}|[0-9#*]\\uFE0F?\\u20E3', 'gv');
  } catch {
    // Browsers of before 2023: any chain of emoji counts as one.
    const part = '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?';
    return new RegExp(`\\p{RI}\\p{RI}|[0-9#*]\\uFE0F?\\u20E3|(?![©®™])${part}(?:\\u200D${part})*`, 'gu');
  }
}
