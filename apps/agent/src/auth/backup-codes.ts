import { randomInt } from 'node:crypto';

const COUNT = 10;
const HALF = 5;
/** Nothing that is taken for something else when it is read from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Codes that sign in once each, such as `k7m3x-9qhd2`: 49 random bits. */
export function newBackupCodes(): string[] {
  return Array.from({ length: COUNT }, () => `${newHalf()}-${newHalf()}`);
}

function newHalf(): string {
  return Array.from({ length: HALF }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
