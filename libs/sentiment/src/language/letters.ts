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
  const length = Math.min(form.length, LONGEST_WORD);
  // Its edges are at -1 and at `length`.
  for (let from = -1; from <= length; from += 1) {
    let hash = FNV_BASIS;
    for (let at = from; at < from + LONGEST_RUN && at <= length; at += 1) {
      hash = Math.imul(hash ^ (at < 0 || at === length ? SPACE : form.charCodeAt(at)), FNV_PRIME);
      if (at > from || (from >= 0 && from < length)) {
        visit(mix(hash, 0));
      }
    }
  }
}

const SPACE = 0x20;
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const bytes = new Uint8Array(MOST_BYTES);
const encoder = new TextEncoder();

/**
 * The pieces of a word as `eld` (Nito T.M., Apache-2.0) cuts them: four UTF-8 bytes at every third one, with a space before the first
 * and behind the last.
 */
export function piecesOf(form: string): number[] {
  const { written } = encoder.encodeInto(form.includes("'") ? form.replaceAll("'", '') : form, bytes);
  const pieces: number[] = [];
  let from = 0;
  for (; from + PIECE_BYTES < written; from += PIECE_STRIDE) {
    pushNew(pieces, hashPiece(bytes, { from, to: from + PIECE_BYTES, opens: from === 0, closes: false }));
  }
  const last = written === 3 ? 0 : Math.max(0, written - PIECE_BYTES);
  pushNew(pieces, hashPiece(bytes, { from: last, to: written, opens: from === 0, closes: true }));
  return pieces;
}

function pushNew(pieces: number[], piece: number): void {
  if (!pieces.includes(piece)) {
    pieces.push(piece);
  }
}

/** One key for a piece; the trainer makes the keys of the database with it. */
export function hashPiece(
  of: Uint8Array,
  { from, to, opens, closes }: { from: number; to: number; opens: boolean; closes: boolean },
): number {
  let hash = FNV_BASIS;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ (of[at] ?? 0), FNV_PRIME);
  }
  return mix(hash, (opens ? 1 : 0) + (closes ? 2 : 0) + 4 * (to - from));
}
