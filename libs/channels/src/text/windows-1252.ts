/** What 0x80 to 0x9F stand for; some places are empty and mean a control character. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The character that a number of 0 to 255 stands for in Windows-1252, which differs from Latin-1 between 0x80 and 0x9F. */
export function fromWindows1252(code: number): string {
  return code >= 0x80 && code <= 0x9f ? (UPPER[code - 0x80] ?? '') : String.fromCharCode(code);
}
