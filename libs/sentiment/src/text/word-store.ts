import { type TokenKind, Word } from './word';

/** A power of two: places for words. */
const PLACES = 1 << 17;
/** How many places a word may be away from its own before it takes another's. */
const NEAR = 12;
const LONGEST_KEPT = 40;

/**
 * The words of recent texts, found without cutting them out of the text. Open addressing: a word lies near the place of its hash, and
 * when all of those are taken the first one makes room. So it never grows, and what it answers does not depend on what it holds.
 */
export class WordStore {
  private readonly places = Array.from<Word | undefined>({ length: PLACES });

  /** The word that stands in the text from `start` to `end`. */
  // oxlint-disable-next-line max-params -- the innermost loop of the library: an object for each token costs a tenth of all
  find(kind: TokenKind, text: string, start: number, end: number): Word {
    let hash = end - start;
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    const home = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let step = 0; step < NEAR; step += 1) {
      const at = (home + step) & (PLACES - 1);
      const word = this.places[at];
      if (word === undefined) {
        return this.take(at, kind, text.slice(start, end));
      }
      if (word.kind === kind && word.raw.length === end - start && text.startsWith(word.raw, start)) {
        return word;
      }
    }
    return this.take(home, kind, text.slice(start, end));
  }

  private take(at: number, kind: TokenKind, slice: string): Word {
    if (slice.length > LONGEST_KEPT) {
      return new Word(kind, slice);
    }
    // A slice would keep the whole text that it was cut from alive.
    const word = new Word(kind, Buffer.from(slice, 'utf16le').toString('utf16le'));
    this.places[at] = word;
    return word;
  }
}
