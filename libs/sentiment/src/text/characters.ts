/** What a UTF-16 unit may be part of. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const SIGN = 4;
export const SURROGATE = 5;

const UNKNOWN = 0;
const known = new Uint8Array(0x10000);

/** The class of a UTF-16 unit; a letter is anything that Unicode calls a letter or a mark on one. */
export function classOf(unit: number): number {
  const found = known[unit] ?? SIGN;
  return found === UNKNOWN ? classify(unit) : found;
}

function classify(unit: number): number {
  const found = readClass(unit);
  known[unit] = found;
  return found;
}

function readClass(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    return SURROGATE;
  }
  const sign = String.fromCharCode(unit);
  if (/[\p{L}\p{M}]/u.test(sign) && unit !== VARIATION_SELECTOR) {
    return LETTER;
  }
  if (/\p{N}/u.test(sign)) {
    return DIGIT;
  }
  return /\s/u.test(sign) && unit !== LINE_FEED ? SPACE : SIGN;
}

const VARIATION_SELECTOR = 0xfe0f;
const LINE_FEED = 0x0a;
