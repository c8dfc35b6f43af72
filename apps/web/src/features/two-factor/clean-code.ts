import type { CodeKind } from './two-factor-requests';

const DIGITS = 6;
const HALF = 5;

/** A code as it is meant, however it was typed or pasted: `123 456`, `K7M3X 9QHD2`. */
export function cleanCode(kind: CodeKind, typed: string): string {
  if (kind === 'app') {
    return typed.replaceAll(/\D/g, '').slice(0, DIGITS);
  }
  const letters = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return letters.length > HALF ? `${letters.slice(0, HALF)}-${letters.slice(HALF, 2 * HALF)}` : letters;
}
