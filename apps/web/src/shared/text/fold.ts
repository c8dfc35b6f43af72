/** Letters that carry their mark inside, and so do not decompose. */
const LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', ð: 'd', þ: 'th', ß: 'ss', ł: 'l' };
/** The same as they are spelled out where the keyboard has none of them. */
const SPELLED_OUT: Record<string, string> = { ...LETTERS, ø: 'oe', ö: 'oe', ä: 'ae', å: 'aa' };

/** A text as it is compared where marks and capitals do not count: ø is o, å is a. */
export function fold(text: string): string {
  return plain(text.toLowerCase(), LETTERS);
}

/** The same with the Nordic letters spelled out: ø is oe, å is aa. */
export function foldSpelledOut(text: string): string {
  const composed = text.toLowerCase().normalize('NFC');
  return plain(
    composed.replaceAll(/[øöäå]/g, (letter) => SPELLED_OUT[letter] ?? letter),
    SPELLED_OUT,
  );
}

/** Whether a text fits what was typed, folded the one way or the other: øl is found by øl, ol and oel. */
export function fitsEitherWay(text: string, typed: string, fits: (text: string, typed: string) => boolean): boolean {
  return fits(fold(text), fold(typed)) || fits(foldSpelledOut(text), foldSpelledOut(typed));
}

/** Whether a word of a text begins with what was typed. */
export function hasWordBeginning(text: string, typed: string): boolean {
  return fitsEitherWay(text, typed, (hay, needle) => hay.split(/[\s-]+/).some((word) => word.startsWith(needle)));
}

function plain(text: string, letters: Record<string, string>): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øæðþßł]/g, (letter) => letters[letter] ?? letter);
}
