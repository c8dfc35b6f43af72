import { hashOf, mix } from '../text/word';

/** Longest run of letters that is looked at by itself. */
const LONGEST_RUN = 4;
const LONGEST_WORD = 24;
const WHOLE_WORD = 0x7f4a7c15;
/** Bytes of a piece, and how far the next one begins: as in the database of `eld`. */
const PIECE_BYTES = 4;
const PIECE_STRIDE = 3;
const MOST_BYTES = 70;

/** The word itself and its runs of one to four letters, with its edges, as hashes. */
export function visitRuns(form: string, visit: (hash: number) => void): void {
  visit(mix(WHOLE_WORD, hashOf(form)));
  const edged = ` ${form.slice(0, LONGEST_WORD)} `;
  for (let from = 0; from < edged.length; from += 1) {
    for (let length = 1; length <= LONGEST_RUN && from + length <= edged.length; length += 1) {
      if (length > 1 || (from > 0 && from < edged.length - 1)) {
        visit(hashOf(edged.slice(from, from + length)));
      }
    }
  }
}

/**
 * The pieces of a word as `eld` (Nito T.M., Apache-2.0) cuts them: four UTF-8 bytes at every third one, with a space before the first
 * and behind the last.
 */
export function piecesOf(form: string): number[] {
  const bytes = Buffer.from(form.replaceAll("'", ''), 'utf8').subarray(0, MOST_BYTES);
  const pieces = new Set<number>();
  let from = 0;
  for (; from + PIECE_BYTES < bytes.length; from += PIECE_STRIDE) {
    pieces.add(hashPiece(bytes.subarray(from, from + PIECE_BYTES), { opens: from === 0, closes: false }));
  }
  const last = bytes.length === 3 ? 0 : Math.max(0, bytes.length - PIECE_BYTES);
  pieces.add(hashPiece(bytes.subarray(last), { opens: from === 0, closes: true }));
  return [...pieces];
}

/** One key for a piece; the trainer makes the keys of the database with it. */
export function hashPiece(bytes: Uint8Array, { opens, closes }: { opens: boolean; closes: boolean }): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return mix(hash, (opens ? 1 : 0) + (closes ? 2 : 0) + 4 * bytes.length);
}
