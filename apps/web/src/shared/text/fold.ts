/** Letters that carry their mark inside, and so do not decompose. */
const LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', ð: 'd', þ: 'th', ß: 'ss', ł: 'l' };

/** A text as it is compared where marks and capitals do not count. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øæðþßł]/g, (letter) => LETTERS[letter] ?? letter);
}
