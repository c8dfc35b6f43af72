import { urlsIn } from './entities';

/** X's own numbers: 280 in all, 23 for a link, 2 for an emoji whatever its parts. */
export const maxWeightedLength = 280;
const linkLength = 23;
const emojiLength = 2;
const singleWeight = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;
/** Built from a string because the compiler's target does not know the `v` flag that Node has. */
const emoji = new RegExp('\\p{RGI_Emoji}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F', 'gv');

/** How long X finds a text. */
export function weightedLength(text: string): number {
  const composed = text.normalize('NFC');
  let length = 0;
  let from = 0;
  for (const link of urlsIn(composed)) {
    length += plainLength(composed.slice(from, link.start)) + linkLength;
    from = link.end;
  }
  return length + plainLength(composed.slice(from));
}

function plainLength(text: string): number {
  let length = 0;
  const withoutEmoji = text.replace(emoji, () => {
    length += emojiLength;
    return '';
  });
  for (const character of withoutEmoji) {
    const code = character.codePointAt(0) ?? 0;
    length += singleWeight.some(([start, end]) => code >= start && code <= end) ? 1 : 2;
  }
  return length;
}
