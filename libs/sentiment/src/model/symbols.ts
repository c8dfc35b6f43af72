import type { Reading } from '../rules/reading';
import { mix } from '../text/word';

const NEGATED = 0x9e3779b9;
const PAIR = 0x51ed270b;
const NEGATION_REACH = 4;

/** The hashed features of a text: each is a word, or two in a row, from one token to another. */
export interface Symbols {
  count: number;
  hashes: Uint32Array;
  from: Uint32Array;
  to: Uint32Array;
}

/**
 * The words of a text and their pairs as hashes, in order; a negation marks the words behind it. Commas and the like are passed over.
 * The answer is good until the next call, which writes over it.
 */
export function readSymbols({ tokens, uses, places }: Reading): Symbols {
  const symbols = emptySymbols(2 * tokens.length);
  let before = 0;
  let beforeAt = 0;
  let negatedUntil = -1;
  let place: Reading['places'][number] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const symbol = tokens[at]?.word.symbol ?? 0;
    if (symbol === 0) {
      continue;
    }
    if (places[at] !== place) {
      place = places[at];
      negatedUntil = -1;
    }
    add(symbols, at <= negatedUntil ? mix(symbol, NEGATED) : symbol, at, at);
    if (before !== 0) {
      add(symbols, mix(before ^ PAIR, symbol), beforeAt, at);
    }
    if (uses[at]?.isNegator === true) {
      negatedUntil = at + NEGATION_REACH;
    }
    before = symbol;
    beforeAt = at;
  }
  return symbols;
}

let last: Symbols = sized(1024);

function emptySymbols(most: number): Symbols {
  if (last.hashes.length < most || last.hashes.length > Math.max(most, MOST_KEPT)) {
    last = sized(Math.max(most, 1024));
  }
  last.count = 0;
  return last;
}

/** What one long text needed is not kept for the short ones behind it. */
const MOST_KEPT = 100_000;

function sized(most: number): Symbols {
  return { count: 0, hashes: new Uint32Array(most), from: new Uint32Array(most), to: new Uint32Array(most) };
}

function add(symbols: Symbols, hash: number, from: number, to: number): void {
  const at = symbols.count;
  symbols.hashes[at] = hash;
  symbols.from[at] = from;
  symbols.to[at] = to;
  symbols.count = at + 1;
}
